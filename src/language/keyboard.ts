// What was meant by keys pressed with the keyboard left on the other language (Korean 두벌식, English QWERTY)?
import { compose } from "./jamo.ts";
import { compoundParts, keyedLetters } from "./keyed-letters.ts";

const latinKeys = "qwertyuiopasdfghjklzxcvbnmQWERTOP";
const hangulKeys = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ";

const toHangul = new Map([...latinKeys].map((key, at) => [key, hangulKeys.charAt(at)]));
const toLatin = new Map([...hangulKeys].map((letter, at) => [letter, latinKeys.charAt(at).toLowerCase()]));
const joined = new Map(Object.entries(compoundParts).map(([whole, parts]) => [parts, whole]));
const isVowel = (letter: string | undefined) => letter !== undefined && letter >= "ㅏ" && letter <= "ㅣ";

/** One syllable out of letters from `at` on, and how many it took. */
function takeSyllable(letters: readonly string[], at: number): { readonly text: string; readonly taken: number } {
  const [initial = "", first = ""] = [letters[at], letters[at + 1]];
  if (isVowel(initial) || !isVowel(first)) return { text: initial, taken: 1 };
  const double = joined.get(first + (letters[at + 2] ?? ""));
  const vowel = double && isVowel(double) ? double : first;
  const end = at + (vowel === first ? 2 : 3);
  const open = { text: compose({ onset: initial, vowel, coda: "" }) ?? initial + vowel, taken: end - at };
  const final = letters[end];
  if (final === undefined || isVowel(final) || isVowel(letters[end + 1])) return open;
  const cluster = joined.get(final + (letters[end + 1] ?? ""));
  const two = cluster && !isVowel(letters[end + 2]) ? compose({ onset: initial, vowel, coda: cluster }) : undefined;
  if (two) return { text: two, taken: end + 2 - at };
  const one = compose({ onset: initial, vowel, coda: final });
  return one ? { text: one, taken: end + 1 - at } : open;
}

/**
 * The Hangul that the keys of a Latin text type.
 * @example typeAsHangul("dkdldb") === "아이유"
 */
export function typeAsHangul(latin: string): string {
  const shouted = latin === latin.toUpperCase();
  const letters = [...(shouted ? latin.toLowerCase() : latin)].map(
    (key) => toHangul.get(key) ?? toHangul.get(key.toLowerCase()) ?? key,
  );
  let text = "";
  for (let at = 0; at < letters.length; ) {
    const syllable = takeSyllable(letters, at);
    text += syllable.text;
    at += syllable.taken;
  }
  return text;
}

/**
 * The Latin letters that the keys of a Hangul text type, in small letters.
 * @example typeAsLatin("ㅑㅕ") === "iu"
 */
export function typeAsLatin(hangul: string): string {
  return [...keyedLetters(hangul)].map((letter) => toLatin.get(letter) ?? letter).join("");
}
