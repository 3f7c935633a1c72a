// Which form of a Korean particle follows a word, going by how the word is spoken?
import { spokenEnd } from "./spoken-end.ts";

/**
 * One of a pair such as `은|는`, `이|가`, `을|를`, `과|와`, `아|야`, `으로|로`, `이라|라`, `이에요|예요`, `이나|나`: the first
 * after a consonant. `spoken` is how the word is said in Hangul, where that is known; it decides.
 * @example chooseParticle("로이킴", "은|는") === "은"
 */
export function chooseParticle(word: string, pair: string, { spoken }: { readonly spoken?: string } = {}): string {
  const [afterConsonant = "", afterVowel = ""] = pair.split("|");
  const end = spokenEnd(spoken ?? word);
  if (end === "l" && pair.startsWith("으로")) return afterVowel;
  return end === "vowel" ? afterVowel : afterConsonant;
}
