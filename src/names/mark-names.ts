// Which stretches of a note are names, so that a translation can't change them?
// Marks are made from the catalogue when they are needed, so that they follow it; a note keeps only those that an
// editor has set, and these are then the whole truth.
import type { Artist } from "#catalogue/artist.ts";
import type { Name } from "#catalogue/name.ts";
import type { Note } from "#catalogue/note.ts";
import type { Song } from "#catalogue/song.ts";
import type { Work } from "#catalogue/work.ts";
import { bindsAsParticle } from "#language/korean.ts";
import { scriptOf } from "#language/script.ts";
import type { Snapshot } from "#store/snapshot.ts";
import type { NamedKind, NameIndex } from "./name-index.ts";

export type Mark = NonNullable<Note["marks"]>[number];

/** What a note is about: its names are meant wherever they stand, also where they could be plain words. */
export type Subject = { readonly kind: NamedKind; readonly id: string; readonly names: readonly Name[] };

type Stretch = {
  readonly kind: NamedKind;
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly sure: boolean;
};

const sameRun: readonly RegExp[] = [/[\p{Script=Latin}\p{N}]/u, /\p{Script=Hangul}/u, /[\p{Script=Katakana}ー]/u];

const joins = (one: string, other: string) => sameRun.some((script) => script.test(one) && script.test(other));

/** A name ends where its letters do; after Hangul only a particle, 씨 or 님 may follow without a space. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (joins(text.charAt(start - 1), text.charAt(start))) return false;
  if (!/\p{Script=Hangul}/u.test(text.charAt(end - 1))) return !joins(text.charAt(end - 1), text.charAt(end));
  return bindsAsParticle(/^\p{Script=Hangul}*/u.exec(text.slice(end))?.[0] ?? "");
}

const openers = /[“‘「『《〈"']/;
const closers = /^[.,!?。、]?[”’」』》〉"']/;
const opensSentence = /(?:^|[.!?。！？\n]["”’)]?)\s*$/u;
/** What follows a title that opens an English sentence, but not the same words meant as words. */
const titled = /^(?:,? (?:sung |written )?(?:by|from)\b|, (?:an?|the)\b| (?:is|was|came|comes|won)\b|['’]s\b)/;

function titleStands(text: string, start: number, end: number): boolean {
  if (openers.test(text.charAt(start - 1)) && closers.test(text.slice(end, end + 2))) return true;
  const title = text.slice(start, end);
  if (scriptOf(title) !== "latin" || !/\p{Lu}/u.test(title) || !standsAlone(text, start, end)) return false;
  const shouted = /\p{Lu}{2}|\s\p{Lu}/u.test(title);
  return shouted || !opensSentence.test(text.slice(0, start)) || titled.test(text.slice(end));
}

function artistStands(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  return name.length > 1 && (scriptOf(name) !== "latin" || /\p{Lu}/u.test(name)) && standsAlone(text, start, end);
}

function findSubject(text: string, { kind, id, names }: Subject): Stretch[] {
  const stands = kind === "artist" ? artistStands : titleStands;
  return names
    .filter((name) => name.kind !== "misspelling")
    .flatMap((name) => {
      const found: Stretch[] = [];
      for (let start = text.indexOf(name.text); start !== -1; start = text.indexOf(name.text, start + 1)) {
        const end = start + name.text.length;
        if (stands(text, start, end)) found.push({ kind, id, start, end, sure: true });
      }
      return found;
    });
}

/** Longest first; of two as long, what the note is about. */
function withoutOverlaps(all: readonly Stretch[]): Stretch[] {
  const length = (one: Stretch) => one.end - one.start;
  const taken: Stretch[] = [];
  for (const one of [...all].sort((a, b) => length(b) - length(a) || Number(b.sure) - Number(a.sure)))
    if (taken.every((other) => one.end <= other.start || one.start >= other.end)) taken.push(one);
  return taken.sort((a, b) => a.start - b.start);
}

/**
 * The names in a note's paragraphs, in order, none overlapping. Each ends before a particle, 씨, 님, さん or ’s.
 * The paragraphs are read together: a singer named in one tells whose song another means.
 */
export function markNames(
  paragraphs: readonly string[],
  names: NameIndex,
  subjects: readonly Subject[] = [],
): readonly Mark[] {
  const text = paragraphs.join("\n");
  const mentioned = names.mentions(text).map((mention): Stretch => ({ ...mention, sure: false }));
  const all = withoutOverlaps([...subjects.flatMap((subject) => findSubject(text, subject)), ...mentioned]);
  const marks: Mark[] = [];
  let from = 0;
  for (const [paragraph, { length }] of paragraphs.entries()) {
    for (const { kind, id, start, end } of all)
      if (start >= from && end <= from + length)
        marks.push({ paragraph, start: start - from, end: end - from, kind, id });
    from += length + 1;
  }
  return marks;
}

/** The marks that an editor has set, else those that the catalogue gives. */
export function findMarks(note: Note, names: NameIndex, subjects: readonly Subject[] = []): readonly Mark[] {
  return note.marks ?? markNames(note.paragraphs, names, subjects);
}

/** What the notes of a song are about: itself, the people credited, its dramas, and whom its facts tell of. */
export function subjectsOf(song: Song, { artists, works }: Snapshot): readonly Subject[] {
  const facts = song.facts ?? [];
  const people = new Set([...song.credits.map(({ artist }) => artist), ...facts.flatMap(({ artist }) => artist ?? [])]);
  const shown = new Set([
    ...(song.soundtracks ?? []).map(({ work }) => work),
    ...facts.flatMap(({ work }) => work ?? []),
  ]);
  const subject = (kind: NamedKind, thing: Artist | Work | Song | undefined): Subject[] =>
    thing ? [{ kind, id: thing.id, names: thing.names }] : [];
  return [
    ...subject("song", song),
    ...[...people].flatMap((id) => subject("artist", artists.get(id))),
    ...[...shown].flatMap((id) => subject("work", works.get(id))),
  ];
}
