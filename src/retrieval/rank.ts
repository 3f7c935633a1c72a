// Which songs answer what was asked, in which order, and what in them does?
import { buildQuery, type Query, total } from "./query.ts";
import type { Hit, SongIndex } from "./song-index.ts";
import { nameTerm, type Term, themeTerm } from "./terms.ts";
import type { Meaning, Named } from "./understand.ts";
import { isGradual, leastFit, type Wish, wishFit } from "./wishes.ts";

/** A song with its score, 0 to 1, and what of the question it meets. */
export type Ranked = {
  readonly song: string;
  readonly score: number;
  /** Most telling first. */
  readonly themes: readonly string[];
  readonly names: readonly Named[];
  readonly wishes: readonly Wish[];
};

/** Below this share of the best score a song only happens to be there. */
const leastOfBest = 0.3;
const leastThemeScore = 0.15;
/** Words alone must cover half of what was asked. */
const leastWordShare = 0.5;
/** A song with such a strength of an avoided theme is left out; without a curator's themes a mention is enough. */
const avoidedFrom = { given: 0.55, noted: 0.15 } as const;
const songsByOneArtist = 2;
const considered = 400;
/** The score where only conditions were named, and a song meets them. */
const whereAllFit = 0.5;

function hasAny(song: string, terms: readonly Term[], index: SongIndex, least = 0): boolean {
  return terms.some((term) => index.impact(term, song) > least);
}

const nameTerms = (names: readonly Named[]) => names.map(({ kind, id }) => nameTerm(kind, id));

function avoidedTerms(meaning: Meaning, index: SongIndex): Term[] {
  const wanted = new Set(meaning.wants.map(({ theme }) => theme));
  const themes = meaning.avoids.flatMap(({ theme }) => [...index.family.family(theme)]);
  return themes.filter((theme) => !wanted.has(theme)).map(themeTerm);
}

/** Without what is not wanted; where names are given, only what is tied to one of them. */
function accepting(meaning: Meaning, index: SongIndex): (song: string) => boolean {
  const avoided = avoidedTerms(meaning, index);
  const struck = nameTerms([...meaning.notNames, ...meaning.like]);
  const names = nameTerms(meaning.names);
  return (song) => {
    const least = (index.find(song)?.song.themes.length ?? 0) > 0 ? avoidedFrom.given : avoidedFrom.noted;
    if (hasAny(song, avoided, index, least) || hasAny(song, struck, index)) return false;
    return names.length === 0 || hasAny(song, names, index);
  };
}

function explain(song: string, score: number, { meaning, themes }: Query, index: SongIndex): Ranked {
  const worth = ([term, weight]: readonly [Term, number]) => weight * index.impact(term, song);
  const met = [...themes].filter((one) => worth(one) > 0).sort((x, y) => worth(y) - worth(x));
  const direct = new Set(meaning.wants.map(({ theme }) => themeTerm(theme)));
  const said = met.filter(([term]) => direct.has(term));
  const body = index.find(song)?.song;
  const alone = isOnlyConditions(meaning) && [...meaning.wishes].every(isGradual);
  const wishes = body ? [...meaning.wishes].filter((wish) => wishFit(body, wish) >= leastFit(wish, alone)) : [];
  const traits = meaning.wants.filter(({ wish }) => wish && wishes.includes(wish));
  return {
    song,
    score: Math.min(1, score),
    themes: [
      ...(said.length ? said : met).map(([term]) => term.slice(themeTerm("").length)),
      ...traits.map(({ theme }) => theme),
    ],
    names: meaning.names.filter(({ kind, id }) => index.impact(nameTerm(kind, id), song) > 0),
    wishes,
  };
}

/** Nothing but conditions was said: a voice, a mood, what it should not be about. */
function isOnlyConditions({ wants, names, wishes, avoids, notNames }: Meaning): boolean {
  return names.length === 0 && wants.every(({ wish }) => wish) && wishes.size + avoids.length + notNames.length > 0;
}

function scoreWithWishes(id: string, score: number, meaning: Meaning, index: SongIndex): number {
  const song = index.find(id)?.song;
  if (!song || meaning.wishes.size === 0) return score;
  const fits = [...meaning.wishes].map((wish) => ({ wish, fit: wishFit(song, wish) }));
  if (fits.some(({ fit }) => fit === 0)) return 0;
  if (isOnlyConditions(meaning)) return total(fits.map(({ fit }) => fit)) / fits.length;
  return fits.reduce((product, { wish, fit }) => product * (isGradual(wish) ? 0.4 + 0.6 * fit : fit), score);
}

/** Has the song enough of the question's words, by weight, and more than a single one of several? */
function hasWords(song: string, { words }: Query, index: SongIndex): boolean {
  const met = [...words].filter(([term]) => index.impact(term, song) > 0).map(([, weight]) => weight);
  if (met.length === 0 || (met.length === 1 && words.size > 1)) return false;
  return total(met) / total(words.values()) >= leastWordShare;
}

/** A song without a theme, a name, telling words or a wished-for trait in common is no answer. */
function isSupported(ranked: Ranked, query: Query, index: SongIndex): boolean {
  const { meaning } = query;
  if (ranked.names.length > 0) return true;
  if (isOnlyConditions(meaning)) return ranked.wishes.length === meaning.wishes.size;
  if (ranked.themes.length > 0 && ranked.score >= leastThemeScore) return true;
  return meaning.wants.length === 0 && hasWords(ranked.song, query, index);
}

/** What the things to be resembled are about becomes wanted. */
function resemble(meaning: Meaning, index: SongIndex): Meaning {
  if (meaning.like.length === 0) return meaning;
  const terms = nameTerms(meaning.like);
  const alike = [...index.songs()].filter(({ song }) => hasAny(song.id, terms, index, 0.55));
  const known = new Set(meaning.wants.map(({ theme }) => theme));
  const themes = new Set<string>(alike.flatMap(({ song }) => song.themes));
  const cue = meaning.like.map((one) => one.cue).join(", ");
  const added = [...themes].filter((theme) => !known.has(theme)).map((theme) => ({ theme, cue, share: 0.5 }));
  return { ...meaning, wants: [...meaning.wants, ...added] };
}

function candidates({ meaning, terms }: Query, index: SongIndex, accept: (song: string) => boolean): Hit[] {
  const free = () => [...index.songs()].map(({ song }) => ({ song: song.id, score: whereAllFit }));
  const hits = isOnlyConditions(meaning)
    ? free().filter(({ song }) => accept(song))
    : index.search(terms, considered, accept);
  return hits
    .map(({ song, score }) => ({ song, score: scoreWithWishes(song, score, meaning, index) }))
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score);
}

function* rankMeaning(meaning: Meaning, index: SongIndex, accept: (song: string) => boolean): Generator<Ranked> {
  const query = buildQuery(meaning, index);
  const accepts = accepting(meaning, index);
  const sung = new Map<string, number>();
  let best: number | undefined;
  for (const { song, score } of candidates(query, index, (one) => accepts(one) && accept(one))) {
    if (best !== undefined && score < best * leastOfBest) return;
    const ranked = explain(song, score, query, index);
    if (!isSupported(ranked, query, index)) continue;
    best ??= score;
    const artist = index.find(song)?.song.credits.find(({ role }) => role === "main")?.artist ?? song;
    const count = (sung.get(artist) ?? 0) + 1;
    sung.set(artist, count);
    if (count <= songsByOneArtist || meaning.names.length > 0) yield ranked;
  }
}

/**
 * Best first, as far as they are asked for; only songs that something of the question speaks for, and not many by
 * one artist unless that artist was named. `accept` leaves songs out beforehand.
 * Where no song has a wanted theme, those that meet the wishes (a voice, a drama) are still an answer.
 */
export function* rankSongs(
  asked: Meaning,
  index: SongIndex,
  { accept = () => true }: { readonly accept?: (song: string) => boolean } = {},
): Generator<Ranked> {
  const meaning = resemble(asked, index);
  let found = false;
  for (const ranked of rankMeaning(meaning, index, accept)) {
    found = true;
    yield ranked;
  }
  if (found || meaning.another || meaning.wishes.size === 0) return;
  yield* rankMeaning({ ...meaning, wants: meaning.wants.filter(({ wish }) => wish) }, index, accept);
}
