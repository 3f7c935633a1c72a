// How is Korean text said, in letters that a reader of English or Japanese can sound out?
import { compose } from "./jamo.ts";
import { type KanaOptions, writeKana } from "./kana.ts";
import { type BreathOptions, pronounce, saidVowel } from "./pronunciation.ts";
import { type LatinOptions, setApart, writeLatin, writeLetters } from "./romanization.ts";
import { type Item, parseSounds } from "./sounds.ts";

const hangul = /\p{Script=Hangul}/u;

export function hasHangul(text: string): boolean {
  return hangul.test(text);
}

export type ReadingOptions = BreathOptions & KanaOptions & LatinOptions;

/** How `text.slice(start, end)` is said; UTF-16 units. */
export type ReadingPart = {
  readonly start: number;
  readonly end: number;
  readonly pronunciation: string;
  readonly romanization: string;
  readonly kana: string;
};

/** What stands in `parts`, joined, is the whole, and the parts cover the text in order. */
export type Reading = {
  readonly text: string;
  readonly pronunciation: string;
  readonly romanization: string;
  readonly kana: string;
  readonly parts: readonly ReadingPart[];
};

function parsePronounced(text: string, options: ReadingOptions): Item[] {
  const items = parseSounds(text);
  pronounce(items, options);
  return items;
}

function writeSaid(item: Item): string {
  if (item.kind === "other") return item.text;
  return compose({ onset: item.onset, vowel: saidVowel(item), coda: item.coda }) ?? item.spelt;
}

/** Names and places are said as other words are, but written in Latin letters by rules of their own. */
function latinOf(text: string, said: readonly Item[] | undefined, options: ReadingOptions): string[] {
  if (options.letters) return writeLetters(parseSounds(text));
  if (!options.name && !options.places) return writeLatin(said ?? parsePronounced(text, options), text, options);
  const items = setApart(parseSounds(text), options);
  pronounce(items, options, options.name);
  return writeLatin(items, text, options);
}

/** A number is one stretch, however many syllables it is said in. */
function joinSameStretch(parts: readonly ReadingPart[]): ReadingPart[] {
  const joined: ReadingPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.start !== part.start) joined.push(part);
    else
      joined[joined.length - 1] = {
        ...part,
        pronunciation: last.pronunciation + part.pronunciation,
        romanization: last.romanization + part.romanization,
        kana: last.kana + part.kana,
      };
  }
  return joined;
}

/**
 * The standard pronunciation of any text in Hangul, its Revised Romanization and its kana, whole and syllable by
 * syllable; what is not Hangul, or a number beside it, stays as it is.
 * `readKorean("술이 달다")` has pronunciation `"수리 달다"`, romanization `"suri dalda"` and kana `"スリ ダルダ"`.
 */
export function readKorean(text: string, options: ReadingOptions = {}): Reading {
  const items = parsePronounced(text, options);
  const latin = latinOf(text, items, options);
  const kana = writeKana(items, options);
  const said = items.map(writeSaid);
  const parts = items.map(({ start, end }, at): ReadingPart => {
    return { start, end, pronunciation: said[at] ?? "", romanization: latin[at] ?? "", kana: kana[at] ?? "" };
  });
  return {
    text,
    pronunciation: said.join(""),
    romanization: latin.join(""),
    kana: kana.join(""),
    parts: joinSameStretch(parts),
  };
}

/**
 * Revised Romanization of the standard pronunciation; what is not Hangul stays as it is.
 * `romanize("술이 달다")` is `"suri dalda"`.
 */
export function romanize(text: string, options: ReadingOptions = {}): string {
  return latinOf(text, undefined, options).join("");
}

/** Katakana by ear, as fans write it. `katakana("술이 달다")` is `"スリ ダルダ"`. */
export function katakana(text: string, options: ReadingOptions = {}): string {
  const items = parsePronounced(text, options);
  return writeKana(items, options).join("");
}
