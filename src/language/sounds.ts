// Which syllables does a text hold, where do they stand, and which are said in one breath?
import { decompose } from "./jamo.ts";
import { readNumber } from "./numbers.ts";

/** How a syllable follows the one before it: in the same word, after a space, or after a rest. */
export type Joint = "near" | "gap" | "apart";

/** One syllable on its way from letter to sound. Offsets are UTF-16 units of the original text. */
export type Sound = {
  readonly kind: "sound";
  readonly spelt: string;
  readonly start: number;
  readonly end: number;
  readonly joint: Joint;
  onset: string;
  vowel: string;
  coda: string;
  /** What the tables say of the joint before this syllable; see pronunciation-words.ts. */
  mark: string;
  /** Said tense though written plain: romanization does not show it. */
  tensed: boolean;
  /** The stop that went into this onset together with ㅎ (묵호 → 무코). */
  merged: string;
  /** The particle 의. */
  possessive: boolean;
};

/** A stretch that is not said by these rules: spaces, signs, other scripts. */
export type Other = { readonly kind: "other"; readonly text: string; readonly start: number; readonly end: number };

export type Item = Sound | Other;

const tokens =
  /([\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[가-힣][\u11a8-\u11c2]?)|(\d+(?:,\d{3})*(?:\.\d+)?)|[\s\S]/gu;
const latin = /[\p{Script=Latin}\p{N}.,:/]$/u;
const hangulFirst = /^[가-힣]/;

/** What is read of digits: those next to Hangul. `10cm`, `2AM`, `11:11` stay as they are. */
function findReading(text: string, digits: string, start: number): string | undefined {
  const after = text.slice(start + digits.length, start + digits.length + 4).normalize("NFC");
  const before = text.slice(Math.max(0, start - 3), start).normalize("NFC");
  const touches = hangulFirst.test(after) || (/[가-힣]$/.test(before) && !/^[\p{L}:/%.,]/u.test(after));
  return touches && !latin.test(before) ? readNumber(digits, after, before) : undefined;
}

type Scan = { readonly items: Item[]; joint: Joint };

function addOther(scan: Scan, text: string, start: number): void {
  const { items } = scan;
  const last = items.at(-1);
  const end = start + text.length;
  if (last?.kind === "other") items[items.length - 1] = { ...last, text: last.text + text, end };
  else items.push({ kind: "other", text, start, end });
  const softly = /^[^\S\n\r\u2028\u2029]+$/u.test(text);
  scan.joint = softly && scan.joint !== "apart" ? "gap" : "apart";
}

function addSyllables(scan: Scan, syllables: string, start: number, end: number): void {
  for (const spelt of syllables) {
    const letters = decompose(spelt);
    if (!letters) continue;
    const { onset, vowel, coda } = letters;
    const heard = { mark: "", tensed: false, merged: "", possessive: false };
    scan.items.push({ kind: "sound", spelt, start, end, joint: scan.joint, onset, vowel, coda, ...heard });
    scan.joint = "near";
  }
}

/** The text in order, each syllable with where it stands; decomposed Hangul is composed, numbers are said. */
export function parseSounds(text: string): Item[] {
  const scan: Scan = { items: [], joint: "apart" };
  for (const { 0: token, 1: hangul, 2: digits, index } of text.matchAll(tokens)) {
    if (hangul !== undefined) {
      const composed = hangul.length === 1 ? hangul : hangul.normalize("NFC");
      const [syllable = "", rest] = composed;
      const end = index + hangul.length - (rest?.length ?? 0);
      addSyllables(scan, syllable, index, end);
      if (rest !== undefined) addOther(scan, rest, end);
    } else {
      const reading = digits === undefined ? undefined : findReading(text, digits, index);
      if (reading === undefined) addOther(scan, token, index);
      else addSyllables(scan, reading, index, index + token.length);
    }
  }
  return scan.items;
}
