// What do crawlers, feed readers and monitors ask for?
import { Hono } from "hono";
import { entriesPerPage, type List } from "#catalogue/list.ts";
import { isLocale, type Locale, locales, pickLocale } from "#catalogue/locale.ts";
import { displayName } from "#catalogue/name.ts";
import { Problem } from "#catalogue/problem.ts";
import type { Song } from "#catalogue/song.ts";
import { atomXml, type FeedEntry } from "#publishing/atom.ts";
import { robotsTxt } from "#publishing/robots.ts";
import { type SitePage, sitemapXml } from "#publishing/sitemap.ts";
import type { Snapshot } from "#store/snapshot.ts";
import type { Services, View } from "./services.ts";

const feedLength = 50;

/** The pages of ten that a list has, by the positions of its entries. */
function listRanges(list: List): readonly (readonly [from: number, to: number])[] {
  const starts = new Set(
    list.entries.flatMap(({ position }) =>
      position === undefined ? [] : [position - ((position - 1) % entriesPerPage)],
    ),
  );
  return [...starts].sort((a, b) => a - b).map((from) => [from, from + entriesPerPage - 1]);
}

/** The locales in which something was written, as its pages offer them; all where there is nothing in any. */
function writtenIn(texts: { readonly [L in Locale]?: unknown }): readonly Locale[] {
  const own = locales.filter((locale) => texts[locale] !== undefined);
  return own.length > 0 ? own : locales;
}

function sitePages(view: View): SitePage[] {
  const { songs, artists, works, lists } = view.snapshot;
  const everywhere = (path: string): SitePage => ({ path, locales });
  return [
    everywhere(""),
    everywhere("/lists"),
    everywhere("/about"),
    ...[...lists.values()].flatMap((list) => [
      { path: `/lists/${list.id}`, locales: writtenIn(list.introductions) },
      ...listRanges(list).map(([from, to]) => everywhere(`/lists/${list.id}/${from}-${to}`)),
    ]),
    ...[...songs.values()].map((song) => ({ path: `/songs/${song.id}`, locales: writtenIn(song.notes) })),
    ...[...artists.keys()].map((id) => everywhere(`/artists/${id}`)),
    ...[...works.keys()].map((id) => everywhere(`/works/${id}`)),
    ...[...view.themes.keys()].map((id) => everywhere(`/themes/${id}`)),
  ];
}

async function updatedAt(services: Services, kind: "list" | "song", id: string): Promise<string> {
  return (await services.store.history(kind, id))[0]?.at ?? "1970-01-01T00:00:00Z";
}

function artistNames(song: Song, snapshot: Snapshot, locale: Locale): string {
  return song.credits
    .filter((credit) => credit.role === "main")
    .map(({ artist }) => snapshot.artists.get(artist))
    .flatMap((artist) => (artist ? [displayName(artist.names, locale).text] : []))
    .join(", ");
}

async function listEntries(services: Services, locale: Locale, list: List): Promise<FeedEntry[]> {
  const { snapshot } = services.view();
  const songs = list.entries.slice(-feedLength).flatMap((entry) => snapshot.songs.get(entry.song) ?? []);
  return Promise.all(
    songs.map(async (song) => ({
      url: `${services.settings.origin}/${locale}/songs/${song.id}`,
      title: `${displayName(song.names, locale).text} — ${artistNames(song, snapshot, locale)}`,
      paragraphs: pickLocale(song.notes, locale)?.value.paragraphs ?? [],
      updated: await updatedAt(services, "song", song.id),
    })),
  );
}

async function listsEntries(services: Services, locale: Locale): Promise<FeedEntry[]> {
  const lists = [...services.view().snapshot.lists.values()].slice(0, feedLength);
  return Promise.all(
    lists.map(async (list) => ({
      url: `${services.settings.origin}/${locale}/lists/${list.id}`,
      title: displayName(list.names, locale).text,
      paragraphs: pickLocale(list.introductions, locale)?.value ?? [],
      updated: await updatedAt(services, "list", list.id),
    })),
  );
}

function getLocale(text: string): Locale {
  if (isLocale(text)) return text;
  throw new Problem("not-found", `There is no feed in ${text}.`);
}

const atom = { "Content-Type": "application/atom+xml; charset=utf-8" };
const xml = { "Content-Type": "application/xml; charset=utf-8" };

export function createMachineRoutes(services: Services): Hono {
  const { origin } = services.settings;
  return new Hono()
    .get("/healthz", async (c) => {
      await services.store.lastChange();
      return c.text("ok\n", 200, { "Cache-Control": "no-store" });
    })
    .get("/robots.txt", (c) => c.text(robotsTxt(origin)))
    .get("/sitemap.xml", (c) => c.body(sitemapXml(origin, sitePages(services.view())), 200, xml))
    .get("/:locale/feed.xml", async (c) => {
      const locale = getLocale(c.req.param("locale"));
      const entries = await listsEntries(services, locale);
      const title = "RAG Music K-POP";
      return c.body(
        atomXml({ url: `${origin}/${locale}/feed.xml`, pageUrl: `${origin}/${locale}`, title, locale, entries }),
        200,
        atom,
      );
    })
    .get("/:locale/lists/:list/feed.xml", async (c) => {
      const locale = getLocale(c.req.param("locale"));
      const list = services.view().snapshot.lists.get(c.req.param("list"));
      if (!list) throw new Problem("not-found", "There is no such list.");
      const pageUrl = `${origin}/${locale}/lists/${list.id}`;
      const title = `${displayName(list.names, locale).text} · RAG Music K-POP`;
      const entries = await listEntries(services, locale, list);
      return c.body(atomXml({ url: `${pageUrl}/feed.xml`, pageUrl, title, locale, entries }), 200, atom);
    });
}
