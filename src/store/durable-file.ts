// How does a finished file come to its place, durable, private, and never over another?
import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { Problem } from "#catalogue/problem.ts";

export function createPrivateFile(file: string): void {
  closeSync(openSync(file, "wx", 0o600));
}

export function syncFile(file: string): void {
  const handle = openSync(file, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function hasCode(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

export function refuseExisting(file: string): void {
  if (existsSync(file)) throw new Problem("conflict", `${file}: is there already; choose another name or move it away`);
}

/** Gives a file its name. A link fails where that name is taken; a file system without links is asked beforehand. */
export function placeFile(from: string, to: string): void {
  try {
    linkSync(from, to);
    rmSync(from);
  } catch (error) {
    refuseExisting(to);
    if (!hasCode(error, ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"])) throw error;
    renameSync(from, to);
  }
  syncFile(dirname(to));
}
