// Which spellings are attempts at the same sound?
import { kanaLetters } from "#language/kana-letters.ts";
import { katakana, romanize } from "#language/reading.ts";
import { scriptOf } from "#language/script.ts";

/** Family names whose usual Latin spelling no rule gives. */
const familyNames: Readonly<Record<string, readonly string[]>> = {
  이: ["lee", "yi", "rhee"],
  박: ["park"],
  최: ["choi"],
  임: ["lim"],
  유: ["ryu"],
  노: ["roh"],
  안: ["ahn"],
  백: ["paik"],
  오: ["oh"],
  서: ["suh"],
};

const letters = (text: string) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "");

/** In order: what people write for one sound of Hangul, made one. */
const looseRules: readonly (readonly [RegExp, string])[] = [
  [/oo|ou/g, "u"],
  [/ee/g, "i"],
  [/wu/g, "u"],
  [/eo|uh|oh/g, "o"],
  [/eu/g, "u"],
  [/ae|ai/g, "e"],
  [/ah/g, "a"],
  [/oi/g, "oe"],
  [/sh/g, "s"],
  [/ch/g, "j"],
  [/ar(?=[kg])/g, "a"],
  [/[ck]/g, "g"],
  [/p/g, "b"],
  [/t/g, "d"],
  [/r/g, "l"],
  [/(?<=j)u(?=ng)|(?<=y)u(?=n)|(?<=s)u(?=ng)/g, "o"],
  [/(.)\1+/g, "$1"],
];

/** A Latin spelling with the usual variants of romanization made one: `Jung Se-woon` and `Jeong Sewoon` agree. */
export function loosen(latin: string): string {
  return looseRules.reduce((text, [pattern, instead]) => text.replace(pattern, instead), letters(latin));
}

/** `Sewoon Jeong` for `Jeong Sewoon`: a family name stands first or last. */
function turned(words: readonly string[]): string[] {
  if (words.length < 2 || words.length > 3) return [];
  const [first = "", ...rest] = words;
  const last = words.at(-1) ?? "";
  return [[...rest, first].join(" "), [last, ...words.slice(0, -1)].join(" ")];
}

/** Romanizing is dear and there are only 11,172 syllables: each is read once. */
const syllables = new Map<string, string>();

function romanizeSyllable(syllable: string): string {
  const known = syllables.get(syllable);
  if (known !== undefined) return known;
  const latin = romanize(syllable);
  syllables.set(syllable, latin);
  return latin;
}

function hangulSpellings(text: string): string[] {
  const bySyllable = text.replace(/[가-힣]/g, romanizeSyllable);
  const spellings = [text.replace(/\p{Script=Hangul}+/gu, (run) => romanize(run)), bySyllable];
  const [family = "", ...given] = [...text];
  if (given.length < 1 || given.length > 3 || !/^[가-힣]+$/.test(text)) return spellings;
  const names = given.map(romanizeSyllable).join("");
  for (const spelt of [romanizeSyllable(family), ...(familyNames[family] ?? [])])
    spellings.push(spelt + names, names + spelt);
  return spellings;
}

/**
 * The Latin spellings that a name may be looked for under, without spaces and signs.
 * @example latinSpellings("정세운") has "jeongseun"
 */
export function latinSpellings(text: string): string[] {
  const script = scriptOf(text);
  if (script === "hangul") return [...new Set(hangulSpellings(text).map(letters))].filter(Boolean);
  if (script !== "latin") return [];
  const words = text.split(/\s+/).filter(Boolean);
  return [...new Set([text, ...turned(words)].map(letters))].filter(Boolean);
}

/** Kana as a Japanese listener may write a Korean name: voicing, length and doubling away. Undefined for other scripts. */
export function kanaKey(text: string): string | undefined {
  const script = scriptOf(text);
  if (script !== "hangul" && script !== "kana") return undefined;
  const kana = script === "hangul" ? katakana(text) : text;
  if (!/^[\p{Script=Katakana}ー・\s]+$/u.test(kana)) return undefined;
  const sounds = kanaLetters(kana.replace(/[ッー・\s]/g, ""));
  return loosen(sounds.replace(/[zj]/g, "s").replace(/ch|sh/g, "s")) || undefined;
}
