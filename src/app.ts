// How do the rooms become one guide: opened on a data folder, kept fresh, and answering requests?
import { join } from "node:path";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { createAsker } from "#asking/create-asker.ts";
import { isLocale, type locales } from "#catalogue/locale.ts";
import { Problem } from "#catalogue/problem.ts";
import type { Vocabulary } from "#catalogue/vocabulary.ts";
import { readCollection } from "#formats/collection.ts";
import { getContentFolder } from "#formats/package-content.ts";
import { updateFromStarter } from "#formats/starter.ts";
import { readVocabulary } from "#formats/vocabulary.ts";
import { buildNameIndex } from "#names/build-name-index.ts";
import { createApi } from "#server/api.ts";
import { type Log, logRequests } from "#server/log.ts";
import { createMachineRoutes } from "#server/machines.ts";
import { cachePages } from "#server/page-cache.ts";
import { problemResponse, toProblem } from "#server/problem-response.ts";
import { limitRate } from "#server/rate-limit.ts";
import { onlyKnownHosts, onlyOwnWrites, securityHeaders } from "#server/security.ts";
import type { Services, View } from "#server/services.ts";
import type { Settings } from "#server/settings.ts";
import { serveAssets } from "#server/static-files.ts";
import { openStore } from "#store/open-store.ts";
import { readSnapshot } from "#store/snapshot.ts";
import type { Store } from "#store/store.ts";
import { clientFolder } from "#web/assets.ts";
import { createPages } from "#web/pages.ts";
import { renderProblem } from "#web/problem-page.tsx";

/** Questions and searches that one address may send a minute. */
const asksPerMinute = 120;
const writesPerMinute = 60;
const pageCacheBytes = 64 * 1024 * 1024;

/** An opened guide; `refresh` brings its view up to the last change, and `follow` does so whenever one comes. */
export type Guide = Services & {
  readonly refresh: () => Promise<void>;
  readonly follow: (onError: (error: unknown) => void) => void;
  readonly close: () => Promise<void>;
};

async function buildView(store: Store, vocabulary: Vocabulary): Promise<View> {
  const snapshot = await readSnapshot(store);
  const names = buildNameIndex(snapshot);
  return {
    snapshot,
    names,
    asker: createAsker(snapshot, names, vocabulary),
    themes: new Map(vocabulary.themes.map((theme) => [theme.id, theme])),
  };
}

/** Opens the data folder, brings the starter collection up to date, and builds what answers are made from. */
export async function openGuide(settings: Settings): Promise<Guide> {
  const content = getContentFolder();
  const vocabulary = await readVocabulary([content, join(settings.data, "vocabulary")]);
  const starter = settings.starter ? await readCollection(content) : [];
  const store = await openStore(settings.data);
  try {
    if (settings.starter) await updateFromStarter(store, starter);
    return await keepFresh(settings, store, vocabulary);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function keepFresh(settings: Settings, store: Store, vocabulary: Vocabulary): Promise<Guide> {
  let view = await buildView(store, vocabulary);
  let running: Promise<void> | undefined;
  let stale = false;
  let unwatch = () => {};

  const rebuild = async () => {
    do {
      stale = false;
      if ((await store.lastChange()) !== view.snapshot.seq) view = await buildView(store, vocabulary);
    } while (stale);
  };
  const refresh = () => {
    stale = true;
    running ??= rebuild().finally(() => {
      running = undefined;
    });
    return running;
  };
  return {
    store,
    vocabulary,
    settings,
    view: () => view,
    refresh,
    follow: (onError) => {
      unwatch = store.watch(() => void refresh().catch(onError));
    },
    close: async () => {
      unwatch();
      await running;
      await store.close();
    },
  };
}

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
  for (const path of ["/:locale/ask", "/:locale/search", "/api/ask", "/api/search"]) app.use(path, asking);
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
  app.use(compress());
  app.use(
    cachePages({ maxBytes: pageCacheBytes, version: () => services.view().snapshot.seq, cacheable: dependsOnPathOnly }),
  );
  app.route("/", serveAssets(clientFolder()));
  app.route("/", createMachineRoutes(services));
  app.route("/api", createApi(services));
  app.route("/", createPages(services));
  app.onError((error, c) => {
    const problem = toProblem(error);
    if (problem.code === "internal") log.error({ err: problem.cause ?? problem });
    if (c.req.path.startsWith("/api/")) return problemResponse(c, problem);
    return renderProblem(c, localeOf(c.req.path), problem, services);
  });
  app.notFound((c) =>
    renderProblem(c, localeOf(c.req.path), new Problem("not-found", "There is no page here."), services),
  );
  return app;
}
