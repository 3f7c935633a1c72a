import { expect, test } from "vitest";
import { kanaLines } from "./kana-lines.ts";
import { type ReadingOptions, readKorean } from "./reading.ts";
import * as examples from "./reading-examples.ts";
import { readingWords } from "./reading-words.ts";

const cell = (text: string) => text.replaceAll("|", "\\|");

function section(title: string, spellings: Iterable<string>, options: ReadingOptions = {}): string {
  const rows = [...new Set(spellings)].map((spelling) => {
    const { pronunciation, romanization, kana } = readKorean(spelling, options);
    return `| ${[spelling, pronunciation, romanization, kana].map(cell).join(" | ")} |`;
  });
  return [`## ${title}`, "", "| Korean | pronunciation | romanization | kana |", "| - | - | - | - |", ...rows, ""].join(
    "\n",
  );
}

const spellings = (list: string) => examples.splitExamples(list).map(([spelling]) => spelling);

test("the table of readings is as it was when someone last checked it", async () => {
  const table = [
    "# Readings\n",
    "Written by `npm run golden`; a reader of Korean and Japanese can check it.\n",
    ...Object.entries(examples.soundExamples).map(([title, list]) => section(title, spellings(list))),
    ...Object.entries(examples.latinExamples).map(([title, list]) => section(`로마자 ${title}`, spellings(list))),
    section("로마자 제3장 제2항 hyphens", spellings(examples.hyphenExamples), { hyphens: true }),
    section("로마자 제3장 제3항 capitals", spellings(examples.capitalExamples), { capitals: "words" }),
    section("로마자 제3장 제4항 people", spellings(examples.nameExamples), { name: true }),
    section("로마자 제3장 제5항 places", spellings(examples.placeExamples), { places: true }),
    section("로마자 제3장 제8항 letters", spellings(examples.letterExamples), { letters: true }),
    ...Object.entries(readingWords).map(([title, list]) => section(title, list)),
    section(
      "Lines",
      kanaLines.map(([korean]) => korean),
    ),
  ].join("\n");
  await expect(table).toMatchFileSnapshot("readings.golden.md");
});
