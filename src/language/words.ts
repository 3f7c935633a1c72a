// Which words of a text say something, in the form in which they can be compared?
import type { Language } from "./detect-language.ts";
import { englishWords } from "./english.ts";
import { japaneseWords } from "./japanese-words.ts";
import { koreanPairs, koreanWords } from "./korean-words.ts";
import { languageRuns } from "./language-runs.ts";

const latin = /\p{Script=Latin}{2}/u;
const hangul = /\p{Script=Hangul}/u;
const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The stretches of a text that are in a language, each on a line of its own. */
function inLanguage(text: string, language: Language): string {
  const runs = languageRuns(text).filter((run) => run.language === language);
  return runs.map(({ start, end }) => text.slice(start, end)).join("\n");
}

function wordsIn(text: string, language: Language): string[] {
  if (language === "en") return latin.test(text) ? englishWords(text) : [];
  if (language === "ko") return hangul.test(text) ? koreanWords(text) : [];
  if (!japanese.test(text)) return [];
  const own = latin.test(text) || hangul.test(text) ? inLanguage(text, "ja") : text;
  return japaneseWords(own).filter((word) => !latin.test(word) && !hangul.test(word));
}

const others: { readonly [L in Language]: readonly Language[] } = {
  en: ["ja", "ko"],
  ja: ["en", "ko"],
  ko: ["en", "ja"],
};

/**
 * The telling words of a text, stemmed, in order, repeated as often as they stand there; after them those of the
 * runs in other languages. Latin words inside Japanese or Korean are taken as English.
 */
export function words(text: string, language: Language): string[] {
  return [language, ...others[language]].flatMap((one) => wordsIn(text, one));
}

/** A coarse net beside the words, for a language whose forms the rules do not all reach. */
export function pairs(text: string, language: Language): string[] {
  return language === "ko" ? koreanPairs(text) : [];
}
