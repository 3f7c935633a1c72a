// How is a backup put back, even while a site runs on the folder?
import { existsSync, renameSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { sql } from "kysely";
import { Problem } from "#catalogue/problem.ts";
import { prepareDataFolder } from "./data-folder.ts";
import { attempt, type Database } from "./database.ts";
import { explainDatabaseError } from "./database-error.ts";
import { readPending } from "./migrate.ts";
import { migrations } from "./migrations.ts";
import { backupSqlite, copyDatabase } from "./sqlite-backup.ts";
import { openSqlite } from "./sqlite-database.ts";
import { kyselyOver } from "./sqlite-dialect.ts";
import { tableNames } from "./tables.ts";

/** `kept` is the copy of what stood before; undefined where nothing did. */
export type Restored = { readonly kept: string | undefined; readonly lastChange: number };

/** @throws Problem `bad-file` or `newer-data` */
async function checkBackup(file: string): Promise<void> {
  if (!existsSync(file)) throw new Problem("bad-file", `${file}: there is no such file; name a backup of the guide`);
  let source: DatabaseSync | undefined;
  try {
    source = new DatabaseSync(file, { readOnly: true, timeout: 1000 });
    const found = source.prepare("pragma integrity_check").all();
    const sound = found.length === 1 && Object.values(found[0] ?? {})[0] === "ok";
    const { done } = await readPending(kyselyOver(source), file, migrations);
    if (!sound || done.length === 0) throw new Problem("bad-file", `${file}: is not a sound backup of the guide`);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem("bad-file", `${file}: is not a backup of the guide; name a file that "ragmusic backup" made`, {
      cause: error,
    });
  } finally {
    source?.close();
  }
}

/** A private copy in the form of today, so that the backup itself stays as it is. */
async function bringUpToDate(file: string, copy: string): Promise<void> {
  await attempt(copy, () => copyDatabase(file, copy));
  await (await openSqlite(copy)).close();
}

function stamp(): string {
  return new Date().toISOString().slice(0, 19).replace(/\D/g, "");
}

/** @throws Problem `newer-data` */
async function isDamaged(live: string): Promise<boolean> {
  let present: Database | undefined;
  try {
    present = await openSqlite(live);
    const { rows } = await sql`pragma quick_check(1)`.execute(present.reader);
    return Object.values(rows[0] ?? {})[0] !== "ok";
  } catch (error) {
    const problem = explainDatabaseError(error, live);
    if (problem instanceof Problem && problem.code === "bad-file") return true;
    throw problem;
  } finally {
    await present?.close();
  }
}

/** A present database that is damaged can't be written into: it is moved aside as it is, and a new one made. */
async function setAside(live: string, folder: string): Promise<string> {
  const aside = `${live}.before-restore-${stamp()}`;
  for (const rest of ["", "-wal", "-shm"]) if (existsSync(live + rest)) renameSync(live + rest, aside + rest);
  await (await openSqlite(prepareDataFolder(folder))).close();
  return aside;
}

function readLast(connection: DatabaseSync, schema: "main" | "kept", name: string): number {
  return Number(connection.prepare(`select last from ${schema}.sequence where name = ?`).get(name)?.last ?? 0);
}

/** One transaction replaces everything; numbers of drafts go on from where they were. */
function replaceContent(live: string, copy: string): number {
  const connection = new DatabaseSync(live, { timeout: 1000 });
  try {
    connection.exec("pragma synchronous = full; pragma fullfsync = on; pragma secure_delete = on");
    connection.prepare("attach ? as kept").run(copy);
    connection.exec("begin immediate");
    const draft = Math.max(readLast(connection, "main", "draft"), readLast(connection, "kept", "draft"));
    const restore = 1 + Math.max(readLast(connection, "main", "restore"), readLast(connection, "kept", "restore"));
    for (const table of tableNames.toReversed()) connection.exec(`delete from main.${table}`);
    for (const table of tableNames) connection.exec(`insert into main.${table} select * from kept.${table}`);
    const set = connection.prepare("update main.sequence set last = ? where name = ?");
    set.run(draft, "draft");
    set.run(restore, "restore");
    connection.exec("commit");
    return readLast(connection, "main", "change");
  } finally {
    connection.close(); // takes back what was not committed
  }
}

async function keepPresent(live: string): Promise<string | undefined> {
  const present = new DatabaseSync(live, { readOnly: true, timeout: 1000 });
  const last = readLast(present, "main", "change");
  present.close();
  if (last === 0) return undefined;
  return backupSqlite(live, `${live}.before-restore-${stamp()}`, { keepBoth: true });
}

/**
 * Puts a backup back into a data folder, keeping what stood there in a copy beside it. Processes that have
 * the folder open go on with the restored content and are told of the change; the numbers of changes go back.
 * @throws Problem `bad-file` (no sound backup), `newer-data`, `read-only`, `disk-full`; then nothing is changed
 */
export async function restoreBackup(file: string, folder: string): Promise<Restored> {
  await checkBackup(file);
  const live = prepareDataFolder(folder);
  const copy = `${live}.restoring-${process.pid}-${Date.now()}`;
  try {
    await bringUpToDate(file, copy);
    const kept = (await isDamaged(live)) ? await setAside(live, folder) : await keepPresent(live);
    const lastChange = await attempt(live, () => replaceContent(live, copy));
    return { kept, lastChange };
  } catch (error) {
    throw explainDatabaseError(error, live);
  } finally {
    for (const rest of ["", "-wal", "-shm", "-journal"]) rmSync(copy + rest, { force: true });
  }
}
