// Which names differ from what was typed by a slip of the fingers: a letter too many, too few, wrong or swapped?
import { fold } from "#language/fold.ts";
import { keyedLetters } from "#language/keyed-letters.ts";

/** The keys of a name: letters folded, syllables of Hangul in the order of typing. */
export function keysOf(text: string): string {
  return keyedLetters(fold(text)).replaceAll("ー", "");
}

/** How many slips are believed in so many keys: none in a short word, for it is like too many others. */
export function slipsAllowed(keys: string): number {
  return keys.length < 4 ? 0 : keys.length < 8 ? 1 : 2;
}

const longest = 120;
let beforeLast = new Uint8Array(longest + 1);
let last = new Uint8Array(longest + 1);
let current = new Uint8Array(longest + 1);

/** Slips between two texts (Damerau's distance, optimal string alignment); `most + 1` where there are more than `most`. */
export function countSlips(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most || a.length > longest || b.length > longest) return most + 1;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    current[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const wrong = (last[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      let slips = Math.min(wrong, (last[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) slips = Math.min(slips, (beforeLast[j - 2] ?? 0) + 1);
      current[j] = slips;
      if (slips < least) least = slips;
    }
    if (least > most) return most + 1;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

function bitsOf(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Which letters a text has, and which pairs, each hashed to one of 32 bits. */
function signature(keys: string): { readonly letters: number; readonly pairs: number } {
  let letters = 0;
  let pairs = 0;
  for (let at = 0; at < keys.length; at++) {
    const code = keys.charCodeAt(at);
    letters |= 1 << (Math.imul(code, 0x9e3779b1) >>> 27);
    if (at > 0) pairs |= 1 << (Math.imul(code * 31 + keys.charCodeAt(at - 1), 0x85ebca6b) >>> 27);
  }
  return { letters, pairs };
}

/**
 * Texts by length with their signatures, so that a look compares only those that can be near: one slip changes at
 * most two letters and four pairs.
 */
export class SlipTable {
  readonly #keys: readonly string[];
  readonly #rows: Uint32Array;
  readonly #letters: Int32Array;
  readonly #pairs: Int32Array;
  /** Where the texts of each length begin. */
  readonly #starts: Uint32Array;

  constructor(texts: readonly string[]) {
    const keys = texts.map(keysOf);
    this.#starts = new Uint32Array(longest + 3);
    const slot = (text: string) => Math.min(text.length, longest + 1);
    for (const text of keys) this.#starts[slot(text) + 1] = (this.#starts[slot(text) + 1] ?? 0) + 1;
    for (let at = 1; at < this.#starts.length; at++)
      this.#starts[at] = (this.#starts[at] ?? 0) + (this.#starts[at - 1] ?? 0);
    const next = this.#starts.slice();
    this.#rows = new Uint32Array(keys.length);
    this.#letters = new Int32Array(keys.length);
    this.#pairs = new Int32Array(keys.length);
    keys.forEach((text, row) => {
      const place = next[slot(text)] ?? 0;
      next[slot(text)] = place + 1;
      this.#rows[place] = row;
      const { letters, pairs } = signature(text);
      this.#letters[place] = letters;
      this.#pairs[place] = pairs;
    });
    this.#keys = keys;
  }

  /** The rows at most so many slips away as is believed, the equal ones left out. */
  find(text: string): { readonly row: number; readonly slips: number; readonly length: number }[] {
    const keys = keysOf(text);
    const most = slipsAllowed(keys);
    const found: { row: number; slips: number; length: number }[] = [];
    if (most === 0 || keys.length > longest) return found;
    const { letters, pairs } = signature(keys);
    const end = this.#starts[Math.min(keys.length + most, longest) + 1] ?? 0;
    for (let place = this.#starts[keys.length - most] ?? 0; place < end; place++) {
      if (bitsOf((this.#letters[place] ?? 0) ^ letters) > 2 * most) continue;
      if (bitsOf((this.#pairs[place] ?? 0) ^ pairs) > 4 * most) continue;
      const row = this.#rows[place] ?? 0;
      const other = this.#keys[row] ?? "";
      const slips = countSlips(keys, other, Math.min(most, slipsAllowed(other)));
      if (slips > 0 && slips <= Math.min(most, slipsAllowed(other)))
        found.push({ row, slips, length: Math.max(keys.length, other.length) });
    }
    return found;
  }
}
