// `ragmusic name`: who or what is meant, whatever the spelling?
import { z } from "zod";
import type { NamedKind } from "#names/name-index.ts";
import { type Call, type Command, usageError } from "../command.ts";
import { print, printJson } from "../output.ts";
import { readBatch } from "../read-batch.ts";

const namedKinds: readonly NamedKind[] = ["artist", "song", "work"];
const lineSchema = z.looseObject({ id: z.string(), text: z.string() });

function findKind(call: Call): NamedKind | undefined {
  const text = call.text("kind");
  const kind = namedKinds.find((one) => one === text);
  if (text !== undefined && !kind) throw usageError(`--kind: artist, song or work, not "${text}"`);
  return kind;
}

export const nameCommand: Command = {
  name: "name",
  usage: "name TEXT [--kind artist|song|work] [--limit N] [--json]\nname --batch FILE --json",
  summary: "who or what is meant, under any spelling that the guide knows",
  options: { kind: { type: "string" }, limit: { type: "string" }, batch: { type: "string" } },
  run: async (call) => {
    const kind = findKind(call);
    const options = { limit: call.integer("limit", 1, 100) ?? 10, ...(kind ? { kind } : {}) };
    const batch = call.text("batch");
    const lines = batch === undefined ? [] : await readBatch(batch, lineSchema);
    if (batch === undefined && call.words.length === 0) throw usageError("which name? ragmusic name TEXT");
    await call.withGuide(async (guide) => {
      const { names } = guide.view();
      for (const { id, text } of lines) printJson({ id, matches: names.find(text, options) }, 0);
      if (batch !== undefined) return;
      const matches = names.find(call.words.join(" "), options);
      if (call.flag("json")) printJson(matches);
      else
        for (const one of matches) print(`${one.score.toFixed(2)}  ${one.kind} ${one.id}  ${one.name}  (${one.via})`);
    });
  },
};
