// What does the whole published catalogue look like at one moment?
import type { Artist } from "#catalogue/artist.ts";
import type { List } from "#catalogue/list.ts";
import type { Song } from "#catalogue/song.ts";
import type { State } from "#catalogue/state.ts";
import type { Kind, Things } from "#catalogue/thing.ts";
import type { Work } from "#catalogue/work.ts";
import type { Store } from "./store.ts";

/** Everything published, by id; `seq` is the last change it knows of. What indexes are built from. */
export type Snapshot = {
  readonly seq: number;
  readonly songs: ReadonlyMap<string, Song>;
  readonly artists: ReadonlyMap<string, Artist>;
  readonly works: ReadonlyMap<string, Work>;
  readonly lists: ReadonlyMap<string, List>;
};

/** Every thing of a kind, in order of id; only those in this state if one is given. */
export async function readAll<K extends Kind>(store: Store, kind: K, state?: State): Promise<readonly Things[K][]> {
  const bodies = [];
  let after: string | undefined;
  do {
    const page = await store.page(kind, { limit: 1000, ...(state ? { state } : {}), ...(after ? { after } : {}) });
    bodies.push(...page.items.map((item) => item.body));
    after = page.next;
  } while (after);
  return bodies;
}

function byId<T extends { readonly id: string }>(bodies: readonly T[]): Map<string, T> {
  return new Map(bodies.map((body) => [body.id, body]));
}

export async function readSnapshot(store: Store): Promise<Snapshot> {
  const seq = await store.lastChange(); // read first: what changes meanwhile is read again by the next
  return {
    seq,
    songs: byId(await readAll(store, "song", "published")),
    artists: byId(await readAll(store, "artist", "published")),
    works: byId(await readAll(store, "work", "published")),
    lists: byId(await readAll(store, "list", "published")),
  };
}
