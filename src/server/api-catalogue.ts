// How do programs read the catalogue: songs, lists, artists, works, themes, lyrics?
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { idSchema } from "#catalogue/id.ts";
import { localeSchema } from "#catalogue/locale.ts";
import { Problem } from "#catalogue/problem.ts";
import type { AnyThing, CatalogueKind, Things } from "#catalogue/thing.ts";
import { publicForm } from "#formats/jsonl.ts";
import { toJspf, toM3u, toPlaylist, toXspf } from "#formats/playlist.ts";
import type { Store } from "#store/store.ts";
import { pageSchema, problemSchema, searchSchema, thingSchema } from "./api-schemas.ts";
import type { Services } from "./services.ts";

const refusals = {
  default: { description: "A problem document", content: { "application/problem+json": { schema: problemSchema } } },
} as const;
const json = <S extends z.ZodType>(schema: S, description: string) => ({
  200: { description, content: { "application/json": { schema } } },
  ...refusals,
});
const idParams = z.object({ id: idSchema });
const pageQuery = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number<string>().int().min(1).max(100).default(50),
});

/** Thrown for an address that leads elsewhere for good. */
class Moved extends Problem {
  readonly to: string;

  constructor(kind: CatalogueKind, id: string, to: string) {
    super("gone", `The ${kind} ${id} is now ${to}.`);
    this.to = to;
  }
}

/**
 * The thing as readers may see it.
 * @throws Problem `not-found`; `gone` where it was withdrawn; Moved
 */
async function getPublished<K extends CatalogueKind>(store: Store, kind: K, id: string): Promise<Things[K]> {
  const found = await store.find(kind, id);
  if (found?.body.state === "published") return found.body;
  const absence = await store.absence(kind, id);
  if (absence.reason === "moved") throw new Moved(kind, id, absence.to);
  if (absence.reason === "gone") throw new Problem("gone", `The ${kind} ${id} was withdrawn.`);
  throw new Problem("not-found", `There is no ${kind} ${id}.`);
}

/** A thing as the API gives it. */
function shown<K extends CatalogueKind>(kind: K, body: Things[K]) {
  return { ...publicForm({ kind, body } as AnyThing), kind }; // a body of its own kind
}

function addThing(api: OpenAPIHono, services: Services, kind: CatalogueKind, path: string): void {
  const route = createRoute({
    method: "get",
    path,
    summary: `One ${kind}`,
    request: { params: idParams },
    responses: json(thingSchema, `The ${kind}`),
  });
  api.openapi(route, async (c) => {
    try {
      const body = await getPublished(services.store, kind, c.req.valid("param").id);
      return c.json(shown(kind, body), 200);
    } catch (error) {
      if (error instanceof Moved) return c.redirect(`/api${path.replace("{id}", error.to)}`, 301) as never; // has no typed body
      throw error;
    }
  });
}

function addPage(api: OpenAPIHono, services: Services, kind: "song" | "list", path: string): void {
  const route = createRoute({
    method: "get",
    path,
    summary: `All ${kind}s, paged by cursor`,
    request: { query: pageQuery },
    responses: json(pageSchema, `A page of ${kind}s`),
  });
  api.openapi(route, async (c) => {
    const { cursor, limit } = c.req.valid("query");
    const page = await services.store.page(kind, { state: "published", limit, ...(cursor ? { after: cursor } : {}) });
    return c.json({ items: page.items.map((item) => shown(kind, item.body)), next: page.next ?? null }, 200);
  });
}

function addList(api: OpenAPIHono, services: Services): void {
  const position = z.coerce.number<string>().int().min(1).optional();
  const route = createRoute({
    method: "get",
    path: "/lists/{id}",
    summary: "One list, or its entries from one position to another",
    request: { params: idParams, query: z.object({ from: position, to: position }) },
    responses: json(thingSchema, "The list"),
  });
  api.openapi(route, async (c) => {
    const list = await getPublished(services.store, "list", c.req.valid("param").id);
    const { from = 1, to = Number.POSITIVE_INFINITY } = c.req.valid("query");
    if (from > to) throw new Problem("bad-request", "from: must not be after to");
    const ranged = c.req.query("from") !== undefined || c.req.query("to") !== undefined;
    const { songs } = services.view().snapshot; // what is not published is not shown
    const entries = list.entries.filter(
      ({ position: at, song }) => songs.has(song) && (!ranged || (at !== undefined && at >= from && at <= to)),
    );
    return c.json(publicForm({ kind: "list", body: { ...list, entries } }), 200);
  });
}

function addThemes(api: OpenAPIHono, services: Services): void {
  const all = createRoute({
    method: "get",
    path: "/themes",
    summary: "The vocabulary of tears",
    responses: json(z.object({ items: z.array(thingSchema) }), "All themes"),
  });
  api.openapi(all, (c) =>
    c.json({ items: services.vocabulary.themes.map((theme) => publicForm({ kind: "theme", body: theme })) }, 200),
  );
}

function addSearch(api: OpenAPIHono, services: Services): void {
  const query = z.object({
    q: z.string().min(1).max(300),
    limit: z.coerce.number<string>().int().min(1).max(50).default(10),
  });
  const route = createRoute({
    method: "get",
    path: "/search",
    summary: "Who or what is meant, under any spelling",
    request: { query },
    responses: json(searchSchema, "Best first"),
  });
  api.openapi(route, (c) => {
    const { q, limit } = c.req.valid("query");
    c.header("Cache-Control", "no-store");
    return c.json({ names: [...services.view().names.suggest(q, { limit })] }, 200);
  });
}

function addLyrics(api: OpenAPIHono, services: Services): void {
  const route = createRoute({
    method: "get",
    path: "/songs/{id}/lyrics",
    summary: "A song's lyrics in layers, where the guide may show them",
    request: { params: idParams },
    responses: json(thingSchema, "The lyrics"),
  });
  api.openapi(route, async (c) => {
    const { id } = c.req.valid("param");
    await getPublished(services.store, "song", id);
    const lyrics = await services.store.find("lyrics", id);
    if (lyrics?.body.state !== "published") throw new Problem("not-found", `No lyrics of ${id} may be shown here.`);
    return c.json(publicForm({ kind: "lyrics", body: lyrics.body }), 200);
  });
}

const playlistForms = {
  jspf: { write: toJspf, type: "application/jspf+json" },
  xspf: { write: toXspf, type: "application/xspf+xml" },
  m3u8: { write: toM3u, type: "application/vnd.apple.mpegurl" },
} as const;

function addPlaylist(api: OpenAPIHono, services: Services, form: keyof typeof playlistForms): void {
  const { write, type } = playlistForms[form];
  const path = `/lists/{id}.${form}`;
  const query = z.object({ locale: localeSchema.default("en") });
  api.openAPIRegistry.registerPath({
    method: "get",
    path,
    summary: `One list as ${form.toUpperCase()}, for players`,
    request: { params: idParams, query },
    responses: {
      200: { description: "The playlist", content: { [type]: { schema: { type: "string" } } } },
      ...refusals,
    },
  });
  api.get(`/lists/:file{[a-z0-9-]+\\.${form}}`, async (c) => {
    const id = c.req.param("file").slice(0, -form.length - 1);
    const list = await getPublished(services.store, "list", id);
    const locale = localeSchema.catch("en").parse(c.req.query("locale"));
    const playlist = toPlaylist(list, services.view().snapshot, locale, services.settings.origin);
    return c.body(write(playlist), 200, { "Content-Type": `${type}; charset=utf-8` });
  });
}

export function addCatalogueRoutes(api: OpenAPIHono, services: Services): void {
  for (const form of ["jspf", "xspf", "m3u8"] as const) addPlaylist(api, services, form);
  addPage(api, services, "song", "/songs");
  addThing(api, services, "song", "/songs/{id}");
  addLyrics(api, services);
  addPage(api, services, "list", "/lists");
  addList(api, services);
  addThing(api, services, "artist", "/artists/{id}");
  addThing(api, services, "work", "/works/{id}");
  addThemes(api, services);
  addSearch(api, services);
}
