// In which language is each run of a text that mixes languages?
import { detectLanguage, type Language } from "./detect-language.ts";

/** A stretch of the text, in UTF-16 units; runs lie side by side and cover the whole. */
export type LanguageRun = { readonly start: number; readonly end: number; readonly language: Language };

const scripts: readonly (readonly [Language | "han", RegExp])[] = [
  ["ko", /\p{Script=Hangul}/u],
  ["ja", /[\p{Script=Hiragana}\p{Script=Katakana}ー々〆]/u],
  ["han", /\p{Script=Han}/u],
  ["en", /\p{Script=Latin}/u],
];

type Piece = { readonly start: number; end: number; language: Language | "han" };

/** Neighbouring letters of one script, with the spaces and signs between them. */
function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const letter of text) {
    const language = scripts.find(([, test]) => test.test(letter))?.[0];
    const last = found.at(-1);
    if (language && last?.language !== language) found.push({ start: at, end: at + letter.length, language });
    else if (language && last) last.end = at + letter.length;
    at += letter.length;
  }
  return found;
}

/** Kanji beside kana are Japanese, beside Hangul alone Korean; by themselves what the text is in. */
function settleHan(all: readonly Piece[], whole: Language): void {
  const native = whole === "ko" ? "ko" : "ja";
  for (const [index, piece] of all.entries()) {
    if (piece.language !== "han") continue;
    const beside = [all[index - 1]?.language, all[index + 1]?.language];
    piece.language = beside.includes("ja") ? "ja" : beside.includes("ko") ? "ko" : native;
  }
}

/** Is Latin inside Japanese or Korean said as English: two words, or one in small letters? A name or BTS is not. */
function isEnglish(latin: string): boolean {
  const words = latin.match(/[\p{Script=Latin}'’]+/gu) ?? [];
  if (words.length < 2) return /^\p{Ll}{2}/u.test(words[0] ?? "");
  return words.some((word) => /^\p{Ll}{2}/u.test(word));
}

function settleNames(text: string, all: readonly Piece[]): void {
  const native = all.some(({ language }) => language === "ja" || language === "ko");
  for (const [index, piece] of all.entries()) {
    if (piece.language !== "en" || !native || isEnglish(text.slice(piece.start, piece.end))) continue;
    const beside = [all[index - 1], all[index + 1]].find((one) => one && one.language !== "en");
    if (beside) piece.language = beside.language;
  }
}

/**
 * The runs of a text by language: letters decide, names and abbreviations in Latin letters belong to the sentence
 * around them, and what is no letter belongs to the run before it. Empty for an empty text.
 * @example languageRuns("breakup 노래").map(({ language }) => language) is ["en", "ko"]
 */
export function languageRuns(text: string): LanguageRun[] {
  if (text === "") return [];
  const whole = detectLanguage(text);
  const all = pieces(text);
  settleHan(all, whole);
  settleNames(text, all);
  const runs: { start: number; end: number; language: Language }[] = [];
  for (const { start, language } of all) {
    const last = runs.at(-1);
    if (language === "han" || last?.language === language) continue;
    if (last) last.end = start;
    runs.push({ start: last ? start : 0, end: text.length, language });
  }
  return runs.length > 0 ? runs : [{ start: 0, end: text.length, language: whole }];
}
