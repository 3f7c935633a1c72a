// How do the rooms become one site that answers requests?
import { Hono } from "hono";
import { compress } from "hono/compress";
import { methodNotAllowed } from "hono/method-not-allowed";
import { isLocale, type locales } from "#catalogue/locale.ts";
import { Problem } from "#catalogue/problem.ts";
import { createApi } from "#server/api.ts";
import { type Log, logRequests } from "#server/log.ts";
import { createMachineRoutes } from "#server/machines.ts";
import { cachePages } from "#server/page-cache.ts";
import { problemResponse, toProblem } from "#server/problem-response.ts";
import { limitRate } from "#server/rate-limit.ts";
import { onlyKnownHosts, onlyOwnWrites, securityHeaders } from "#server/security.ts";
import type { Services } from "#server/services.ts";
import type { Settings } from "#server/settings.ts";
import { serveAssets } from "#server/static-files.ts";
import { clientFolder, readAssets } from "#web/assets.ts";
import { createPages } from "#web/pages.ts";
import { renderProblem } from "#web/problem-page.tsx";

/** Questions and searches that one address may send a minute. */
const asksPerMinute = 120;
const writesPerMinute = 60;
const pageCacheBytes = 64 * 1024 * 1024;

/** Pages whose address alone decides what they show; an answer and a search depend on what was typed. */
function dependsOnPathOnly(path: string): boolean {
  if (/^\/(en|ja|ko)\/(ask|search)$/.test(path)) return false;
  return (
    /^\/(en|ja|ko)(\/|$)/.test(path) || ["/sitemap.xml", "/robots.txt", "/api/openapi.json", "/api/docs"].includes(path)
  );
}

function addLimits(app: Hono, settings: Settings): void {
  if (!settings.rateLimits) return;
  const asking = limitRate({ perMinute: asksPerMinute }, settings.trustProxy);
  app.use("/:door/:room{ask|search}", asking); // /en/ask, /api/search, …
  const writing = limitRate({ perMinute: writesPerMinute }, settings.trustProxy);
  app.use(async (c, next) => (["GET", "HEAD", "OPTIONS"].includes(c.req.method) ? next() : writing(c, next)));
}

function localeOf(path: string): (typeof locales)[number] {
  const first = path.split("/")[1] ?? "";
  return isLocale(first) ? first : "en";
}

/** The whole site and API as one fetch handler. */
export function createApp(services: Services, log: Log): Hono {
  const { settings } = services;
  const app = new Hono();
  app.use(logRequests(log));
  app.use(securityHeaders(settings));
  app.use(onlyKnownHosts(settings));
  app.use(onlyOwnWrites(settings));
  addLimits(app, settings);
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        const allowed = methods.join(", ");
        c.header("Allow", allowed);
        return problemResponse(c, new Problem("method-not-allowed", `Only ${allowed} is answered here.`));
      },
    }),
  );
  app.use(compress());
  app.use(cachePages({ maxBytes: pageCacheBytes, version: services.view, cacheable: dependsOnPathOnly }));
  app.route("/", serveAssets(clientFolder()));
  app.route("/", createMachineRoutes(services));
  app.get("/api", (c) => c.redirect("/api/docs", 302));
  app.route("/api", createApi(services, readAssets().style));
  app.route("/", createPages(services));
  app.onError((error, c) => {
    const problem = toProblem(error);
    if (problem.code === "internal") log.error({ err: problem.cause ?? problem });
    if (c.req.path.startsWith("/api/")) return problemResponse(c, problem);
    return renderProblem(c, localeOf(c.req.path), problem, services);
  });
  app.notFound((c) => {
    const inApi = c.req.path.startsWith("/api/");
    const problem = new Problem(
      "not-found",
      inApi ? "The API has no such address; /api/docs lists them." : "There is no page here.",
    );
    return inApi ? problemResponse(c, problem) : renderProblem(c, localeOf(c.req.path), problem, services);
  });
  return app;
}
