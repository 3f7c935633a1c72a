import { expect, test } from "vitest";
import { japaneseForms, japaneseLight } from "./japanese.ts";

test.each([
  ["寂しい", ["寂しくて", "寂しかった", "寂しさ"]],
  ["別れる", ["別れた", "別れて", "別れそう"]],
  ["振られた", ["振られて", "振られちゃ"]],
  ["泣く", []],
])("%s is also found as %j", (phrase, forms) => {
  expect(japaneseForms(phrase)).toEqual(expect.arrayContaining([phrase, ...forms]));
});

test("no form denies what the phrase says", () => {
  expect(japaneseForms("別れる").filter((form) => /ない|なく/.test(form))).toEqual([]);
});

test("particles between words are light, a word at the start is not", () => {
  expect(japaneseLight("連絡が来ない")).toEqual([{ start: 2, end: 3 }]);
  expect(japaneseLight("が")).toEqual([]);
});
