// Does text look as if it had been decoded from the right one of the old encodings?

/** The encodings that Korean and Japanese pages had before UTF-8. */
export const legacyEncodings = ["euc-kr", "shift_jis", "euc-jp"] as const;
export type LegacyEncoding = (typeof legacyEncodings)[number];

let common: ReadonlySet<string> | undefined;

/** The 2,350 syllables of KS X 1001; EUC-KR has the other 8,822 only in its extension, and text hardly uses them. */
function commonSyllables(): ReadonlySet<string> {
  if (common) return common;
  const bytes: number[] = [];
  for (let lead = 0xb0; lead <= 0xc8; lead++) for (let trail = 0xa1; trail <= 0xfe; trail++) bytes.push(lead, trail);
  common = new Set(new TextDecoder("euc-kr").decode(Uint8Array.from(bytes)));
  return common;
}

const punctuation = /[\u2010-\u2027\u2030-\u205e\u3000-\u303f\uff01-\uff65\uffe0-\uffe6♪♡♥★☆○●◎△▲※→←↑↓·°×÷±∞]/u;
const kana = /[\u3041-\u3096\u30a1-\u30fc]/u;
const han = /\p{Script=Han}/u;

/** Japanese mixes kana and Han; Han alone proves nothing, since many wrong bytes make some. */
function isExpected(letter: string, encoding: LegacyEncoding): boolean {
  if (punctuation.test(letter)) return true;
  return encoding === "euc-kr" ? commonSyllables().has(letter) : kana.test(letter) || han.test(letter);
}

const sample = 200_000;

/** 0 to 1: which share of the letters outside ASCII are those that the encoding's language mostly uses. */
export function plausibility(text: string, encoding: LegacyEncoding): number {
  const letters = text.slice(0, sample).match(/\P{ASCII}/gu) ?? [];
  if (letters.length === 0) return 0;
  const expected = letters.filter((letter) => isExpected(letter, encoding)).length;
  const telling = letters.filter((letter) =>
    encoding === "euc-kr" ? commonSyllables().has(letter) : kana.test(letter),
  );
  const own = telling.length / letters.length;
  return own < 0.2 ? 0 : expected / letters.length;
}

/** Sure only where the best reading is good and no other comes near. */
export function isPlausible(best: number, second = 0): boolean {
  return best >= 0.9 && best - second >= 0.1;
}
