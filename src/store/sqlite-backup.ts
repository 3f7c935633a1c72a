// How is a database copied while others read and write it?
import { existsSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { Problem } from "#catalogue/problem.ts";
import { attempt } from "./database.ts";
import { createPrivateFile, placeFile, refuseExisting, syncFile } from "./durable-file.ts";

/** Pages of 4 KiB copied between two looks at what else the process has to do. */
const pagesAtOnce = 250;

/** The name, or where it is taken the name with the time of day: an old copy is never overwritten. */
function freeName(target: string): string {
  return existsSync(target) ? `${target}-${new Date().toISOString().replace(/\D/g, "")}` : target;
}

/** One moment of the source: the open read keeps what others commit meanwhile out of the copy. */
async function copyPages(source: DatabaseSync, target: string): Promise<void> {
  source.exec("begin; select count(*) from sqlite_schema");
  await backup(source, target, { rate: pagesAtOnce });
}

/** A file by itself, without a log beside it, so that it can be carried elsewhere. */
function closeUp(file: string): void {
  const copy = new DatabaseSync(file);
  try {
    copy.exec("pragma journal_mode = delete");
  } finally {
    copy.close();
  }
  for (const rest of ["-wal", "-shm"]) rmSync(file + rest, { force: true });
}

/** Copies a database to a new private file. */
export async function copyDatabase(file: string, target: string): Promise<void> {
  rmSync(target, { force: true });
  createPrivateFile(target);
  const source = new DatabaseSync(file, { readOnly: true, timeout: 1000 });
  try {
    await copyPages(source, target);
  } finally {
    source.close();
  }
  closeUp(target);
  syncFile(target);
}

/**
 * Writes a copy under a passing name and gives it its own when it is whole.
 * @throws Problem `conflict` where the target is there already, unless `keepBoth`
 */
export async function backupSqlite(
  file: string,
  target: string,
  options: { readonly keepBoth?: boolean } = {},
): Promise<string> {
  if (!options.keepBoth) refuseExisting(target);
  const folder = dirname(target);
  if (!existsSync(folder)) throw new Problem("bad-file", `${folder}: there is no such folder; make it first`);
  const passing = `${target}.part-${process.pid}-${Date.now()}`;
  try {
    await attempt(target, () => copyDatabase(file, passing));
    const name = options.keepBoth ? freeName(target) : target;
    await attempt(target, () => placeFile(passing, name));
    return name;
  } finally {
    for (const rest of ["", "-wal", "-shm", "-journal"]) rmSync(passing + rest, { force: true });
  }
}
