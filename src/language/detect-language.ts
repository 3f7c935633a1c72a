// Which of the guide's three languages is a text written in?
import { englishGrammar, englishTokens } from "./english.ts";

export type Language = "en" | "ja" | "ko";

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

const japaneseGrammar = /[のをがはにでともへ]|です|ます|たい|ない|した|して|れた|から|って|など/g;
const koreanGrammar =
  /\p{Script=Hangul}(?:은|는|이|가|을|를|에|의|도|만|로|랑|와|과|어|아|요|다|고|지|네|해|줘|게|한|던|서)(?!\p{Script=Hangul})|노래|추천/gu;
const englishAsking = new Set([
  "song",
  "songs",
  "music",
  "sad",
  "mean",
  "love",
  "miss",
  "want",
  "need",
  "listen",
  "like",
]);

function englishPoints(text: string): number {
  const said = englishTokens(text);
  return said.filter(({ word }) => englishGrammar.has(word) || englishAsking.has(word)).length;
}

/** Where scripts are mixed, the words that hold the sentence together decide; names and titles do not. */
function detectMixed(text: string, letters: Readonly<Record<Language, number>>): Language {
  const points = {
    en: letters.en ? englishPoints(text) : 0,
    ja: letters.ja ? count(text, japaneseGrammar) : 0,
    ko: letters.ko ? count(text, koreanGrammar) : 0,
  };
  const native = letters.ja > letters.ko ? "ja" : "ko";
  const other = native === "ja" ? "ko" : "ja";
  const best = points[other] > points[native] ? other : native;
  return points.en > points[best] ? "en" : best;
}

/** Kanji alone are taken as Japanese; a text without letters of any of the three as English. */
export function detectLanguage(text: string): Language {
  const plain = text.normalize("NFKC");
  const kana = count(plain, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const kanji = count(plain, /\p{Script=Han}/gu);
  const ko = count(plain, /\p{Script=Hangul}/gu);
  const letters = { en: count(plain, /\p{Script=Latin}/gu), ja: kana + (ko && !kana ? 0 : kanji), ko };
  const present = (["ja", "ko", "en"] as const).filter((language) => letters[language] > 0);
  if (present.length === 0) return kanji ? "ja" : "en";
  return present.length === 1 ? (present[0] ?? "en") : detectMixed(plain, letters);
}
