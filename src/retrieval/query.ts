// Which terms is the index asked for, and how much does each count?
import { type SongIndex, tellingWeight } from "./song-index.ts";
import { nameTerm, type Term, themeTerm, wordTerm } from "./terms.ts";
import type { Meaning, Wanted } from "./understand.ts";

type Weights = ReadonlyMap<Term, number>;

/** A question made ready for the index; the weights of `terms` add up to about 1. */
export type Query = {
  readonly meaning: Meaning;
  readonly terms: Weights;
  readonly themes: Weights;
  readonly words: Weights;
};

/** How much of the score names, themes and words make up; words only break ties where something else was understood. */
const shares = {
  named: { names: 0.7, themes: 0.25, words: 0.05 },
  themed: { names: 0, themes: 0.9, words: 0.1 },
  plain: { names: 0, themes: 0, words: 1 },
} as const;
/** A wider theme than the wanted one counts this much, if fewer than half of the songs have it. */
const widerShare = 0.3;
/** What was said counts, however common it is in this collection. */
const everyTheme = 1;

export const total = (weights: Iterable<number>): number => [...weights].reduce((sum, one) => sum + one, 0);

/** How much a wanted theme counts: the more, the fewer songs have it. */
export function themeWeight(theme: string, index: SongIndex): number {
  return everyTheme + index.weight(themeTerm(theme));
}

/** The wanted themes, and at a smaller weight the telling ones just above them. */
function themeWeights(wants: readonly Wanted[], index: SongIndex): Weights {
  const weights = new Map(wants.map(({ theme, share }) => [themeTerm(theme), themeWeight(theme, index) * share]));
  const half = tellingWeight(index.size, index.size / 2);
  for (const { theme, share } of wants) {
    for (const [wider, steps] of index.family.broader(theme)) {
      const term = themeTerm(wider);
      if (steps !== 1 || index.weight(term) <= half || wants.some((want) => want.theme === wider)) continue;
      weights.set(term, (weights.get(term) ?? 0) + themeWeight(wider, index) * share * widerShare);
    }
  }
  return weights;
}

function addScaled(into: Map<Term, number>, weights: Weights, ideal: number, share: number): void {
  for (const [term, weight] of weights) {
    if (ideal > 0) into.set(term, (into.get(term) ?? 0) + (weight / ideal) * share);
  }
}

export function buildQuery(meaning: Meaning, index: SongIndex): Query {
  const wants = meaning.wants.filter(({ wish }) => wish === undefined);
  const share = shares[meaning.names.length ? "named" : wants.length ? "themed" : "plain"];
  const themes = themeWeights(wants, index);
  const words = new Map(meaning.words.map((word) => [wordTerm(word), index.weight(wordTerm(word))]));
  const terms = new Map<Term, number>();
  const said = wants.map(({ theme, share: part }) => themeWeight(theme, index) * part);
  addScaled(terms, themes, total(said), share.themes);
  addScaled(terms, words, total(words.values()), share.words);
  const kinds = new Set(meaning.names.map(({ kind }) => kind)).size;
  for (const { kind, id } of meaning.names) terms.set(nameTerm(kind, id), share.names / kinds);
  return { meaning, terms, themes, words };
}
