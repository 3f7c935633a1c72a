// Which names may somebody mean who has typed only the start, initial consonants, or half a syllable?
import { fold } from "./fold.ts";
import { decompose } from "./jamo.ts";
import { compoundParts } from "./keyed-letters.ts";

/** Vowels that are written for one another. ㅚ, ㅙ and ㅞ sound alike (되다, 돼다), ㅐ and ㅔ too. */
const confused: Readonly<Record<string, string>> = { ㅐ: "ㅔ", ㅒ: "ㅖ", ㅙ: "ㅗㅔ", ㅚ: "ㅗㅔ", ㅞ: "ㅗㅔ" };

const looseJamo = /[ㄱ-ㅣ]/;

/** Small letters of kana written large, and hiragana as katakana, without long marks. */
const plainKana = (unit: string) =>
  unit >= "ぁ" && unit <= "ゖ" ? String.fromCharCode(unit.charCodeAt(0) + 0x60) : unit;

/**
 * The form in which the start of a name is compared: letters in the order of typing, so that `아이ㅇ` and `아잉`
 * begin `아이유`; vowels that are confused made one; width, case, spaces and punctuation away.
 */
export function typedForm(text: string): string {
  let out = "";
  // Folding would join single letters to syllables: they are kept apart.
  for (const part of text.split(/([ㄱ-ㅣ])/)) {
    for (const unit of looseJamo.test(part) ? part : part.trim() && /[\p{L}\p{N}]/u.test(part) ? fold(part) : "") {
      const letters = decompose(unit);
      if (unit === "ー") continue;
      for (const letter of letters ? [letters.onset, letters.vowel, letters.coda] : [plainKana(unit)])
        out += confused[letter] ?? compoundParts[letter] ?? letter;
    }
  }
  return out;
}

/**
 * The initial consonant of each syllable; other letters and digits stay, folded.
 * @example initials("아이유") === "ㅇㅇㅇ"
 */
export function initials(text: string): string {
  let out = "";
  for (const part of text.split(/([ㄱ-ㅣ])/)) {
    if (looseJamo.test(part)) out += part;
    else for (const unit of /[\p{L}\p{N}]/u.test(part) ? fold(part) : "") out += decompose(unit)?.onset ?? unit;
  }
  return out;
}
