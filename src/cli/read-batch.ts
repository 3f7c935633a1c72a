// How is a file of JSON Lines read for --batch?
import type { z } from "zod";
import { Problem } from "#catalogue/problem.ts";
import { readInput } from "./read-input.ts";

/** @throws Problem `bad-file` with file and line */
export async function readBatch<T>(file: string, schema: z.ZodType<T>): Promise<readonly T[]> {
  const text = new TextDecoder().decode(await readInput(file));
  return text.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return [];
    const place = { file, line: at + 1 };
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new Problem("bad-file", "not a JSON value; each line holds one", { place });
    }
    const parsed = schema.safeParse(value);
    if (parsed.success) return [parsed.data];
    const issue = parsed.error.issues[0];
    throw new Problem("bad-file", `${issue?.path.join(".")}: ${issue?.message}`, { place });
  });
}
