// Where does everything that is to be kept live, and who may look into it?
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Problem } from "#catalogue/problem.ts";
import { explainDatabaseError } from "./database-error.ts";
import { createPrivateFile } from "./durable-file.ts";

const databaseName = "ragmusic.db";

/** What the guide, its host's own vocabulary or a fresh volume have in a data folder. */
function isOurs(name: string): boolean {
  return name.startsWith("ragmusic.") || name === "vocabulary" || name === "lost+found";
}

const othersMay = 0o077;

function isOwn(uid: number): boolean {
  return process.getuid === undefined || process.getuid() === uid;
}

/** A folder that holds other things too, such as a home folder, keeps its mode: then the database alone is private. */
function closeFolder(folder: string): void {
  const { mode, uid } = statSync(folder);
  if ((mode & othersMay) === 0 || !isOwn(uid)) return;
  if (readdirSync(folder).every(isOurs)) chmodSync(folder, 0o700);
}

const elsewhere = "choose another data folder with --data or RAGMUSIC_DATA";

/** One level at a time: on some file systems (/proc) Node's own recursion never comes to an end. */
function makeLevels(folder: string): void {
  if (existsSync(folder)) return;
  makeLevels(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (!existsSync(folder)) throw error; // else another process has just made it
  }
}

function makeFolder(folder: string): void {
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new Problem("bad-file", `${folder}: is not a folder; ${elsewhere}`);
  }
  try {
    makeLevels(resolve(folder));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOTDIR" || code === "EEXIST") {
      throw new Problem("bad-file", `${folder}: lies below a file; ${elsewhere}`, { cause: error });
    }
    if (code !== "ENOENT") throw error;
    // what Node says of a folder on a read-only disk
    throw new Problem("read-only", `${folder}: can't be made on this disk; ${elsewhere}`, { cause: error });
  }
}

function closeDatabase(file: string): void {
  if (!existsSync(file)) createPrivateFile(file);
  const { mode, uid } = statSync(file);
  if ((mode & othersMay) !== 0 && isOwn(uid)) chmodSync(file, 0o600);
}

/** The database file of a data folder. Folder and file are made, for nobody but their owner, where they are missing. */
export function prepareDataFolder(folder: string): string {
  try {
    makeFolder(folder);
    closeFolder(folder);
    const file = join(folder, databaseName);
    closeDatabase(file);
    return file;
  } catch (error) {
    throw explainDatabaseError(error, folder);
  }
}
