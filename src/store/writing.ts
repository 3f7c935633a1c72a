// How is something changed, from the deed to the durable transaction?
import type { Kysely } from "kysely";
import { type Database, type Outcome, transact } from "./database.ts";
import { decide } from "./decide.ts";
import { type Deed, readPresent } from "./present.ts";
import { changeFrom } from "./reading.ts";
import { recordDecision, recordMarks } from "./record.ts";
import type { Author, Change, StarterMark, Write } from "./store.ts";
import type { Tables } from "./tables.ts";

/** Does the deeds inside a transaction that has the lock; `last` is the number of the last change. */
export async function perform(
  db: Kysely<Tables>,
  last: number,
  deeds: readonly Deed[],
  author: Author,
): Promise<Outcome<readonly Change[]>> {
  const stamp = { author, at: new Date().toISOString(), last };
  const decision = decide(deeds, await readPresent(db, deeds), stamp);
  const changed = await recordDecision(db, decision);
  return { result: decision.revisions.map(changeFrom), changed };
}

export async function write(
  database: Database,
  writes: readonly Write[],
  author: Author,
  marks: readonly StarterMark[] = [],
): Promise<readonly Change[]> {
  return transact(database, async (db, last) => {
    const { result, changed } = await perform(db, last, writes, author);
    const marked = await recordMarks(db, marks);
    return { result, changed: changed || marked };
  });
}

/** A number never given before; it is given even if the caller then has no use for it. */
export async function nextNumber(database: Database, sequence: "draft"): Promise<number> {
  return transact(database, async (db) => {
    const { last } = await db
      .updateTable("sequence")
      .set((row) => ({ last: row("last", "+", 1) }))
      .where("name", "=", sequence)
      .returning("last")
      .executeTakeFirstOrThrow();
    return { result: last, changed: true };
  });
}
