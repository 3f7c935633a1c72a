// How does Hangul sound, as a row of sounds that can be set beside those of Latin letters and kana?
import { decompose } from "./jamo.ts";

/**
 * Vowels by their sounds. Y and W glide in every script; ㅐ sounds as ㅔ, ㅚ and ㅞ as ㅙ.
 */
const vowels: Readonly<Record<string, string>> = {
  ...{ ㅏ: "ㅏ", ㅓ: "ㅓ", ㅗ: "ㅗ", ㅜ: "ㅜ", ㅡ: "ㅡ", ㅣ: "ㅣ", ㅐ: "ㅔ", ㅔ: "ㅔ" },
  ...{ ㅑ: "Yㅏ", ㅕ: "Yㅓ", ㅛ: "Yㅗ", ㅠ: "Yㅜ", ㅒ: "Yㅔ", ㅖ: "Yㅔ" },
  ...{ ㅘ: "Wㅏ", ㅝ: "Wㅓ", ㅙ: "Wㅔ", ㅚ: "Wㅔ", ㅞ: "Wㅔ", ㅟ: "Wㅣ", ㅢ: "ㅡㅣ" },
};

/** Finals before a pause or a consonant. */
const closed: Readonly<Record<string, string>> = {
  ...{ ㄲ: "ㄱ", ㅋ: "ㄱ", ㄳ: "ㄱ", ㄺ: "ㄱ", ㅅ: "ㄷ", ㅆ: "ㄷ", ㅈ: "ㄷ", ㅊ: "ㄷ", ㅌ: "ㄷ", ㅎ: "", ㅍ: "ㅂ" },
  ...{ ㅄ: "ㅂ", ㄿ: "ㅂ", ㄵ: "ㄴ", ㄶ: "ㄴ", ㄼ: "ㄹ", ㄽ: "ㄹ", ㄾ: "ㄹ", ㅀ: "ㄹ", ㄻ: "ㅁ" },
};

/** Finals before a vowel: they are said with it. */
const moved: Readonly<Record<string, string>> = {
  ...{
    ㄳ: "ㄱㅅ",
    ㄺ: "ㄹㄱ",
    ㅎ: "",
    ㅄ: "ㅂㅅ",
    ㄿ: "ㄹㅍ",
    ㄵ: "ㄴㅈ",
    ㄶ: "ㄴ",
    ㄼ: "ㄹㅂ",
    ㄽ: "ㄹㅅ",
    ㄾ: "ㄹㅌ",
    ㅀ: "ㄹ",
    ㄻ: "ㄹㅁ",
  },
};

type Heard = { readonly onset: string; readonly vowel: string; readonly coda: string };
/** Taking a syllable apart is dear, and names are made of a few hundred. */
const heard = new Map<string, Heard | undefined>();

function hearSyllable(syllable: string): Heard | undefined {
  if (heard.has(syllable)) return heard.get(syllable);
  const letters = decompose(syllable);
  const vowel = vowels[letters?.vowel ?? ""] ?? "";
  // 져 is said as 저.
  const found = letters && {
    onset: letters.onset === "ㅇ" ? "" : letters.onset,
    vowel: "ㅈㅉㅊ".includes(letters.onset) ? vowel.replace("Y", "") : vowel,
    coda: letters.coda,
  };
  heard.set(syllable, found);
  return found;
}

/** The sounds of a run of Hangul syllables; what is none is left out. */
export function hearHangul(text: string): string {
  let out = "";
  let coda = "";
  for (let at = 0; at < text.length; at++) {
    const syllable = hearSyllable(text.charAt(at));
    if (!syllable) continue;
    const { onset, vowel } = syllable;
    out += ((onset ? closed : moved)[coda] ?? coda) + onset + vowel;
    coda = syllable.coda;
  }
  return out + (closed[coda] ?? coda);
}
