// What in the catalogue can be quoted of a song, sentence by sentence, and of which themes does each speak?

import type { List } from "#catalogue/list.ts";
import { type Locale, locales } from "#catalogue/locale.ts";
import type { Notes, Tear } from "#catalogue/note.ts";
import type { Fact, Song } from "#catalogue/song.ts";
import { sentences } from "#language/sentences.ts";
import type { Snapshot } from "#store/snapshot.ts";
import type { Lexicon, Read } from "./lexicon.ts";

/** `quote` is an exact stretch of the note or fact. */
export type Passage = {
  readonly kind: "note" | "fact";
  readonly locale: Locale;
  /** False for a translation of another note. */
  readonly original: boolean;
  readonly quote: string;
  /** Where the note belongs to a list's entry rather than to the song. */
  readonly list: string | undefined;
  readonly position: number | undefined;
  readonly source: string | undefined;
  readonly themes: Read["themes"];
  readonly words: Read["words"];
  /** The tear-jerker point. */
  readonly tear: boolean;
  /** `artist:id` and `work:id` of what a fact is about. */
  readonly about: readonly string[];
};

/** An entry of a list together with the list that it stands in. */
export type Placed = { readonly list: List; readonly entry: List["entries"][number] };

/** Fewer letters than this say too little alone: the next sentence is quoted with them. */
const tooShort: { readonly [L in Locale]: number } = { en: 24, ja: 12, ko: 12 };

function quotable(paragraph: string, locale: Locale): string[] {
  const found: { start: number; end: number }[] = [];
  let open: number | undefined;
  for (const { start, end } of sentences(paragraph, locale)) {
    const from = open ?? start;
    open = end - from < tooShort[locale] ? from : undefined;
    if (open === undefined) found.push({ start: from, end });
  }
  if (open !== undefined) found.push({ start: found.pop()?.start ?? open, end: paragraph.trimEnd().length });
  return found.map(({ start, end }) => paragraph.slice(start, end));
}

function isTear(quote: string, tear: string | undefined): boolean {
  return tear !== undefined && (quote.includes(tear) || (quote.length > 10 && tear.includes(quote)));
}

type NoteHome = {
  readonly notes: Notes;
  readonly tear: Tear | undefined;
  readonly list?: string;
  readonly position?: number | undefined;
};

type Reader = (text: string, locale: Locale) => Read;

/** Of shorter titles only those in quotation marks are surely titles. */
const plainTitle = 5;
const quotationMarks = /["“‘「『《〈]$/;

/** Blanks out the song's own title, which says nothing of what a sentence says (술이 달다 is not about drink each time). */
function withoutTitles(text: string, song: Song): string {
  let rest = text;
  for (const { text: title } of song.names) {
    for (let at = rest.indexOf(title); at !== -1; at = rest.indexOf(title, at + title.length)) {
      const sure = title.length >= plainTitle || quotationMarks.test(rest.slice(0, at));
      if (sure) rest = rest.slice(0, at) + " ".repeat(title.length) + rest.slice(at + title.length);
    }
  }
  return rest;
}

function notePassages({ notes, tear, list, position }: NoteHome, read: Reader): Passage[] {
  return locales.flatMap((locale) => {
    const note = notes[locale];
    const quotes = note?.paragraphs.flatMap((paragraph) => quotable(paragraph, locale)) ?? [];
    return quotes.map((quote) => ({
      kind: "note" as const,
      locale,
      original: note?.translatedFrom === undefined,
      quote,
      list,
      position,
      source: undefined,
      ...read(quote, locale),
      tear: isTear(quote, tear?.[locale]),
      about: [],
    }));
  });
}

function factPassage(fact: Fact, locale: Locale, read: Reader): Passage[] {
  const quote = fact.text[locale];
  if (quote === undefined) return [];
  const artist = fact.artist ? [`artist:${fact.artist}`] : [];
  const work = fact.work ? [`work:${fact.work}`] : [];
  return [
    {
      kind: "fact",
      locale,
      original: true,
      quote,
      list: undefined,
      position: undefined,
      source: fact.source,
      ...read(quote, locale),
      tear: false,
      about: [...artist, ...work],
    },
  ];
}

/** Every sentence of the song's notes, of its entries' own notes, and of its facts. */
export function readPassages(song: Song, placed: readonly Placed[], lexicon: Lexicon): Passage[] {
  const read: Reader = (text, locale) => lexicon.read(withoutTitles(text, song), locale);
  const ofEntry = ({ list, entry }: Placed) => {
    const home = { tear: entry.tear ?? song.tear, list: list.id, position: entry.position };
    return entry.notes ? notePassages({ notes: entry.notes, ...home }, read) : [];
  };
  return [
    ...notePassages({ notes: song.notes, tear: song.tear }, read),
    ...placed.flatMap(ofEntry),
    ...(song.facts ?? []).flatMap((fact) => locales.flatMap((locale) => factPassage(fact, locale, read))),
  ];
}

/** The published entries of every song. */
export function placeEntries(snapshot: Snapshot): ReadonlyMap<string, readonly Placed[]> {
  const bySong = new Map<string, Placed[]>();
  for (const list of snapshot.lists.values()) {
    if (list.state !== "published") continue;
    for (const entry of list.entries) {
      const known = bySong.get(entry.song);
      if (known) known.push({ list, entry });
      else bySong.set(entry.song, [{ list, entry }]);
    }
  }
  return bySong;
}
