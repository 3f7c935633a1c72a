// Which page stands at which of the readers' addresses?
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { isLocale, type Locale } from "#catalogue/locale.ts";
import { Problem } from "#catalogue/problem.ts";
import type { Services } from "#server/services.ts";
import { rangeAddress, thingAddress } from "./addresses.ts";
import { type Page, renderPage } from "./document.tsx";
import { aboutPage } from "./pages/about.tsx";
import { artistPage } from "./pages/artist.tsx";
import { askPage, parseAsked } from "./pages/ask.tsx";
import { homePage } from "./pages/home.tsx";
import { listPage, listsPage, rangePage } from "./pages/lists.tsx";
import { parseSearch, searchPage } from "./pages/search.tsx";
import { songPage } from "./pages/song.tsx";
import { themePage } from "./pages/theme.tsx";
import { workPage } from "./pages/work.tsx";
import { findRange, listPages } from "./ranges.ts";
import { chooseLocale, makeReader, type Reader } from "./reader.ts";

type StoredRoom = "song" | "artist" | "work" | "list";

/** An address that has no thing: moved for good, gone, or never there. */
async function answerAbsence(c: Context, kind: StoredRoom, id: string, reader: Reader): Promise<Response> {
  const absence = await reader.services.store.absence(kind, id);
  if (absence.reason === "moved") {
    const rest = /^\/\w+\/\w+\/[^/]+(\/.*)?$/.exec(c.req.path)?.[1] ?? "";
    return c.redirect(thingAddress(reader.locale, kind, absence.to) + rest, 301);
  }
  if (absence.reason === "gone") throw new Problem("gone", `The ${kind} ${id} was taken down.`);
  throw new Problem("not-found", `There is no ${kind} ${id}.`);
}

function readerOf(c: Context, services: Services): Reader {
  const locale = c.req.param("locale") ?? "";
  if (!isLocale(locale)) throw new Problem("not-found", `There is no page in ${locale}.`);
  return makeReader(locale, services);
}

function send(c: Context, page: Page, reader: Reader, headers: Record<string, string> = {}): Response {
  return c.html(renderPage(page, reader), 200, { "Content-Language": reader.locale, ...headers });
}

function typed(c: Context): URLSearchParams {
  return new URL(c.req.url).searchParams;
}

/** What stands in an answer or a search depends on what was typed: nobody else is to keep it. */
const unkept = { "Cache-Control": "private, no-store" };

async function sendList(c: Context, reader: Reader): Promise<Response> {
  const id = c.req.param("list") ?? "";
  const list = reader.view.snapshot.lists.get(id);
  return list ? send(c, listPage(list, reader), reader) : answerAbsence(c, "list", id, reader);
}

/** A range that is not one of the list's own pages leads to the page that holds it. */
async function sendRange(c: Context, reader: Reader): Promise<Response> {
  const id = c.req.param("list") ?? "";
  const list = reader.view.snapshot.lists.get(id);
  if (!list) return answerAbsence(c, "list", id, reader);
  const [from = 0, to = 0] = (c.req.param("range") ?? "").split("-").map(Number);
  const pages = listPages(list, reader.view.snapshot);
  const range = findRange(pages, from, to);
  if (!range) throw new Problem("not-found", `The list ${id} has no page ${from}-${to}.`);
  if (range.from !== from || range.to !== to) {
    return c.redirect(rangeAddress(reader.locale, list.id, range.from, range.to), 301);
  }
  return send(c, rangePage(list, pages, range, reader), reader);
}

function addThings(app: Hono, services: Services): void {
  app.get("/:locale/songs/:id", async (c) => {
    const reader = readerOf(c, services);
    const song = reader.view.snapshot.songs.get(c.req.param("id"));
    return song ? send(c, songPage(song, reader), reader) : answerAbsence(c, "song", c.req.param("id"), reader);
  });
  app.get("/:locale/artists/:id", async (c) => {
    const reader = readerOf(c, services);
    const artist = reader.view.snapshot.artists.get(c.req.param("id"));
    return artist ? send(c, artistPage(artist, reader), reader) : answerAbsence(c, "artist", c.req.param("id"), reader);
  });
  app.get("/:locale/works/:id", async (c) => {
    const reader = readerOf(c, services);
    const work = reader.view.snapshot.works.get(c.req.param("id"));
    return work ? send(c, workPage(work, reader), reader) : answerAbsence(c, "work", c.req.param("id"), reader);
  });
  app.get("/:locale/themes/:id", (c) => {
    const reader = readerOf(c, services);
    const theme = reader.view.themes.get(c.req.param("id"));
    if (!theme) throw new Problem("not-found", `There is no theme ${c.req.param("id")}.`);
    return send(c, themePage(theme, reader), reader);
  });
}

/** One address for each page: none ends with a slash. */
const withoutSlash: MiddlewareHandler = async (c, next) => {
  const { path } = c.req;
  if (path === "/" || !path.endsWith("/") || !["GET", "HEAD"].includes(c.req.method)) return next();
  const shorter = path.replace(/\/+$/, "").replace(/^\/+/, "/"); // two slashes at the start would name another host
  return c.redirect((shorter || "/") + new URL(c.req.url).search, 301);
};

/** Every address of a reader; refuses with a Problem, which the caller turns into a page (problem-page.tsx). */
export function createPages(services: Services): Hono {
  const app = new Hono();
  app.use(withoutSlash);
  app.get("/", (c) => {
    const locale: Locale = chooseLocale(c.req.header("accept-language"));
    c.header("Vary", "Accept-Language");
    return c.redirect(`/${locale}`, 302);
  });
  app.get("/:locale{(?:en|ja|ko)}", (c) => {
    const reader = readerOf(c, services);
    return send(c, homePage(reader), reader, { "Cache-Control": "public, no-cache" }); // its song changes with the day
  });
  app.get("/:locale/ask", (c) => {
    const reader = readerOf(c, services);
    return send(c, askPage(parseAsked(typed(c), reader), reader), reader, unkept);
  });
  app.get("/:locale/search", (c) => {
    const reader = readerOf(c, services);
    return send(c, searchPage(parseSearch(typed(c)), reader), reader, unkept);
  });
  app.get("/:locale/lists", (c) => {
    const reader = readerOf(c, services);
    return send(c, listsPage(reader), reader);
  });
  app.get("/:locale/lists/:list", (c) => sendList(c, readerOf(c, services)));
  app.get("/:locale/lists/:list/:range{[0-9]{1,6}-[0-9]{1,6}}", (c) => sendRange(c, readerOf(c, services)));
  app.get("/:locale/about", (c) => {
    const reader = readerOf(c, services);
    return send(c, aboutPage(reader), reader);
  });
  addThings(app, services);
  return app;
}
