// Which lines of a page head a song, where each heading stands once?
// By numbers that count; else by headings of one level; else by one layout, as `Artist - Title`, that comes again.
import { foldLetters } from "#language/fold.ts";
import { isSentence } from "./header.ts";
import { isByline, isRelatedLabel } from "./labels.ts";
import type { MarkedLine } from "./marked-lines.ts";
import { findNumbered } from "./number-runs.ts";
import { type Pair, parsePair } from "./pair.ts";
import { findRange } from "./range.ts";
import { looksLikeVideoTitle } from "./video-title.ts";

export type SongHeadings = {
  readonly headings: readonly number[];
  readonly contents: readonly number[];
  /** 0 to 1: how much the page looks like one of such headings. */
  readonly fit: number;
};

const none: SongHeadings = { headings: [], contents: [], fit: 0 };
const longest = 160;
const furniture =
  /^(?:contents|table of contents|introduction|intro|conclusion|summary|final thoughts|in closing|faq|comments|share|目次|もくじ|はじめに|最後に|さいごに|おわりに|まとめ|コメント|목차|차례|들어가며|마치며|마무리|맺음말|댓글)[.:：]?$/iu;

function byNumbers(lines: readonly MarkedLine[]): SongHeadings {
  const { headings, contents } = findNumbered(lines);
  return { headings, contents, fit: headings.length < 2 ? 0 : Math.min(0.95, 0.6 + 0.05 * headings.length) };
}

const canHead = ({ plain, video, text }: MarkedLine) =>
  !video &&
  plain.length <= longest &&
  !findRange(text) &&
  !isRelatedLabel(plain) &&
  !furniture.test(plain) &&
  !isByline(plain);

function byLevel(lines: readonly MarkedLine[]): SongHeadings {
  const levels = new Map<number, number[]>();
  for (const [at, line] of lines.entries()) {
    if (line.heading === undefined || !canHead(line)) continue;
    levels.set(line.heading, [...(levels.get(line.heading) ?? []), at]);
  }
  let best: { readonly at: readonly number[]; readonly paired: readonly number[]; readonly score: number } | undefined;
  for (const at of levels.values()) {
    const paired = at.filter((one) => parsePair(lines[one]?.plain ?? ""));
    const score = at.length + 2 * paired.length;
    if (score >= (best?.score ?? 0)) best = { at, paired, score };
  }
  if (!best || best.at.length < 2) return none;
  // Where most headings of the level have two sides, the others are not of songs.
  const headings = best.paired.length * 2 > best.at.length ? best.paired : best.at;
  return { headings, contents: [], fit: Math.min(0.9, (best.paired.length > 0 ? 0.6 : 0.5) + 0.05 * headings.length) };
}

const sentenceMark = /[.。．!！?？…](?:\s|$)|、.{0,60}、/u;

function pairOf(line: MarkedLine): Pair | undefined {
  if (!canHead(line) || looksLikeVideoTitle(line.text) || line.plain.length > 120) return undefined;
  const pair = parsePair(line.plain);
  if (!pair) return undefined;
  const isWeak = pair.kind === "quote" || pair.kind === "by" || pair.kind === "colon";
  return (isWeak ? isSentence(line.plain) || sentenceMark.test(line.plain) : /[.。][”"’]?$/u.test(line.plain))
    ? undefined
    : pair;
}

/** A video's title under its heading has the same two names. */
function repeats(_line: MarkedLine, before: MarkedLine | undefined, pair: Pair): boolean {
  if (!before) return false;
  const heading = foldLetters(before.plain);
  return [pair.left, pair.right].every((side) => heading.includes(foldLetters(side.replace(/[(（[].*$/su, ""))));
}

function byLayout(lines: readonly MarkedLine[]): SongHeadings {
  const kinds = new Map<string, number[]>();
  let previous: { readonly at: number; readonly kind: string } | undefined;
  for (const [at, line] of lines.entries()) {
    const pair = pairOf(line);
    if (!pair) continue;
    if (previous?.at === at - 1 && repeats(line, lines[previous.at], pair)) continue;
    kinds.set(pair.kind, [...(kinds.get(pair.kind) ?? []), at]);
    previous = { at, kind: pair.kind };
  }
  const headings = [...kinds.values()].reduce((most, one) => (one.length > most.length ? one : most), []);
  if (headings.length < 2) return none;
  const isList = headings.length >= lines.length * 0.6;
  return { headings, contents: [], fit: Math.min(0.88, (isList ? 0.7 : 0.5) + 0.04 * headings.length) };
}

/** Numbers tell most: another way is taken only where it finds more than twice as many. */
export function findSongHeadings(lines: readonly MarkedLine[]): SongHeadings {
  const numbered = byNumbers(lines);
  const other = [byLevel(lines), byLayout(lines)].reduce((best, one) => (one.fit > best.fit ? one : best));
  return numbered.headings.length > 0 && numbered.headings.length * 2 >= other.headings.length ? numbered : other;
}
