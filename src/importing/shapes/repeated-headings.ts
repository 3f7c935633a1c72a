// How is a page read whose entries repeat their heading around the video's title?
// Site and tagline, list title, introduction; then sections with ranges; an entry is
// heading, video title (if there is one), heading again, paragraphs.
import { foldLetters } from "#language/fold.ts";
import { boundaryScore } from "../boundary.ts";
import { isSentence, readHeader } from "../header.ts";
import { isByline, isRelatedLabel } from "../labels.ts";
import { type Line, type Page, type PageEntry, type PageShape, parseLines, type Section } from "../page.ts";
import { placesOf } from "../positions.ts";
import { findRange, type Range } from "../range.ts";
import { looksLikeVideoTitle } from "../video-title.ts";

const longestHeading = 300;
/** What a line was found to be, in the order of the page. */
type Part =
  | { readonly kind: "section"; readonly line: Line; readonly range: Range }
  | { readonly kind: "entry"; readonly headings: readonly [Line, ...Line[]]; readonly video: Line | undefined }
  | { readonly kind: "related"; readonly line: Line }
  | { readonly kind: "text"; readonly line: Line };

/** Copies may differ in apostrophes, width and case: they are compared by their letters. */
function headingKey(line: Line): string | undefined {
  if (line.text.length > longestHeading) return undefined;
  const words = line.text.trim().split(/\s+/).length;
  // A long sentence that a note repeats is no heading.
  if (isSentence(line.text) && (words > 8 || (words < 3 && line.text.trim().length > 30))) return undefined;
  return foldLetters(line.text) || undefined;
}

function partsOf(lines: readonly Line[]): Part[] {
  const keys = lines.map(headingKey);
  const ranges = lines.map((line) => findRange(line.text));
  const parts: Part[] = [];
  let at = 0;
  let begun = false;
  while (at < lines.length) {
    const line = lines[at] as Line; // `at` is below the length
    const range = ranges[at];
    const paired = range ? 1 : entryLength(keys, ranges, lines, at);
    const used = paired === 0 && begun && standsAlone(lines, ranges, at) ? 1 : paired;
    begun ||= range !== undefined;
    if (range) parts.push({ kind: "section", line, range });
    else if (used > 0) parts.push(entryPart(lines.slice(at, at + used), keys.slice(at, at + used)));
    else parts.push({ kind: isRelatedLabel(line.text) ? "related" : "text", line });
    at += Math.max(1, used);
  }
  return parts;
}

/** How many lines from here are the heading of an entry, its copies and the video's title; 0 if none. */
function entryLength(
  keys: readonly (string | undefined)[],
  ranges: readonly (Range | undefined)[],
  lines: readonly Line[],
  at: number,
): number {
  const key = keys[at];
  if (!key || ranges[at + 1]) return 0;
  const distance = keys[at + 1] === key ? 1 : keys[at + 2] === key ? 2 : 0;
  if (distance === 0) {
    const next = lines[at + 1];
    const alone = next && looksLikeVideoTitle(next.text) && !isSentence((lines[at] as Line).text);
    return alone && !looksLikeVideoTitle((lines[at] as Line).text) ? 2 : 0;
  }
  let length = distance + 1;
  while (keys[at + length] === key) length++;
  return length;
}

const longestAlone = 100;

/**
 * A heading that stands once and without a video: between a sentence or the section's heading above and a sentence
 * below, it has a place at which title and artist are glued.
 */
function standsAlone(lines: readonly Line[], ranges: readonly (Range | undefined)[], at: number): boolean {
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!above || !line || !below || !(ranges[at - 1] || isSentence(above.text) || isByline(above.text))) return false;
  const text = line.text.trim();
  if (text.length > longestAlone || isSentence(text) || isByline(text) || isRelatedLabel(text)) return false;
  if (!isSentence(below.text) || /^[-–—・*“"「『‘'(（]/u.test(text)) return false;
  return Array.from(text, (_, place) => place).some((place) => place > 0 && boundaryScore(text, place) >= 1);
}

function entryPart(lines: readonly Line[], keys: readonly (string | undefined)[]): Part {
  const allSame = lines.length === 3 && keys.every((key) => key === keys[0]);
  const video = allSame || keys[1] !== keys[0] ? lines[1] : undefined;
  const [first, ...copies] = lines.filter((line) => line !== video);
  return { kind: "entry", headings: [first as Line, ...copies], video }; // the first line is never the video's
}

type Draft = { readonly entry: Part & { kind: "entry" }; readonly section: number; readonly note: Line[] };
type Sorted = {
  readonly header: Line[];
  readonly sections: (Part & { kind: "section" })[];
  readonly drafts: Draft[];
  readonly contents: Line[];
  readonly related: Line[];
  readonly leftovers: Line[];
};

/** A section named again further down, with nothing under it here, is an item of the table of contents. */
function isContents(parts: readonly Part[], at: number, lastAt: ReadonlyMap<string, number>): boolean {
  const part = parts[at];
  if (part?.kind !== "section" || (lastAt.get(foldLetters(part.line.text)) ?? at) <= at) return false;
  return parts[at + 1]?.kind === "section";
}

/** Before the first section, items name other lists. */
function isLink({ drafts, sections }: Sorted, line: Line): boolean {
  return (
    drafts.length === 0 && sections.length === 0 && /^\s*[-・•]\s?\S.{3,}$/u.test(line.text) && !isSentence(line.text)
  );
}

function sortParts(parts: readonly Part[]): Sorted {
  const sorted: Sorted = { header: [], sections: [], drafts: [], contents: [], related: [], leftovers: [] };
  const lastAt = new Map(
    parts.flatMap((part, at): [string, number][] =>
      part.kind === "section" ? [[foldLetters(part.line.text), at]] : [],
    ),
  );
  let inRelated = false;
  for (const [at, part] of parts.entries()) {
    if (part.kind === "section" && isContents(parts, at, lastAt)) sorted.contents.push(part.line);
    else if (part.kind === "section") sorted.sections.push(part);
    else if (part.kind === "entry") sorted.drafts.push({ entry: part, section: sorted.sections.length - 1, note: [] });
    else if (part.kind === "related" || inRelated || isLink(sorted, part.line)) sorted.related.push(part.line);
    else if (sorted.drafts.length === 0 && sorted.sections.length === 0) sorted.header.push(part.line);
    else if (sorted.drafts.at(-1)?.section !== sorted.sections.length - 1) sorted.leftovers.push(part.line);
    else sorted.drafts.at(-1)?.note.push(part.line);
    inRelated = part.kind === "related" || (inRelated && part.kind === "text");
  }
  return sorted;
}

function pageEntry({ entry, note }: Draft, position: number | undefined): PageEntry {
  const last = note.at(-1);
  const byline = last && isByline(last.text) ? last : undefined;
  const lines = [...entry.headings, ...(entry.video ? [entry.video] : []), ...note].map((line) => line.number);
  const first = entry.headings[0].number;
  const warnings = [
    ...(entry.headings.length > 1
      ? []
      : [{ code: "single-heading", message: "the heading stands only once", line: first }]),
    ...(note.length > (byline ? 1 : 0) ? [] : [{ code: "no-note", message: "the entry has no note", line: first }]),
  ];
  const [heading, ...copies] = entry.headings;
  return {
    position,
    lines: [first, lines.reduce((a, b) => Math.max(a, b), first)],
    headings: [heading.text, ...copies.map((line) => line.text)],
    videoTitle: entry.video?.text,
    note: note.filter((line) => line !== byline).map((line) => line.text),
    byline: byline?.text,
    warnings,
  };
}

function read({ text }: { readonly text: string }): Page {
  const sorted = sortParts(partsOf(parseLines(text)));
  const header = readHeader(
    sorted.header,
    sorted.sections.map((part) => part.line.text),
  );
  const places = placesOf(
    sorted.sections.map((part) => part.range),
    sorted.drafts.map((draft) => draft.section),
  );
  return {
    site: header.site,
    contents: [...header.contents, ...sorted.contents.map((line) => line.text)],
    related: sorted.related.map((line) => line.text),
    listTitle: header.listTitle,
    intro: header.intro,
    sections: sorted.sections.map(({ line, range }): Section => ({ ...range, title: line.text })),
    entries: sorted.drafts.map((draft, index) => pageEntry(draft, places[index])),
    leftovers: sorted.leftovers,
    warnings:
      sorted.drafts.length > 0
        ? []
        : [
            {
              code: "no-entries",
              message: "no song entries were found: a heading should stand before and after its video",
            },
          ],
  };
}

/** A page whose headings are numbered is a numbered list, though they stand twice. */
function fits({ text }: { readonly text: string }): number {
  const parts = partsOf(parseLines(text));
  const repeated = parts.filter((part) => part.kind === "entry" && part.headings.length > 1);
  const numbered = repeated.filter(
    (part) => part.kind === "entry" && /^\s*(?:第?\d+\s?[.)位위]|#\s?\d)/u.test(part.headings[0].text),
  );
  if (numbered.length * 2 > repeated.length) return 0.5;
  if (repeated.length > 1) return 0.96;
  const isFamily = parts.some((part) => part.kind === "section");
  if (repeated.length === 1) return isFamily ? 0.8 : 0.6;
  return isFamily ? 0.5 : 0.3;
}

/** The family of pages that stand as text: no marks but lines, blank lines and the repetition of headings. */
export const repeatedHeadings: PageShape = { name: "repeated-headings", fits, read };
