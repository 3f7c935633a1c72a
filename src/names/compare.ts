// How sure is it that two spellings are the same name, and why?
import { looksPersonal } from "#language/family-names.ts";
import { fold } from "#language/fold.ts";
import { typeAsHangul, typeAsLatin } from "#language/keyboard.ts";
import { hasLooseOnset } from "#language/keyed-letters.ts";
import { type Heard, parseHeard, passHeard, soundDistance } from "#language/sound-distance.ts";
import { soundsOf, turnedSoundsOf } from "#language/sound-key.ts";
import { countSlips, keysOf, slipsAllowed } from "./slips.ts";

/** `kana`: the same in sound as far as kana can tell, which merges names (ヒョンジュン is 형중, 현중 or 형준). */
export type Reason = "same" | "folded" | "sound" | "kana" | "keyboard" | "slip" | "different";
export type Comparison = { readonly score: number; readonly why: Reason };

/** From here on two names are taken to be the same. */
export const sure = 0.8;
const unsure = 0.79;
const leastScore = 0.35;
/** Beyond this the score would be less. */
const largestShare = 0.27;

/** What is shorter is like too much else: IU is not 이우. */
const leastWeight = 1.5;
const leastSureWeight = 3;
/** How much of what is heard may differ between two sure spellings. */
const sureShare = 0.05;

/** 0 to 0.93: how sure two rows of sounds make it that they are one name; 0 for what is not alike. */
export function scoreHeard(one: Heard, other: Heard): number {
  const [less, more] = one.weight < other.weight ? [one.weight, other.weight] : [other.weight, one.weight];
  if (less < leastWeight || more > 2 * less) return 0;
  const weight = (less + more) / 2;
  // Hangul leaves nothing open: what differs, differs.
  const strict = one.exact && other.exact ? 2 : 1;
  const share = (strict * soundDistance(one, other, (largestShare * weight) / strict)) / weight;
  const score = share <= sureShare ? 0.93 - 2.4 * share : unsure - (share - sureShare) * 2;
  if (score < leastScore) return 0;
  return less < leastSureWeight ? Math.min(score, unsure) : score;
}

/** The same for two rows of sounds as `soundsOf` gives them. */
export function scoreSounds(one: string, other: string): number {
  return scoreHeard(parseHeard(one), passHeard(other));
}

/** The score of two spellings with so many slips between them, in names of so many keys. */
export function scoreSlips(slips: number, length: number, a: string, b: string): number {
  const believed =
    length >= 10 && slips === 1 && fold(a).charAt(0) === fold(b).charAt(0) && !looksPersonal(a) && !looksPersonal(b);
  return believed ? 0.84 : 0.78 - (0.6 * slips) / length;
}

/** What a text may be if it was typed with the keyboard on the other language, and how sure that would be. */
export function otherKeyboard(text: string): { readonly text: string; readonly score: number } | undefined {
  if (/^[a-z\s]+$/i.test(text)) {
    const hangul = typeAsHangul(text.replace(/\s+/g, " ").trim());
    if (!/^[가-힣\s]+$/.test(hangul)) return undefined;
    return { text: hangul, score: hangul.length > 1 ? 0.93 : 0.7 };
  }
  if (!/^[ㄱ-ㅣ가-힣\s]+$/.test(text)) return undefined;
  // A stray letter is the sign: whole syllables are a Korean word first.
  const stray = hasLooseOnset(text) || /[ㅏ-ㅣ]/.test(text);
  const latin = typeAsLatin(text);
  return latin.length > 1 ? { text: latin, score: stray && !/^[ㄱ-ㅎ]+$/.test(text) ? 0.93 : 0.7 } : undefined;
}

function compareSounds(a: string, b: string): Comparison {
  const others = soundsOf(b);
  const score = (sounds: readonly string[], less: number) =>
    Math.max(0, ...sounds.flatMap((one) => others.map((other) => scoreSounds(one, other) - less)));
  const best = Math.max(score(soundsOf(a), 0), score(turnedSoundsOf(a), turnedLess));
  return { score: best, why: /[ァ-ヺぁ-ゖ]/.test(a + b) ? "kana" : "sound" };
}

/** A family name at the other end is a little less sure. */
export const turnedLess = 0.05;

/**
 * How sure it is that `a` and `b` are one name, from 0 to 1 (`sure` and more: taken to be the same), and the best reason.
 * @example compare("정세운", "Jung Se Woon") is 0.9 or more by "sound"
 */
export function compare(a: string, b: string): Comparison {
  if (!a.trim() || !b.trim()) return { score: 0, why: "different" };
  if (a.normalize() === b.normalize()) return { score: 1, why: "same" };
  const key = fold(b);
  if (fold(a) === key) return { score: 0.98, why: "folded" };
  const typed = [otherKeyboard(a)].find((other) => other && fold(other.text) === key);
  const keys = [keysOf(a), keysOf(b)] as const;
  const most = Math.min(slipsAllowed(keys[0]), slipsAllowed(keys[1]));
  const slips = most > 0 ? countSlips(keys[0], keys[1], most) : 1;
  const found: Comparison[] = [
    compareSounds(a, b),
    { score: typed?.score ?? 0, why: "keyboard" },
    { score: slips <= most ? scoreSlips(slips, Math.max(keys[0].length, keys[1].length), a, b) : 0, why: "slip" },
  ];
  const best = found.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best : { score: 0, why: "different" };
}
