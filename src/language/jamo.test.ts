import { expect, test } from "vitest";
import { compose, decompose } from "./jamo.ts";

test("every modern syllable is made again of its letters", () => {
  for (let code = 0xac00; code <= 0xd7a3; code++) {
    const syllable = String.fromCharCode(code);
    const letters = decompose(syllable);
    expect(letters && compose(letters)).toBe(syllable);
  }
});

test.each(["", "a", "ㄱ", "각각", "\u1100", "漢"])("%j is no syllable", (text) => {
  expect(decompose(text)).toBeUndefined();
});

test.each([
  ["", "ㅏ", ""],
  ["ㄱ", "", ""],
  ["ㄱ", "ㅏ", "ㄸ"],
  ["ㄱㄴ", "ㅏ", ""],
])("%s %s %s make no syllable", (onset, vowel, coda) => {
  expect(compose({ onset, vowel, coda })).toBeUndefined();
});
