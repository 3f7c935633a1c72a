// Under which terms is a song found, and how strongly does each speak for it?

import { locales } from "#catalogue/locale.ts";
import type { Name } from "#catalogue/name.ts";
import type { Song } from "#catalogue/song.ts";
import type { Work } from "#catalogue/work.ts";
import { pairs, words } from "#language/words.ts";
import type { Snapshot } from "#store/snapshot.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Passage } from "./passages.ts";

/** Words, names and themes are terms of one space. */
export type Term = string;
export const themeTerm = (theme: string): Term => `theme:${theme}`;
export const nameTerm = (kind: "artist" | "song" | "work", id: string): Term => `${kind}:${id}`;
export const wordTerm = (word: string): Term => `word:${word}`;
/** Two neighbouring syllables: a net that supports nothing by itself. */
const pairTerm = (pair: string): Term => `pair:${pair}`;

/** What speaks for a theme: the curator first, then the note's own words, then the plot of its drama. */
const themeStrength = { given: 1, noted: 0.4, plot: 0.25, narrowerStep: 0.6 } as const;
const nameStrength = { self: 1, maker: 0.7, told: 0.6, member: 0.6, actor: 0.4 } as const;
const wordWeight = { name: 3, note: 1, fact: 1, plot: 0.5 } as const;

type Strengths = Map<Term, number>;

function raise(strengths: Strengths, term: Term, strength: number): void {
  strengths.set(term, Math.max(strengths.get(term) ?? 0, strength));
}

function addUp(counts: Strengths, term: Term, weight: number): void {
  counts.set(term, (counts.get(term) ?? 0) + weight);
}

export type SongSource = {
  readonly song: Song;
  readonly passages: readonly Passage[];
  readonly snapshot: Snapshot;
  readonly lexicon: Lexicon;
  /** The groups of each member. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
};

function publishedWorks({ song, snapshot }: SongSource): Work[] {
  return (song.soundtracks ?? []).flatMap(({ work }) => snapshot.works.get(work) ?? []);
}

/** 0 to 1: a theme that only one of three languages' notes seems to speak of is likelier to be misread than meant. */
function notedThemes(passages: readonly Passage[]): Strengths {
  const written = new Set(passages.map(({ locale }) => locale));
  const summed: Strengths = new Map();
  for (const locale of written) {
    const here: Strengths = new Map();
    for (const passage of passages) {
      if (passage.locale !== locale) continue;
      for (const [theme, share] of passage.themes) raise(here, theme, share);
    }
    for (const [theme, share] of here) addUp(summed, theme, share / written.size);
  }
  return summed;
}

/** Themes with their strength, 0 to 1; a theme speaks for its wider ones too, each step more weakly. */
export function themeStrengths(source: SongSource): Strengths {
  const plain: Strengths = new Map();
  for (const theme of source.song.themes) raise(plain, theme, themeStrength.given);
  for (const [theme, strength] of notedThemes(source.passages)) raise(plain, theme, themeStrength.noted * strength);
  for (const work of publishedWorks(source)) {
    for (const locale of locales) {
      for (const theme of source.lexicon.read(work.about?.[locale] ?? "", locale).themes.keys()) {
        raise(plain, theme, themeStrength.plot);
      }
    }
  }
  const wide: Strengths = new Map();
  for (const [theme, strength] of plain) {
    raise(wide, themeTerm(theme), strength);
    for (const [broader, steps] of source.lexicon.family.broader(theme)) {
      raise(wide, themeTerm(broader), strength * themeStrength.narrowerStep ** steps);
    }
  }
  return wide;
}

function singingNames({ song, snapshot }: SongSource, strengths: Strengths): void {
  for (const { artist, role } of song.credits) {
    const sings = role === "main" || role === "featured";
    raise(strengths, nameTerm("artist", artist), sings ? nameStrength.self : nameStrength.maker);
    for (const member of (sings && snapshot.artists.get(artist)?.members) || []) {
      raise(strengths, nameTerm("artist", member), nameStrength.member);
    }
  }
}

function factNames({ song, groups }: SongSource, strengths: Strengths): void {
  for (const { artist, work } of song.facts ?? []) {
    if (work) raise(strengths, nameTerm("work", work), nameStrength.told);
    if (!artist) continue;
    raise(strengths, nameTerm("artist", artist), nameStrength.told);
    for (const group of groups.get(artist) ?? []) raise(strengths, nameTerm("artist", group), nameStrength.actor);
  }
}

/** Whom and what the song is tied to: itself, who made it, its drama and the people in it. */
export function nameStrengths(source: SongSource): Strengths {
  const { song } = source;
  const strengths: Strengths = new Map([[nameTerm("song", song.id), nameStrength.self]]);
  singingNames(source, strengths);
  for (const { work } of song.soundtracks ?? []) raise(strengths, nameTerm("work", work), nameStrength.self);
  for (const { playedBy } of publishedWorks(source).flatMap(({ characters }) => characters ?? [])) {
    if (playedBy) raise(strengths, nameTerm("artist", playedBy), nameStrength.actor);
  }
  factNames(source, strengths);
  return strengths;
}

const latin = /\p{Script=Latin}/u;

function nameWords(names: readonly Name[]): string[] {
  return names.flatMap(({ text, lang }) => {
    const own = lang.startsWith("ko") ? "ko" : lang.startsWith("ja") ? "ja" : "en";
    return words(text, latin.test(text) && lang !== "ko" ? "en" : own);
  });
}

/** How often each word stands there, weighted by the field in which it stands. */
export function wordCounts(source: SongSource): Strengths {
  const { song, snapshot } = source;
  const counts: Strengths = new Map();
  const add = (list: readonly string[], weight: number) => {
    for (const word of list) addUp(counts, wordTerm(word), weight);
  };
  const singers = song.credits.flatMap(({ artist }) => snapshot.artists.get(artist) ?? []);
  for (const thing of [song, ...singers, ...publishedWorks(source)]) {
    for (const word of new Set(nameWords(thing.names))) add([word], wordWeight.name);
  }
  for (const { quote, locale, kind, words: said } of source.passages) {
    add(said, wordWeight[kind]);
    for (const pair of pairs(quote, locale)) addUp(counts, pairTerm(pair), wordWeight[kind]);
  }
  for (const work of publishedWorks(source)) {
    for (const locale of locales) add(source.lexicon.read(work.about?.[locale] ?? "", locale).words, wordWeight.plot);
  }
  return counts;
}
