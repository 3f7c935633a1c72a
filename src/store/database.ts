// What does the store need of a database, and how does it work with one safely?
import { setImmediate as giveWay, setTimeout as wait } from "node:timers/promises";
import type { Kysely } from "kysely";
import { Problem } from "#catalogue/problem.ts";
import { explainDatabaseError, isBusy } from "./database-error.ts";
import type { Tables } from "./tables.ts";

/** An open database. Reader and writer are one and the same where the database has but one connection. */
export type Database = {
  /** How people know it: a file, or where it runs. */
  readonly name: string;
  readonly reader: Kysely<Tables>;
  readonly writer: Kysely<Tables>;
  /** Asked often: may anyone have committed something since it was last asked? */
  readonly mayHaveChanged: () => boolean;
  /** Takes what was deleted out of the files as well, as far as that can be done now. */
  readonly scrub: () => void;
  readonly backup: (file: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

const patienceMs = 10_000;

/**
 * Runs until no other writer stands in the way. Waits here rather than in the database,
 * where waiting would stop the whole process, and with it another handle that is about to finish.
 */
export async function attempt<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const startMs = performance.now();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error)) throw explainDatabaseError(error, name);
      if (performance.now() - startMs > patienceMs) {
        throw new Problem("conflict", `${name}: another process keeps the data locked; stop it or try again later`, {
          cause: error,
        });
      }
      await wait(2 + Math.random() * 18);
    }
  }
}

/** What a transaction comes to; one that changed nothing is rolled back, so that nothing is written. */
export type Outcome<T> = { readonly result: T; readonly changed: boolean };

class NothingChanged<T> extends Error {
  readonly result: T;

  constructor(result: T) {
    super("nothing changed");
    this.result = result;
  }
}

/** One transaction, alone among all writers of all processes; `last` is the number of the last change. */
export async function transact<T>(
  database: Database,
  work: (db: Kysely<Tables>, last: number) => Promise<Outcome<T>>,
): Promise<T> {
  const run = () =>
    database.writer.transaction().execute(async (db) => {
      const { last } = await db
        .updateTable("sequence")
        .set((row) => ({ last: row.ref("last") }))
        .where("name", "=", "change")
        .returning("last")
        .executeTakeFirstOrThrow();
      const { result, changed } = await work(db, last);
      if (!changed) throw new NothingChanged(result);
      return result;
    });
  const result = await attempt(database.name, async () => {
    try {
      return await run();
    } catch (error) {
      if (error instanceof NothingChanged) return error.result as T; // thrown above with this very type
      throw error;
    }
  });
  await giveWay(); // SQLite never waits: without this, one who writes in a loop would stop all else in the process
  return result;
}
