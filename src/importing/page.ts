// What is a list article, whatever its page looks like?
import type { Warning } from "#catalogue/problem.ts";

/** What markup says of a line: a heading of which level, an item of a list, with its number. */
export type LineMark = { readonly heading?: number; readonly item?: boolean; readonly number?: number };

/** A video that stands at a line; `isTitle` where the line is nothing but the video's title. */
export type SourceVideo = { readonly line: number; readonly id: string; readonly isTitle: boolean };

/** An article as text; `text` has `\n` at line ends. Marks and videos are what markup told of its lines. */
export type Source = {
  readonly name: string;
  readonly text: string;
  readonly marks?: ReadonlyMap<number, LineMark>;
  readonly videos?: readonly SourceVideo[];
};

/** A line that is not blank; numbers count from 1. */
export type Line = { readonly number: number; readonly text: string };

export type Section = { readonly from: number | null; readonly to: number | null; readonly title: string };

/** Title and artists as a file with named fields gives them: nothing is to be told apart. */
export type Given = { readonly title: string; readonly titleAlt: string | undefined; readonly artists: string };

/** An entry before its heading is understood; every text is a whole line as it stands. */
export type PageEntry = {
  readonly position: number | undefined;
  readonly lines: readonly [first: number, last: number];
  readonly headings: readonly [string, ...string[]];
  /** The heading without number and marks, where the shape knows them. */
  readonly name?: string;
  readonly given?: Given;
  readonly videoTitle: string | undefined;
  readonly videoId?: string | undefined;
  readonly note: readonly string[];
  readonly byline: string | undefined;
  readonly warnings: readonly Warning[];
};

/** Every line of the source that is not blank stands in exactly one place of the page. */
export type Page = {
  readonly site: readonly string[];
  readonly contents: readonly string[];
  readonly related: readonly string[];
  readonly listTitle: string | undefined;
  readonly intro: readonly string[];
  readonly sections: readonly Section[];
  readonly entries: readonly PageEntry[];
  readonly leftovers: readonly Line[];
  readonly warnings: readonly Warning[];
};

/** One way in which pages are laid out. A new shape is one file in shapes/ and a line in shapes.ts. */
export interface PageShape {
  readonly name: string;
  /** How well a source fits, 0 (not at all) to 1; the best is taken. */
  fits(source: Source): number;
  /** Never throws; what it does not understand is in `leftovers`. */
  read(source: Source): Page;
}

/** The lines of a text that are not blank. */
export function parseLines(text: string): Line[] {
  return text.split("\n").flatMap((line, index) => (line.trim() ? [{ number: index + 1, text: line }] : []));
}
