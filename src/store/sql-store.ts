// How does an open database become the guide's memory?
import type { Database } from "./database.ts";
import * as past from "./past.ts";
import * as reading from "./reading.ts";
import type { Change, Store } from "./store.ts";
import { readPulse, Watch } from "./watching.ts";
import { nextNumber, write } from "./writing.ts";

/** The store over a database that is up to date, whichever it is. */
export async function makeStore(database: Database): Promise<Store> {
  const watch = new Watch(database, await readPulse(database));
  const told = async (work: Promise<readonly Change[]>) => {
    const changes = await work;
    if (changes.length > 0) watch.nudge();
    return changes;
  };
  return {
    find: (kind, id) => reading.find(database, kind, id),
    findMany: (kind, ids) => reading.findMany(database, kind, ids),
    page: (kind, options) => reading.page(database, kind, options),
    referring: (kind, id, from) => reading.referring(database, kind, id, from),
    absence: (kind, id) => reading.absence(database, kind, id),
    write: (writes, author, marks) => told(write(database, writes, author, marks)),
    history: (kind, id) => past.history(database, kind, id),
    revert: (kind, id, seq, author) => told(past.revert(database, kind, id, seq, author)),
    purge: (kind, id, author) => told(past.purge(database, kind, id, author)),
    changes: (after, limit) => reading.changes(database, after, limit),
    lastChange: () => watch.lastChange(),
    watch: (onChange) => watch.watch(onChange),
    starterMarks: () => reading.starterMarks(database),
    nextNumber: (sequence) => nextNumber(database, sequence),
    backup: (file) => database.backup(file),
    close: async () => {
      watch.stop();
      await database.close();
    },
  };
}
