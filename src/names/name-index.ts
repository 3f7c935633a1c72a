// Who or what is meant by a piece of text?
import type { Snapshot } from "#store/snapshot.ts";

export type NamedKind = "artist" | "song" | "work";

/** A score of 0.8 or more means taken to be the same; below it, only a suggestion. */
export type NameMatch = {
  readonly kind: NamedKind;
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly via: "exact" | "alias" | "short" | "misspelling" | "sound" | "keyboard" | "typo" | "initials" | "partial";
};

/** A name that stands inside a longer text; offsets in UTF-16 units. */
export type Mention = {
  readonly kind: NamedKind;
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly cue: string;
};

export interface NameIndex {
  /** Best first; with `sure`, only what is taken to be the same (and much faster, where many are looked up). */
  find(
    text: string,
    options?: { readonly kind?: NamedKind; readonly limit?: number; readonly sure?: boolean },
  ): readonly NameMatch[];
  /** For as-you-type: what `find` finds, and names that begin so, from half a syllable or initial consonants on (ㅇㅇㅇ). */
  suggest(text: string, options?: { readonly kind?: NamedKind; readonly limit?: number }): readonly NameMatch[];
  /** Names inside a sentence, longest first, none overlapping. */
  mentions(text: string): readonly Mention[];
}

export type BuildNameIndex = (snapshot: Snapshot) => NameIndex;
