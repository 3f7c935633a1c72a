// Which form of a Korean particle follows a word, going by how the word is spoken?
import { endsClosed } from "./korean.ts";

/** 영 일 이 삼 사 오 육 칠 팔 구: does the spoken digit close with a consonant? */
const closedDigits = "013678";
/** The letters whose Korean names close: 엘, 엠, 엔, 알. */
const closedLetters = /[LMNR]$/;
/** As loan words are written: a nasal or l always closes, a stop only after a single short vowel (Kim 킴, Rock 록; Crush 크러쉬). */
const closedLatin = /(?:[lmn]|ng|[^aeiou][aeiou](?:ck|[bckpt])|[aeiou](?:ne|me|le))$/;

/** Whether what is spoken last closes with a consonant; of signs that are not spoken, the letter before them counts. */
function soundsClosed(word: string): boolean {
  const spoken = word.normalize("NFC").replace(/[^\p{L}\p{N}]+$/u, "");
  const hangul = endsClosed(spoken);
  if (hangul !== undefined) return hangul;
  const last = spoken.at(-1) ?? "";
  if (/\d/.test(last)) return closedDigits.includes(last);
  if (/[A-Z]{2}$|^[A-Z]$/.test(spoken)) return closedLetters.test(spoken);
  return closedLatin.test(spoken.normalize("NFKD").toLowerCase());
}

function closesWithL(word: string): boolean {
  const last =
    word
      .normalize("NFC")
      .replace(/[^\p{L}\p{N}]+$/u, "")
      .at(-1) ?? "";
  return /[가-힣]/.test(last) ? (last.charCodeAt(0) - 0xac00) % 28 === 8 : /[178lL]/.test(last);
}

/**
 * One of a pair such as `은|는`, `이|가`, `을|를`, `과|와`, `이에요|예요`, `으로|로`: the first after a consonant.
 * @example chooseParticle("로이킴", "은|는") === "은"
 */
export function chooseParticle(word: string, pair: string): string {
  const [afterConsonant = "", afterVowel = ""] = pair.split("|");
  if (pair.startsWith("으로") && closesWithL(word)) return afterVowel;
  return soundsClosed(word) ? afterConsonant : afterVowel;
}
