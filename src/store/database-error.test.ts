import { expect, test } from "vitest";
import { Problem } from "#catalogue/problem.ts";
import { explainDatabaseError, isBusy } from "./database-error.ts";

const sqliteError = (errcode: number) => Object.assign(new Error("x"), { code: "ERR_SQLITE_ERROR", errcode });
const systemError = (code: string) => Object.assign(new Error("x"), { code });

test.each([
  ["SQLITE_READONLY_DIRECTORY", sqliteError(1544), "read-only"],
  ["SQLITE_CANTOPEN", sqliteError(14), "read-only"],
  ["SQLITE_FULL", sqliteError(13), "disk-full"],
  ["SQLITE_IOERR_SHMSIZE", sqliteError(4874), "disk-full"],
  ["SQLITE_CORRUPT", sqliteError(11), "bad-file"],
  ["SQLITE_NOTADB", sqliteError(26), "bad-file"],
  ["EROFS", systemError("EROFS"), "read-only"],
  ["ENOSPC", systemError("ENOSPC"), "disk-full"],
  ["PostgreSQL's disk_full", systemError("53100"), "disk-full"],
  ["PostgreSQL's read_only_sql_transaction", systemError("25006"), "read-only"],
])("%s is told as a problem that names the place", (_, error, code) => {
  expect(explainDatabaseError(error, "/data")).toMatchObject({ code, message: expect.stringMatching(/^\/data: /) });
});

test("a problem, and what is no such error, stay as they are", () => {
  const problem = new Problem("conflict", "x");
  expect(explainDatabaseError(problem, "/data")).toBe(problem);
  const bug = sqliteError(1);
  expect(explainDatabaseError(bug, "/data")).toBe(bug);
});

test("a lock held by another is told apart", () => {
  expect([5, 517, 6, 13].map((code) => isBusy(sqliteError(code)))).toEqual([true, true, true, false]);
});
