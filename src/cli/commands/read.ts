// `ragmusic read`: how is a Korean text said?
import { z } from "zod";
import { type ReadingOptions, readKorean } from "#language/reading.ts";
import { type Call, type Command, usageError } from "../command.ts";
import { print, printJson } from "../output.ts";
import { readBatch } from "../read-batch.ts";

const lineSchema = z.looseObject({ id: z.string(), text: z.string() });

function readText(text: string, options: ReadingOptions, withParts: boolean) {
  const { parts, ...reading } = readKorean(text, options);
  return withParts ? { ...reading, parts } : reading;
}

function parseOptions(call: Call): ReadingOptions {
  return {
    acrossWords: !call.flag("word-by-word"),
    name: call.flag("name"),
    places: call.flag("place"),
    hyphens: call.flag("hyphens"),
    smallFinals: call.flag("small-kana"),
  };
}

export const readCommand: Command = {
  name: "read",
  usage: `read TEXT [--name|--place] [--hyphens] [--small-kana] [--word-by-word] [--json [--parts]]
read --batch FILE --json`,
  summary: "how Korean text is said: in Hangul, in Latin letters and in kana",
  options: {
    batch: { type: "string" },
    name: { type: "boolean" },
    place: { type: "boolean" },
    hyphens: { type: "boolean" },
    "small-kana": { type: "boolean" },
    "word-by-word": { type: "boolean" },
    parts: { type: "boolean" },
  },
  run: async (call) => {
    const options = parseOptions(call);
    const withParts = call.flag("parts");
    const batch = call.text("batch");
    if (batch !== undefined) {
      for (const { id, text } of await readBatch(batch, lineSchema))
        printJson({ id, ...readText(text, options, withParts) }, 0);
      return;
    }
    if (call.words.length === 0) throw usageError("which text? ragmusic read TEXT");
    const reading = readText(call.words.join(" "), options, withParts);
    if (call.flag("json")) printJson(reading);
    else for (const line of [reading.pronunciation, reading.romanization, reading.kana]) print(line);
  },
};
