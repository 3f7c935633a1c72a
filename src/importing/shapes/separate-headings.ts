// How is a page read in which each song has one heading of its own, and its note below?
// Numbered lists, posts with a heading for each song, slide shows, lists of nothing but artist and title.
import { foldLetters } from "#language/fold.ts";
import { isSentence, readHeader } from "../header.ts";
import { isByline, isRelatedLabel } from "../labels.ts";
import { type MarkedLine, markLines } from "../marked-lines.ts";
import {
  type Line,
  type Page,
  type PageEntry,
  type PageShape,
  parseLines,
  type Section,
  type Source,
} from "../page.ts";
import { placesOf } from "../positions.ts";
import { findRange, type Range } from "../range.ts";
import { findSongHeadings } from "../song-headings.ts";
import { looksLikeVideoTitle } from "../video-title.ts";

type Draft = {
  readonly headings: [MarkedLine, ...MarkedLine[]];
  readonly name: string;
  readonly number: number | undefined;
  readonly section: number;
  readonly note: MarkedLine[];
  video: { readonly line: MarkedLine; readonly title: string | undefined } | undefined;
};

type Sections = { readonly line: MarkedLine; readonly range: Range | undefined };

class Assembly {
  readonly header: MarkedLine[] = [];
  readonly contents: MarkedLine[] = [];
  readonly related: MarkedLine[] = [];
  readonly sections: Sections[] = [];
  readonly drafts: Draft[] = [];
  readonly leftovers: Line[] = [];
  #inRelated = false;
  #waits = false;

  /** Does a number stand alone, whose heading is the next line? */
  get waits(): boolean {
    return this.#waits;
  }

  /** A heading of a song; the name of a number that stands alone is the next line. */
  song(line: MarkedLine): void {
    this.#inRelated = false;
    this.#waits = line.plain === "";
    const number = line.place?.number;
    this.drafts.push({
      headings: [line],
      name: line.plain,
      number,
      section: this.sections.length - 1,
      note: [],
      video: undefined,
    });
  }

  section(line: MarkedLine, range: Range | undefined): void {
    this.#inRelated = false;
    this.sections.push({ line, range });
  }

  text(line: MarkedLine): void {
    const draft = this.drafts.at(-1);
    if (isRelatedLabel(line.plain)) this.#inRelated = true;
    if (this.#inRelated) this.related.push(line);
    else if (!draft) this.header.push(line);
    else if (draft.section !== this.sections.length - 1) this.leftovers.push(line);
    else this.#below(draft, line);
  }

  #below(draft: Draft, line: MarkedLine): void {
    const isFirst = draft.note.length === 0;
    const waited = this.#waits;
    this.#waits = false;
    if (waited && !line.video) {
      this.drafts[this.drafts.length - 1] = { ...draft, headings: [...draft.headings, line], name: line.plain };
      return;
    }
    const copy = isFirst && line.plain.length <= 300 && foldLetters(line.plain) === foldLetters(draft.name);
    if (copy && foldLetters(line.plain) !== "") draft.headings.push(line);
    else if (!draft.video && (line.video || (isFirst && looksLikeVideoTitle(line.plain) && !isSentence(line.plain))))
      this.#video(draft, line);
    else if (line.video && line.video.title === undefined) this.leftovers.push(line);
    else draft.note.push(line);
  }

  #video(draft: Draft, line: MarkedLine): void {
    const title = line.video ? line.video.title : line.text;
    draft.video = { line, title };
    // The address of a video is no text of the entry: its id is.
    if (title !== line.text) this.leftovers.push(line);
  }
}

/** A heading of another kind than the songs': a section where songs follow at once or have come already. */
function isSection(lines: readonly MarkedLine[], at: number, songs: ReadonlySet<number>, begun: boolean): boolean {
  const line = lines[at];
  if (line?.heading === undefined) return false;
  return begun || (songs.has(at + 1) && line.heading > 1);
}

function assemble(lines: readonly MarkedLine[]): Assembly {
  const found = findSongHeadings(lines);
  const songs = new Set(found.headings);
  const contents = new Set(found.contents);
  const assembly = new Assembly();
  for (const [at, line] of lines.entries()) {
    const range = songs.has(at) ? undefined : findRange(line.text);
    if (contents.has(at)) assembly.contents.push(line);
    else if (songs.has(at)) assembly.song(line);
    else if (assembly.waits || isRelatedLabel(line.plain)) assembly.text(line);
    else if (range && !(line.heading === 1 && assembly.header.length === 0)) assembly.section(line, range);
    else if (isSection(lines, at, songs, assembly.drafts.length > 0)) assembly.section(line, undefined);
    else assembly.text(line);
  }
  return assembly;
}

function pageEntry(draft: Draft, position: number | undefined): PageEntry {
  const last = draft.note.at(-1);
  const byline = last && draft.note.length > 1 && isByline(last.plain) ? last : undefined;
  const lines = [...draft.headings, ...draft.note, ...(draft.video ? [draft.video.line] : [])].map(
    (line) => line.number,
  );
  const [heading, ...more] = draft.headings;
  return {
    position,
    lines: [heading.number, lines.reduce((a, b) => Math.max(a, b), heading.number)],
    headings: [heading.text, ...more.map((line) => line.text)],
    name: draft.name,
    videoTitle: draft.video?.title,
    note: draft.note.filter((line) => line !== byline).map((line) => line.text),
    byline: byline?.text,
    warnings: [],
  };
}

/** The lines before the first song; a heading of the first level is the list's title. */
function headerOf(header: readonly MarkedLine[], sections: readonly Sections[]) {
  const title = header.findIndex((line) => line.heading === 1);
  if (title < 0) {
    const names = sections.map(({ line }) => line.text);
    return readHeader(header, names);
  }
  const below = readHeader(header.slice(title), [header[title]?.text ?? ""]);
  return { ...below, site: [...header.slice(0, title).map((line) => line.text), ...below.site] };
}

function read(source: Source): Page {
  const sorted = assemble(markLines(parseLines(source.text), source));
  const { header, contents, related, sections, drafts, leftovers } = sorted;
  const head = headerOf(header, sections);
  const places = placesOf(
    sections.map(({ range }) => range),
    drafts.map((draft) => draft.section),
  );
  return {
    site: head.site,
    contents: [...head.contents, ...contents.map((line) => line.text)],
    related: related.map((line) => line.text),
    listTitle: head.listTitle,
    intro: head.intro,
    sections: sections.map(
      ({ line, range }): Section => ({ from: range?.from ?? null, to: range?.to ?? null, title: line.text }),
    ),
    entries: drafts.map((draft, index) =>
      pageEntry(draft, draft.number && draft.number > 0 ? draft.number : places[index]),
    ),
    leftovers: leftovers.map(({ number, text }) => ({ number, text })),
    warnings:
      drafts.length > 0
        ? []
        : [{ code: "no-entries", message: "no song entries were found: no heading of a song comes again" }],
  };
}

export const separateHeadings: PageShape = {
  name: "separate-headings",
  fits: (source) => findSongHeadings(markLines(parseLines(source.text), source)).fit,
  read,
};
