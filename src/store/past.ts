// What was a thing before, how is that brought back, and how is it wiped out?
import type { Kysely } from "kysely";
import { Problem } from "#catalogue/problem.ts";
import type { Kind, Things } from "#catalogue/thing.ts";
import { attempt, type Database, transact } from "./database.ts";
import type { Deed } from "./present.ts";
import { changeFrom } from "./reading.ts";
import type { Author, Change, Revision } from "./store.ts";
import type { RevisionRow, Tables } from "./tables.ts";
import { perform } from "./writing.ts";

export async function history<K extends Kind>(database: Database, kind: K, id: string): Promise<Revision<K>[]> {
  const rows = await attempt(database.name, () =>
    database.reader
      .selectFrom("revision")
      .selectAll()
      .where("kind", "=", kind)
      .where("id", "=", id)
      .orderBy("seq", "desc")
      .execute(),
  );
  return rows.map((row) => ({
    ...changeFrom(row),
    body: row.body === null ? undefined : (JSON.parse(row.body) as Things[K]), // written from a body of this kind
  }));
}

async function readFormAt(db: Kysely<Tables>, kind: Kind, id: string, seq: number): Promise<RevisionRow> {
  const row = await db
    .selectFrom("revision")
    .selectAll()
    .where("kind", "=", kind)
    .where("id", "=", id)
    .where("seq", "<=", seq)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  if (row) return row;
  throw new Problem(
    "not-found",
    `${kind} ${id}: did not exist yet at change ${seq}; choose a later one of its history`,
  );
}

function deedOf(row: RevisionRow): Deed {
  const { kind, id, action, body, target } = row;
  if (action === "redirect" && target !== null) return { action, kind, from: id, to: target };
  if (action === "put" && body === null) {
    throw new Problem("gone", `${kind} ${id}: its form at change ${row.seq} was purged; choose a later one`);
  }
  return { action: "restore", kind, id, body: body === null ? undefined : JSON.parse(body) };
}

export async function revert(
  database: Database,
  kind: Kind,
  id: string,
  seq: number,
  author: Author,
): Promise<readonly Change[]> {
  return transact(database, async (db, last) =>
    perform(db, last, [deedOf(await readFormAt(db, kind, id, seq))], author),
  );
}

async function hasTrace(db: Kysely<Tables>, kind: Kind, id: string): Promise<boolean> {
  const revisions = db.selectFrom("revision").select("seq").where("kind", "=", kind).where("id", "=", id);
  if (!(await revisions.limit(1).executeTakeFirst())) {
    throw new Problem("not-found", `${kind} ${id}: the guide has never had it, so there is nothing to purge`);
  }
  return (await revisions.where("body", "is not", null).limit(1).executeTakeFirst()) !== undefined;
}

export async function purge(database: Database, kind: Kind, id: string, author: Author): Promise<readonly Change[]> {
  const changes = await transact<readonly Change[]>(database, async (db, last) => {
    if (!(await hasTrace(db, kind, id))) return { result: [], changed: false };
    const outcome = await perform(db, last, [{ action: "purge", kind, id }], author);
    await db.updateTable("revision").set({ body: null }).where("kind", "=", kind).where("id", "=", id).execute();
    return outcome;
  });
  database.scrub();
  return changes;
}
