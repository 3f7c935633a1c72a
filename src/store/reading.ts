// How is what stands asked for?
import type { State } from "#catalogue/state.ts";
import type { Kind, Things } from "#catalogue/thing.ts";
import { attempt, type Database } from "./database.ts";
import { readThings } from "./present.ts";
import type { Absence, Change, Page, StarterMark, Stored } from "./store.ts";
import type { RevisionRow, ThingRow } from "./tables.ts";

const defaultLimit = 100;
const defaultChanges = 1000;

function storedFrom<K extends Kind>(row: Pick<ThingRow, "body" | "seq">): Stored<K> {
  return { body: JSON.parse(row.body) as Things[K], seq: row.seq }; // written from a body of this kind
}

export function changeFrom(row: Omit<RevisionRow, "body" | "target">): Change {
  const { seq, kind, id, action, at, by, why } = row;
  return { seq, kind, id, action, at, by, ...(why === null ? {} : { why }) };
}

export async function find<K extends Kind>(database: Database, kind: K, id: string): Promise<Stored<K> | undefined> {
  const row = await attempt(database.name, () =>
    database.reader
      .selectFrom("thing")
      .select(["body", "seq"])
      .where("kind", "=", kind)
      .where("id", "=", id)
      .executeTakeFirst(),
  );
  return row && storedFrom(row);
}

export async function findMany<K extends Kind>(
  database: Database,
  kind: K,
  ids: readonly string[],
): Promise<Map<string, Stored<K>>> {
  const rows = await attempt(database.name, () => readThings(database.reader, kind, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, storedFrom<K>(row)]));
}

export async function page<K extends Kind>(
  database: Database,
  kind: K,
  options: { after?: string; limit?: number; state?: State } = {},
): Promise<Page<K>> {
  const { after, limit = defaultLimit, state } = options;
  let query = database.reader.selectFrom("thing").select(["id", "body", "seq"]).where("kind", "=", kind);
  if (state !== undefined) query = query.where("state", "=", state);
  if (after !== undefined) query = query.where("id", ">", after);
  const size = Math.max(1, limit);
  const rows = await attempt(database.name, () =>
    query
      .orderBy("id")
      .limit(size + 1)
      .execute(),
  );
  const shown = rows.slice(0, size);
  const next = rows.length > size ? shown.at(-1)?.id : undefined;
  return { items: shown.map((row) => storedFrom<K>(row)), ...(next === undefined ? {} : { next }) };
}

export async function referring(
  database: Database,
  kind: Kind,
  id: string,
  from: Kind,
): Promise<{ id: string; rel: string }[]> {
  return attempt(database.name, () =>
    database.reader
      .selectFrom("reference")
      .select(["from_id as id", "rel"])
      .where("to_kind", "=", kind)
      .where("to_id", "=", id)
      .where("from_kind", "=", from)
      .orderBy("from_id")
      .orderBy("rel")
      .execute(),
  );
}

async function findTarget(database: Database, kind: Kind, id: string): Promise<string | undefined> {
  let target: string | undefined;
  for (let from: string | undefined = id; from !== undefined; ) {
    const row: { to_id: string } | undefined = await database.reader
      .selectFrom("redirect")
      .select("to_id")
      .where("kind", "=", kind)
      .where("from_id", "=", from)
      .executeTakeFirst();
    target = row?.to_id ?? target;
    from = row?.to_id;
  }
  return target;
}

/** Everything that was ever put has a revision: one whose thing is no more is gone. */
export async function absence(database: Database, kind: Kind, id: string): Promise<Absence> {
  return attempt(database.name, async () => {
    const to = await findTarget(database, kind, id);
    if (to !== undefined) return { reason: "moved", to };
    const row = await database.reader
      .selectFrom("revision")
      .leftJoin("thing", (join) => join.onRef("thing.kind", "=", "revision.kind").onRef("thing.id", "=", "revision.id"))
      .select(["thing.id", "thing.state"])
      .where("revision.kind", "=", kind)
      .where("revision.id", "=", id)
      .limit(1)
      .executeTakeFirst();
    const gone = row !== undefined && (row.id === null || row.state === "withdrawn");
    return { reason: gone ? "gone" : "never" };
  });
}

export async function changes(database: Database, after: number, limit = defaultChanges): Promise<Change[]> {
  const rows = await attempt(database.name, () =>
    database.reader
      .selectFrom("revision")
      .select(["seq", "kind", "id", "action", "at", "by", "why"])
      .where("seq", ">", after)
      .orderBy("seq")
      .limit(limit)
      .execute(),
  );
  return rows.map(changeFrom);
}

export async function starterMarks(database: Database): Promise<StarterMark[]> {
  return attempt(database.name, () =>
    database.reader.selectFrom("starter").select(["kind", "id", "release"]).orderBy("kind").orderBy("id").execute(),
  );
}
