// What stands now, of all that a batch of changes touches?
import type { Kysely } from "kysely";
import type { Kind, Things } from "#catalogue/thing.ts";
import type { Write } from "./store.ts";
import type { Tables, ThingRow } from "./tables.ts";

/** A write, or what only the store itself does: giving back an earlier form (none: gone), and purging. */
export type Deed =
  | Write
  | { [K in Kind]: { action: "restore"; kind: K; id: string; body: Things[K] | undefined } }[Kind]
  | { readonly action: "purge"; readonly kind: Kind; readonly id: string };

/** Things and redirects by `keyOf`. */
export type Present = {
  readonly things: ReadonlyMap<string, ThingRow>;
  readonly redirects: ReadonlyMap<string, string>;
};

/** No database takes more parameters than some ten thousands in a statement. */
const chunkSize = 1000;

export function chunksOf<T>(items: readonly T[], size = chunkSize): T[][] {
  const chunks: T[][] = [];
  for (let start = 0; start < items.length; start += size) chunks.push(items.slice(start, start + size));
  return chunks;
}

export function keyOf(kind: Kind, id: string): string {
  return `${kind}/${id}`;
}

/** The ids that a deed names. */
export function idsOf(deed: Deed): string[] {
  switch (deed.action) {
    case "put":
      return [deed.body.id];
    case "redirect":
      return [deed.from, deed.to];
    default:
      return [deed.id];
  }
}

function idsByKind(deeds: readonly Deed[]): Map<Kind, Set<string>> {
  const ids = new Map<Kind, Set<string>>();
  for (const deed of deeds) {
    const ofKind = ids.get(deed.kind) ?? new Set();
    for (const id of idsOf(deed)) ofKind.add(id);
    ids.set(deed.kind, ofKind);
  }
  return ids;
}

/** The redirects of these ids and of all that they lead to; what is reached is added to `ids`. */
async function readRedirects(db: Kysely<Tables>, kind: Kind, ids: Set<string>): Promise<[string, string][]> {
  const found: [string, string][] = [];
  let asked = [...ids];
  while (asked.length > 0) {
    const reached: string[] = [];
    for (const chunk of chunksOf(asked)) {
      const rows = await db
        .selectFrom("redirect")
        .select(["from_id", "to_id"])
        .where("kind", "=", kind)
        .where("from_id", "in", chunk)
        .execute();
      for (const row of rows) {
        found.push([keyOf(kind, row.from_id), row.to_id]);
        if (!ids.has(row.to_id)) reached.push(row.to_id);
        ids.add(row.to_id);
      }
    }
    asked = reached;
  }
  return found;
}

export async function readThings(db: Kysely<Tables>, kind: Kind, ids: readonly string[]): Promise<ThingRow[]> {
  const rows: ThingRow[] = [];
  for (const chunk of chunksOf(ids)) {
    rows.push(
      ...(await db.selectFrom("thing").selectAll().where("kind", "=", kind).where("id", "in", chunk).execute()),
    );
  }
  return rows;
}

export async function readPresent(db: Kysely<Tables>, deeds: readonly Deed[]): Promise<Present> {
  const things = new Map<string, ThingRow>();
  const redirects = new Map<string, string>();
  for (const [kind, ids] of idsByKind(deeds)) {
    for (const [key, to] of await readRedirects(db, kind, ids)) redirects.set(key, to);
    for (const row of await readThings(db, kind, [...ids])) things.set(keyOf(kind, row.id), row);
  }
  return { things, redirects };
}
