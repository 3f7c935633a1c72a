import { expect, test } from "vitest";
import { detectLanguage } from "#language/detect-language.ts";
import { fixtureNames, fixtureSnapshot, fixtureVocabulary } from "./fixture.ts";
import { createNameFinder } from "./meant-names.ts";
import { rankSongs } from "./rank.ts";
import { buildIndex } from "./song-index.ts";
import { adjustMeaning, joinMeanings, type Meaning, readText } from "./understand.ts";

const index = buildIndex(fixtureSnapshot, fixtureVocabulary);
const reading = {
  cues: index.cues,
  family: index.family,
  names: createNameFinder(fixtureNames),
  sounds: (theme: string) => theme === "calm",
};
const understand = (text: string) => readText(text, detectLanguage(text), reading);
const rank = (meaning: Meaning) => [...rankSongs(meaning, index)].map(({ song }) => song);

test.each([
  ["lives abroad, and we may drift apart", ["far-sea"]],
  ["遠距離", ["far-sea"]],
  ["장거리", ["far-sea"]],
  ["breakup", ["empty-chair"]],
  ["divorce", ["empty-chair"]],
  ["songs by Duri", ["empty-chair", "lamp"]],
  ["comfort, by Duri", ["lamp", "empty-chair"]],
  ["from Harbour", ["lamp"]],
  ["comfort, but not Duri", ["quiet-grave"]],
  ["not Hana, not about a breakup", ["lamp"]],
  ["songs like Lamp", ["quiet-grave"]],
  ["a male voice, calm", ["lamp", "empty-chair"]],
  ["shoulder", ["lamp"]],
  ["a shoulder for the spreadsheet", []],
  ["asdf qwer", []],
])("%s finds %j", (text, songs) => {
  expect(rank(understand(text))).toEqual(songs);
});

test("what is said later joins what was said, or strikes it", () => {
  const join = (...texts: string[]) => texts.map(understand).reduce((a, b) => joinMeanings(a, b, index.family));
  expect(rank(join("comfort", "a female voice"))).toEqual(["quiet-grave"]);
  expect(rank(join("breakup", "not about a breakup", "comfort"))).toEqual(["quiet-grave", "lamp"]);
  expect(rank(join("not about a divorce", "divorce"))).toEqual(["empty-chair"]);
});

test("where no song has the wanted theme, those that meet the wishes are found", () => {
  expect(rank(understand("divorce with a drama song"))).toEqual(["lamp"]);
});

test("a theme that is avoided takes its narrower ones along", () => {
  const meaning = joinMeanings(understand("divorce"), understand("not about a breakup"), index.family);
  expect(meaning.wants).toEqual([]);
});

test("themes chosen by hand win over the words", () => {
  expect(rank(adjustMeaning(understand("breakup"), { not: ["breakup"], more: ["long-distance"] }))).toEqual([
    "far-sea",
  ]);
});

test("scores lie between 0 and 1, best first", () => {
  const scores = [...rankSongs(understand("comfort when you can't sleep"), index)].map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(Math.min(...scores)).toBeGreaterThan(0);
  expect(Math.max(...scores)).toBeLessThanOrEqual(1);
});
