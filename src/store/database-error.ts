// What does it mean for people when a database or its folder refuses?
import { Problem, type ProblemCode } from "#catalogue/problem.ts";

/** Primary result codes of SQLite: https://www.sqlite.org/rescode.html */
const sqlite = { busy: 5, locked: 6 } as const;

const full = "the disk is full or does not take what is written; nothing was changed. Make room and try again";
const readOnly = "can't be written to; make it writable for the user who runs the guide, or choose another data folder";
const damaged = "is not a sound database of the guide; put back a backup with: ragmusic restore FILE";

const bySqliteCode: Readonly<Record<number, readonly [ProblemCode, string]>> = {
  3: ["read-only", readOnly], // PERM
  8: ["read-only", readOnly], // READONLY
  10: ["disk-full", full], // IOERR
  11: ["bad-file", damaged], // CORRUPT
  13: ["disk-full", full], // FULL
  14: ["read-only", readOnly], // CANTOPEN
  26: ["bad-file", damaged], // NOTADB
};

/** Error codes of the system, and of PostgreSQL (appendix A of its manual). */
const byCode: Readonly<Record<string, readonly [ProblemCode, string]>> = {
  EACCES: ["read-only", readOnly],
  EPERM: ["read-only", readOnly],
  EROFS: ["read-only", readOnly],
  ENOSPC: ["disk-full", full],
  EDQUOT: ["disk-full", full],
  EIO: ["disk-full", full],
  "53100": ["disk-full", full],
  "25006": ["read-only", readOnly],
};

/** The primary result code, where this is an error of SQLite's. */
function findSqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number") return undefined;
  return error.errcode & 0xff;
}

export function isBusy(error: unknown): boolean {
  const code = findSqliteCode(error);
  return code === sqlite.busy || code === sqlite.locked;
}

/** A Problem that says what to do, where there is one for this error; else the error itself. */
export function explainDatabaseError(error: unknown, name: string): unknown {
  if (error instanceof Problem || !(error instanceof Error)) return error;
  const code = findSqliteCode(error);
  const text = "code" in error && typeof error.code === "string" ? error.code : "";
  const known = code === undefined ? byCode[text] : bySqliteCode[code];
  return known ? new Problem(known[0], `${name}: ${known[1]}`, { cause: error }) : error;
}
