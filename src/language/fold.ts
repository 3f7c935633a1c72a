// When are two spellings of a name the same but for how they are typed?

const latinExtras: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
};

/** Letters that folding leaves whole but for case: most names have no others, and the general way is dear. */
const plainOnly = /^[\p{ASCII}가-힣ァ-ヺー・]*$/u;
const signs = /[^a-z0-9가-힣ァ-ヺー]+/g;

/**
 * The letters and digits of a text alone: width, case, Latin diacritics, punctuation and spaces away.
 * Empty for a text without letters.
 */
export function foldLetters(text: string): string {
  if (plainOnly.test(text)) return text.toLowerCase().replace(signs, "");
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "")
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, "$1")
    .normalize("NFC")
    .replace(/[ßæœøđðłı]/g, (letter) => latinExtras[letter] ?? letter);
}

/**
 * One comparable form of a name; Hangul syllables and kana stay whole.
 * A name without any letter ("+", "♥") keeps its signs, so that it is never empty unless the text is blank.
 * @example fold("Good-Night!") === "goodnight"
 */
export function fold(text: string): string {
  return foldLetters(text) || text.normalize("NFKC").replace(/\s+/gu, "");
}
