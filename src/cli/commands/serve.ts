// `ragmusic serve`: the site and the API, until told to stop.
import type { Server as HttpServer } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import { createApp } from "#app.ts";
import { Problem } from "#catalogue/problem.ts";
import { type Guide, openGuide } from "#server/guide.ts";
import { createLog, type Log } from "#server/log.ts";
import type { Settings } from "#server/settings.ts";
import type { Command } from "../command.ts";
import { tell } from "../output.ts";

/** How long requests under way may take when told to stop. */
const graceMs = 10_000;

/** A question of 2,000 Korean or Japanese letters is 18,000 bytes in an address, and follow-ups come to it. */
const maxHeaderSize = 128 * 1024;

type Fetch = Parameters<typeof createAdaptorServer>[0]["fetch"];

function listen(server: HttpServer, settings: Settings): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const { host, port } = settings;
      if (error.code === "EADDRINUSE") {
        reject(new Problem("port-taken", `port ${port} is taken; stop what uses it, or choose another with --port`));
      } else if (error.code === "EACCES" || error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
        reject(
          new Problem(
            "port-taken",
            `can't listen on ${host}, port ${port} (${error.code}); choose others with --host and --port`,
          ),
        );
      } else reject(error);
    });
    server.listen(settings.port, settings.host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : settings.port);
    });
  });
}

async function stop(server: HttpServer, guide: Guide): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const hurry = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(hurry);
  await guide.close();
}

function stopOnSignal(server: HttpServer, guide: Guide, log: Log): Promise<void> {
  return new Promise((resolve, reject) => {
    let stopping = false;
    for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
      process.on(signal, () => {
        if (stopping) return;
        stopping = true;
        log.info({ signal }, "stopping");
        stop(server, guide).then(resolve, reject);
      });
    }
  });
}

async function serve(asked: Settings): Promise<void> {
  const log = createLog(asked.logLevel);
  let answer: Fetch = () => new Response("starting\n", { status: 503, headers: { "Retry-After": "1" } });
  const server = createAdaptorServer({
    fetch: (request, env) => answer(request, env),
    serverOptions: { maxHeaderSize },
  }) as HttpServer; // no http2 is asked for
  const port = await listen(server, asked); // first, so that a taken port touches no data
  const origin = asked.port === 0 ? asked.origin.replace(/:0$/, `:${port}`) : asked.origin;
  const settings = { ...asked, port, origin };
  let guide: Guide;
  try {
    guide = await openGuide(settings);
  } catch (error) {
    server.close();
    server.closeAllConnections();
    throw error;
  }
  guide.follow((error) => log.error({ err: error }, "could not follow a change"));
  const app = createApp(guide, log);
  answer = (request, env) => app.fetch(request, env);
  const stopped = stopOnSignal(server, guide, log);
  tell(`RAG Music K-POP is at ${settings.origin} (data in ${settings.data})`);
  await stopped;
}

export const serveCommand: Command = {
  name: "serve",
  usage: "serve [--port N] [--host H]",
  summary: "the site and the API",
  options: { port: { type: "string" }, host: { type: "string" } },
  run: async (call) => {
    const port = call.integer("port", 0, 65535);
    const host = call.text("host");
    await serve(call.settings({ ...(port === undefined ? {} : { port }), ...(host === undefined ? {} : { host }) }));
  },
};
