// Which words of a note or fact best say why this song answers this question?

import { type Locale, pickLocale } from "#catalogue/locale.ts";
import type { Passage } from "#retrieval/passages.ts";
import { themeWeight } from "#retrieval/query.ts";
import type { Ranked } from "#retrieval/rank.ts";
import type { Indexed, SongIndex } from "#retrieval/song-index.ts";
import { nameTerm, wordTerm } from "#retrieval/terms.ts";
import type { Meaning } from "#retrieval/understand.ts";
import type { Snapshot } from "#store/snapshot.ts";

export type ReasonQuestion = {
  readonly meaning: Meaning;
  readonly language: Locale;
  readonly index: SongIndex;
  readonly snapshot: Snapshot;
  /** What must not be quoted. */
  readonly refuse?: ((passage: Passage) => boolean) | undefined;
};

/** A narrower theme says the wanted one fully, a wider one partly. */
const widerCounts = 0.4;
const nameCounts = { spare: 0.3, plain: 2, needed: 4 } as const;
const wordsCount = 0.6;
const dramaCounts = 1;
const tearCounts = 0.15;
const openingCounts = 0.05;
/** A sentence that says which song it speaks of can stand alone. */
const ownNameCounts = 0.1;
/** A second quotation is added only for something that the first does not say. */
const secondNeeds = 0.5;

/** Passages in the reader's language; where there are none, in that of the original. */
function readable(passages: readonly Passage[], language: Locale): readonly Passage[] {
  const own = passages.filter(({ locale }) => locale === language);
  if (own.length > 0) return own;
  const originals = passages.filter(({ original }) => original);
  const byLocale = Object.groupBy(originals.length ? originals : passages, ({ locale }) => locale);
  return pickLocale(byLocale, language)?.value ?? [];
}

function themeWorth(passage: Passage, { meaning, index }: ReasonQuestion): Map<string, number> {
  const worth = new Map<string, number>();
  for (const { theme, share } of meaning.wants) {
    const family = index.family.family(theme);
    const wider = index.family.broader(theme);
    let best = 0;
    for (const [said, part] of passage.themes) {
      best = Math.max(best, part * (family.has(said) ? 1 : wider.has(said) ? widerCounts : 0));
    }
    if (best > 0) worth.set(`theme:${theme}`, best * share * themeWeight(theme, index));
  }
  return worth;
}

function namesThing(passage: Passage, kind: string, id: string, { snapshot }: ReasonQuestion): boolean {
  if (passage.about.includes(`${kind}:${id}`)) return true;
  const things = kind === "artist" ? snapshot.artists : kind === "work" ? snapshot.works : snapshot.songs;
  return (things.get(id)?.names ?? []).some(({ text }) => text.length > 1 && passage.quote.includes(text));
}

/** Who sings need not be told again beside what was asked for; any other tie to a name must be. */
function nameWorth(passage: Passage, ranked: Ranked, asked: ReasonQuestion): Map<string, number> {
  const worth = new Map<string, number>();
  for (const { kind, id } of ranked.names) {
    if (!namesThing(passage, kind, id, asked)) continue;
    const plain = asked.index.impact(nameTerm(kind, id), ranked.song) === 1;
    const spare = plain && asked.meaning.wants.length > 0;
    worth.set(`${kind}:${id}`, spare ? nameCounts.spare : plain ? nameCounts.plain : nameCounts.needed);
  }
  return worth;
}

function wordWorth(passage: Passage, { meaning, index }: ReasonQuestion): number {
  const here = new Set(passage.words);
  const weigh = (list: readonly string[]) => list.reduce((sum, word) => sum + index.weight(wordTerm(word)), 0);
  const all = weigh(meaning.words);
  return all > 0 ? (wordsCount * weigh(meaning.words.filter((word) => here.has(word)))) / all : 0;
}

function dramaWorth(passage: Passage, song: Indexed["song"], asked: ReasonQuestion): number {
  if (!asked.meaning.wishes.has("drama")) return 0;
  return (song.soundtracks ?? []).some(({ work }) => namesThing(passage, "work", work, asked)) ? dramaCounts : 0;
}

type Weighed = { readonly passage: Passage; readonly says: ReadonlyMap<string, number>; readonly worth: number };

function weigh(passage: Passage, place: number, ranked: Ranked, song: Indexed["song"], asked: ReasonQuestion): Weighed {
  const says = new Map([...themeWorth(passage, asked), ...nameWorth(passage, ranked, asked)]);
  const drama = dramaWorth(passage, song, asked);
  if (drama > 0) says.set("drama", drama);
  const said = [...says.values()].reduce((sum, one) => sum + one, 0);
  const opens = place === 0 && passage.kind === "note" ? openingCounts : 0;
  const ownName = asked.meaning.names.length > 0 && namesThing(passage, "song", song.id, asked) ? ownNameCounts : 0;
  const tie = (passage.tear ? tearCounts : 0) + opens + ownName;
  return { passage, says, worth: said + wordWorth(passage, asked) + tie };
}

/**
 * The passage that best supports the song for this question, and perhaps a second that says what the first does not.
 * Empty where there is nothing to quote.
 */
export function findReasons(indexed: Indexed, ranked: Ranked, asked: ReasonQuestion): readonly Passage[] {
  const candidates = readable(
    indexed.passages.filter((passage) => !asked.refuse?.(passage)),
    asked.language,
  );
  const weighed = candidates.map((passage, place) => weigh(passage, place, ranked, indexed.song, asked));
  weighed.sort((a, b) => b.worth - a.worth);
  const [first, ...rest] = weighed;
  if (!first) return [];
  const adds = ({ says }: Weighed) =>
    [...says].reduce((sum, [what, worth]) => sum + Math.max(0, worth - (first.says.get(what) ?? 0)), 0);
  const second = rest.sort((a, b) => adds(b) - adds(a))[0];
  return second && adds(second) >= secondNeeds ? [first.passage, second.passage] : [first.passage];
}
