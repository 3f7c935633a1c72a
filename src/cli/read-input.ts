// How are the bytes of a file or of standard input read, within bounds?
import { open } from "node:fs/promises";
import { Problem } from "#catalogue/problem.ts";

const maxInputBytes = 64 * 1024 * 1024;

function tooLarge(name: string): Problem {
  return new Problem("bad-file", `larger than 64 MiB; split it`, { place: { file: name } });
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxInputBytes) throw tooLarge("standard input");
  }
  return Buffer.concat(chunks);
}

function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code; // what node:fs throws
  if (code === "ENOENT") return "there is no such file";
  if (code === "EACCES" || code === "EPERM") return "may not be read";
  if (code === "EISDIR") return "is a folder, not a file";
  return error instanceof Error ? error.message : String(error);
}

/** `-` is standard input. @throws Problem `bad-file` */
export async function readInput(name: string): Promise<Uint8Array> {
  if (name === "-") return readStandardInput();
  try {
    await using file = await open(name);
    if ((await file.stat()).size > maxInputBytes) throw tooLarge(name);
    return await file.readFile();
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem("bad-file", reason(error), { place: { file: name }, cause: error });
  }
}
