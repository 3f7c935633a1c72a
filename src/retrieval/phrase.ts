// What is a phrase to look for, and a place where it stands?
import type { Locale } from "#catalogue/locale.ts";

/** A phrase that stands for `key`. */
export type Phrase = { readonly key: string; readonly language: Locale; readonly text: string };

/** `text` is the exact stretch `start`..`end` of what was searched. */
export type PhraseMatch = {
  readonly key: string;
  readonly language: Locale;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

export type ByLanguage = { readonly [L in Locale]: readonly string[] };

/** The phrases of one key, from its lists by language. */
export function phrasesOf(key: string, lists: ByLanguage): Phrase[] {
  return (["en", "ja", "ko"] as const).flatMap((language) => lists[language].map((text) => ({ key, language, text })));
}

/** Do two stretches of one text share a letter? */
export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
