import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, foldLetters } from "./fold.ts";

test.each([
  ["case and spaces", "Good Night", "goodnight"],
  ["both kinds of apostrophe", "It’s it's", "itsits"],
  ["full width", "ＳＯＦＡ", "sofa"],
  ["diacritics of Latin", "Café Ångström", "cafeangstrom"],
  ["letters with a stroke", "Søren Łódź", "sorenlodz"],
  ["hyphens in a personal name", "Jeong Se-woon", "jeongsewoon"],
  ["Hangul syllables stay whole", "술이 달다", "술이달다"],
  ["jamo are joined to syllables", "소파".normalize("NFD"), "소파"],
  ["the middle dot of kana", "ロイ・キム", "ロイキム"],
  ["half-width kana with its voicing", "ｶﾞｰﾙ", "ガール"],
  ["voiced kana keeps its voicing", "ガム", "ガム"],
  ["signs alone are kept", " + ", "+"],
])("%s: %s → %s", (_, text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("plain text folds as any other: a letter of another script beside it changes nothing", () => {
  const plain = fc.string({ unit: fc.constantFrom(..."aZ9 -'・ー", "가", "힣", "ァ", "ガ", "ヺ", "パ") });
  fc.assert(fc.property(plain, (text) => foldLetters(`${text}β`) === `${foldLetters(text)}β`));
});

test("folding twice is folding once", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
});
