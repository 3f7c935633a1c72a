// Which words of a text say something, in the form in which they can be compared?
import type { Language } from "./detect-language.ts";
import { englishWords } from "./english.ts";
import { japaneseWords } from "./japanese.ts";
import { koreanPairs, koreanWords } from "./korean.ts";

const latin = /\p{Script=Latin}{2}/u;

/**
 * The telling words of a text, stemmed, in order, repeated as often as they stand there.
 * Latin words inside Japanese or Korean are taken as English.
 */
export function words(text: string, language: Language): string[] {
  if (language === "en") return englishWords(text);
  const own = language === "ja" ? japaneseWords(text).filter((word) => !latin.test(word)) : koreanWords(text);
  return latin.test(text) ? [...own, ...englishWords(text)] : own;
}

/** A coarse net beside the words, for a language whose forms the rules do not all reach. */
export function pairs(text: string, language: Language): string[] {
  return language === "ko" ? koreanPairs(text) : [];
}
