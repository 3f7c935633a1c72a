import fc from "fast-check";
import { expect, test } from "vitest";
import { typeAsHangul, typeAsLatin } from "./keyboard.ts";

test.each([
  ["dkdldb", "아이유"],
  ["DKDLDB", "아이유"],
  ["qkdxksthsusEks", "방탄소년딴"],
  ["dhksjrk", "와너가"],
  ["ekfr", "닭"],
  ["ekfrdl", "닭이"],
  ["rkqtk", "갑사"],
  ["fhdlzla", "로이킴"],
  ["thsudk", "소녀아"],
  ["2 dkdl!", "2 아이!"],
])("the keys of %s type %s", (latin, hangul) => {
  expect(typeAsHangul(latin)).toBe(hangul);
});

test.each([
  ["ㅑㅕ", "iu"],
  ["ㅠㅅㄴ", "bts"],
  ["혀ㅡㅡㅛ", "gummy"],
  ["라이 2", "fkdl 2"],
])("the keys of %s type %s", (hangul, latin) => {
  expect(typeAsLatin(hangul)).toBe(latin);
});

test("whole syllables come back from their keys", () => {
  const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
  // Double consonants need Shift, which small letters don't tell.
  const plain = syllable.filter((one) => !/[ㄲㄸㅃㅆㅉㅒㅖ]/.test(typeAsHangul(typeAsLatin(one)) + shiftedIn(one)));
  fc.assert(
    fc.property(
      fc.array(plain, { maxLength: 6 }),
      (some) => typeAsHangul(typeAsLatin(some.join(""))) === some.join(""),
    ),
  );
});

function shiftedIn(syllable: string): string {
  const index = syllable.charCodeAt(0) - 0xac00;
  const onset = [1, 4, 8, 10, 13].includes(Math.floor(index / 588));
  const vowel = [3, 7].includes(Math.floor(index / 28) % 21);
  const coda = [2, 20].includes(index % 28);
  return onset || vowel || coda ? "ㄲ" : "";
}

test("no text throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => typeof (typeAsHangul(text) + typeAsLatin(text)) === "string"),
  );
});
