// Which themes does a text speak of, wanted or not, and with which words?
import type { Locale } from "#catalogue/locale.ts";
import type { Theme } from "#catalogue/theme.ts";
import { spreadStance, stance } from "./negation.ts";
import { type PhraseMatch, phrasesOf } from "./phrase.ts";
import { buildPhraseMatcher } from "./phrase-matcher.ts";

/** `cue` is an exact stretch of the text; `share` is less than 1 where longer words of another theme hold it. */
export type Cue = {
  readonly theme: string;
  readonly cue: string;
  readonly start: number;
  readonly end: number;
  readonly share: number;
};
type Cues = { readonly wants: readonly Cue[]; readonly avoids: readonly Cue[] };
export type CueFinder = (text: string, language: Locale) => Cues;

const partOfMore = 0.6;

function share(match: PhraseMatch, all: readonly PhraseMatch[]): number {
  const held = all.some(
    (other) =>
      other.key !== match.key &&
      other.start <= match.start &&
      other.end >= match.end &&
      other.end - other.start > match.end - match.start,
  );
  return held ? partOfMore : 1;
}

/** "I can't forget him": "can't forget" speaks, so "forget him" beside it does not. */
function isOverruled(match: PhraseMatch, all: readonly PhraseMatch[], text: string): boolean {
  return all.some(
    (other) =>
      other.key !== match.key &&
      other.start < match.start &&
      other.end > match.start &&
      /n['’]?t\b|\bnot\b|\bnever\b/i.test(text.slice(other.start, match.start)),
  );
}

/** One cue a theme: the one that says it most fully, at the place where it first stands. */
function onceEach(cues: readonly Cue[]): Cue[] {
  const byTheme = new Map<string, Cue>();
  for (const cue of cues) {
    const seen = byTheme.get(cue.theme);
    const better = !seen || cue.share > seen.share || (cue.share === seen.share && cue.cue.length > seen.cue.length);
    if (better) byTheme.set(cue.theme, cue);
  }
  return [...byTheme.values()].sort((a, b) => a.start - b.start);
}

/** Finds the cues of all three languages; where two say the same theme, the question's language is preferred. */
export function createCueFinder(themes: readonly Theme[]): CueFinder {
  const match = buildPhraseMatcher(themes.flatMap((theme) => phrasesOf(theme.id, theme.cues)));
  return (text, language) => {
    const matches = match(text, language);
    const judged = spreadStance(
      text,
      matches
        .filter((one) => !isOverruled(one, matches, text))
        .map((one) => ({ ...one, stance: stance(text, one), share: share(one, matches) })),
    );
    const ofStance = (wanted: string) =>
      onceEach(
        judged
          .filter((one) => one.stance === wanted)
          .map(({ key, text: cue, start, end, share }) => ({ theme: key, cue, start, end, share })),
      );
    const avoids = ofStance("avoided");
    const struck = new Set(avoids.map(({ theme }) => theme));
    return { wants: ofStance("wanted").filter(({ theme }) => !struck.has(theme)), avoids };
  };
}
