// With which keys is Hangul typed, one letter a key?
import { decompose } from "./jamo.ts";

/** Letters that take two keys, by their parts. */
export const compoundParts: Readonly<Record<string, string>> = {
  ...{ ㅘ: "ㅗㅏ", ㅙ: "ㅗㅐ", ㅚ: "ㅗㅣ", ㅝ: "ㅜㅓ", ㅞ: "ㅜㅔ", ㅟ: "ㅜㅣ", ㅢ: "ㅡㅣ" },
  ...{ ㄳ: "ㄱㅅ", ㄵ: "ㄴㅈ", ㄶ: "ㄴㅎ", ㅄ: "ㅂㅅ" },
  ...{ ㄺ: "ㄹㄱ", ㄻ: "ㄹㅁ", ㄼ: "ㄹㅂ", ㄽ: "ㄹㅅ", ㄾ: "ㄹㅌ", ㄿ: "ㄹㅍ", ㅀ: "ㄹㅎ" },
};

const looseOnset = /[ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ]/;

/** Has the text a consonant by itself, as in `ㅇㅇㅇ` and `아이ㅇ`? */
export function hasLooseOnset(text: string): boolean {
  return looseOnset.test(text);
}

/** The letters of a text in the order of typing: `과` is `ㄱㅗㅏ`. What is not Hangul stays. */
export function keyedLetters(text: string): string {
  let out = "";
  for (const unit of text) {
    const letters = decompose(unit);
    const parts = letters ? [letters.onset, letters.vowel, letters.coda] : [unit];
    for (const letter of parts) out += compoundParts[letter] ?? letter;
  }
  return out;
}
