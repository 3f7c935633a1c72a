import { expect, test } from "vitest";
import { englishTokens, englishWords } from "./english.ts";

test.each([
  ["can't", ["can", "not"]],
  ["cannot", ["can", "not"]],
  ["I’m", ["i", "am"]],
  ["dont wanna", ["do", "not", "want", "to"]],
  ["my mother's", ["my", "mother"]],
])("%s is spelt out", (text, expected) => {
  expect(englishTokens(text).map(({ word }) => word)).toEqual(expected);
});

test("an hour is one word", () => {
  expect(englishTokens("at 4 am, I am up").map(({ word }) => word)).toEqual(["at", "4am", "i", "am", "up"]);
});

test("each word of a contraction points at the whole of it", () => {
  expect(englishTokens("I can't").slice(1)).toEqual([
    { word: "can", stem: "can", start: 2, end: 7 },
    { word: "not", stem: "not", start: 2, end: 7 },
  ]);
});

test("a drawn-out word is taken as the known word that it may be", () => {
  const known = (stem: string) => stem === "miss" || stem === "so";
  expect(englishTokens("I misssss you sooooo", known).map(({ stem }) => stem)).toEqual(["i", "miss", "you", "so"]);
});

test("grammar and asking words are left out", () => {
  expect(englishWords("please give me some songs about the rain at night")).toEqual(["rain", "night"]);
});
