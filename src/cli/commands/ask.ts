// `ragmusic ask`: which songs fit what someone says?
import { z } from "zod";
import type { Answer, Question } from "#asking/answer.ts";
import { localeSchema } from "#catalogue/locale.ts";
import { type Call, type Command, usageError } from "../command.ts";
import { findLocale } from "../find-locale.ts";
import { print, printJson } from "../output.ts";
import { readBatch } from "../read-batch.ts";

const lineSchema = z.looseObject({
  id: z.string(),
  query: z.string().min(1).max(2000),
  locale: localeSchema.optional(),
});

function rest(call: Call): Omit<Question, "question"> {
  const asked = findLocale(call);
  const limit = call.integer("limit", 1, 50);
  return {
    ...(asked ? { locale: asked } : {}),
    ...(limit ? { limit } : {}),
    then: call.texts("then"),
    not: call.texts("not"),
    more: call.texts("more"),
  };
}

function printAnswer(answer: Answer): void {
  if (answer.help) {
    print(answer.help.text);
    for (const line of answer.help.lines) print(`  ${line.name}: ${line.contact} (${line.country}, ${line.hours})`);
    print("");
  }
  print(answer.answer);
  for (const pick of answer.picks) {
    const title = pick.song.title[answer.language] ?? pick.song.title.ko ?? pick.song.id;
    const artists = pick.song.artists.map(({ name }) => name[answer.language] ?? name.ko ?? "").join(", ");
    const reason = pick.reasonLocale === "ja" ? `「${pick.reason}」` : `“${pick.reason}”`;
    print(
      `\n${pick.rank}. ${[title, artists].filter(Boolean).join(" — ")}\n   ${reason}\n   ${pick.citations[0]?.url ?? ""}`,
    );
  }
}

export const askCommand: Command = {
  name: "ask",
  usage:
    "ask QUESTION [--locale en|ja|ko] [--limit N] [--then TEXT]… [--not THEME]… [--more THEME]… [--json]\nask --batch FILE [--limit N] --json",
  summary: "the songs that fit what someone is going through, each with the curator's sentence",
  options: {
    locale: { type: "string" },
    limit: { type: "string" },
    batch: { type: "string" },
    then: { type: "string", multiple: true },
    not: { type: "string", multiple: true },
    more: { type: "string", multiple: true },
  },
  run: async (call) => {
    const asked = rest(call);
    const batch = call.text("batch");
    if (batch !== undefined) {
      const lines = await readBatch(batch, lineSchema);
      await call.withGuide(async (guide) => {
        const { asker } = guide.view();
        for (const { id, query, locale: own } of lines) {
          printJson({ id, ...asker.ask({ ...asked, ...(own ? { locale: own } : {}), question: query }) }, 0);
        }
      });
      return;
    }
    if (call.words.length === 0) throw usageError("ask what? ragmusic ask QUESTION");
    const question = call.words.join(" ");
    await call.withGuide(async (guide) => {
      const answer = guide.view().asker.ask({ ...asked, question });
      if (call.flag("json")) printJson(answer);
      else printAnswer(answer);
    });
  },
};
