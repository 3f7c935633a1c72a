// What do the marks around a line say: heading, item, number, link?
// Markup told it already (of HTML), or it stands in the line itself (Markdown, `1.`, `第1位`, `1위`).
import type { Line, Source, SourceVideo } from "./page.ts";
import { findVideoAddresses } from "./video-address.ts";

export type NumberKind = "rank" | "hash" | "point" | "circle" | "bare" | "markup";

export type MarkedLine = Line & {
  /** Without the marks of headings, items, emphasis and links, and without the number. */
  readonly plain: string;
  readonly heading: number | undefined;
  readonly item: boolean;
  readonly place: { readonly number: number; readonly kind: NumberKind } | undefined;
  /** The line is nothing but a video's title or address. */
  readonly video: { readonly title: string | undefined } | undefined;
};

const longest = 400;
const numbered: readonly (readonly [NumberKind, RegExp])[] = [
  [
    "rank",
    /^[[【(（〔]?\s{0,2}第?\s{0,2}(\d{1,4})\s?(?:位|위|曲目|번째)\s?[\]】)）〕]?\s{0,2}[.:：、,|｜–—-]?\s{0,3}(.*)$/u,
  ],
  ["hash", /^(?:[#＃№]|No\.?|Nr\.?|n°)\s?(\d{1,4})(?!\d)\s?[.:：)–—-]?\s{0,3}(.*)$/iu],
  ["point", /^[[【(（〔]?(\d{1,4})\s?(?:[.．](?!\d)|[)）\]】〕:：、])\s{0,3}(.*)$/u],
  ["bare", /^(\d{1,3})\s{1,3}(?:[–—-]\s)?(\D.*)$/u],
];
const circled = /^([①-⑳])\s{0,3}(.*)$/u;

function widthOf(text: string): string {
  return text.replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10));
}

function numberOf(
  text: string,
): { readonly number: number; readonly kind: NumberKind; readonly rest: string } | undefined {
  const circle = circled.exec(text);
  if (circle?.[1]) return { number: circle[1].charCodeAt(0) - 0x245f, kind: "circle", rest: circle[2] ?? "" };
  const narrow = widthOf(text.slice(0, 12)) + text.slice(12);
  for (const [kind, pattern] of numbered) {
    const match = pattern.exec(narrow);
    if (match) return { number: Number(match[1]), kind, rest: match[2] ?? "" };
  }
  return undefined;
}

const link =
  /!?\[([^[\]]{0,300})\]\(\s?<?([^\s()<>]{1,1000}(?:\([^\s()]{0,200}\)[^\s()<>]{0,200})?)>?(?:\s+["'][^"']{0,200}["'])?\s?\)/gu;
const emphasis = /(\*\*\*|\*\*|\*|___|__|_|~~|`)(?=\S)([^*_~`]{1,300}?)\1(?![\p{L}\p{N}])/gu;

/** Without the marks of Markdown for emphasis and links. */
function withoutEmphasis(text: string): string {
  const linked = text.includes("](") ? text.replace(link, "$1") : text;
  if (!/[*_~`]/u.test(linked)) return linked.trim();
  const once = linked.replace(emphasis, (whole, _marks: string, inner: string, at: number) =>
    /[\p{L}\p{N}]/u.test(linked.charAt(at - 1)) ? whole : inner,
  );
  return once.replace(emphasis, "$2").trim();
}

/** A line as a reader should see it, without the marks of Markdown. */
export function withoutMarks(text: string): string {
  return withoutEmphasis(text.trim().replace(/^#{1,6}\s+/u, ""));
}

/** A line that only leads to a video, as `https://youtu.be/…` or `[title](https://youtu.be/…)`. */
function videoLine(text: string): MarkedLine["video"] {
  const [first] = findVideoAddresses(text);
  if (!first) return undefined;
  const bare = text.replace(/^(?:[-*+>•▶►]|\d{1,3}[.)])\s+/u, "").trim();
  const linked = [...bare.matchAll(link)].find((match) => match[2] && findVideoAddresses(match[2]).length > 0);
  if (linked) {
    const left = bare.replace(linked[0], "").replace(/^(?:[\p{L}/ ]{0,20}[:：])?[\s*_()（）[\]▶►]*$/u, "");
    return left === "" ? { title: (linked[1] ?? "").replace(/^!\[[^\]]*\]?/u, "").trim() || undefined } : undefined;
  }
  const before = bare.slice(0, bare.indexOf(text.slice(first.start, first.end)));
  const after = bare.slice(before.length + first.end - first.start);
  const isLabel = /^(?:[\p{L}/ ]{0,20}[:：])?[\s<(（[*_▶►]*$/u.test(before) && /^[\s>)）\]*_]*$/u.test(after);
  return isLabel ? { title: undefined } : undefined;
}

const heading = /^(#{1,6})\s{1,4}(\S.*?)\s{0,4}#{0,6}$/u;
const item = /^\s{0,12}[-*+•・‣▶►]\s{1,4}(\S.*)$/u;

function markLine(line: Line, source: Source, videos: ReadonlyMap<number, SourceVideo>): MarkedLine {
  const mark = source.marks?.get(line.number);
  const made = videos.get(line.number);
  const text = line.text.trim();
  if (text.length > longest) {
    return { ...line, plain: text, heading: undefined, item: false, place: undefined, video: undefined };
  }
  const atx = source.marks ? null : heading.exec(text);
  const bullet = source.marks || atx ? null : item.exec(text);
  const unmarked = withoutEmphasis(atx?.[2] ?? bullet?.[1] ?? text);
  const told = numberOf(unmarked);
  const number =
    told ?? (mark?.number === undefined ? undefined : { number: mark.number, kind: "markup" as const, rest: unmarked });
  return {
    ...line,
    plain: number ? withoutEmphasis(number.rest) : unmarked,
    heading: mark?.heading ?? atx?.[1]?.length,
    item: mark?.item === true || bullet !== null,
    place: number && { number: number.number, kind: number.kind },
    video: made?.isTitle ? { title: text } : made && !source.marks ? videoLine(text) : undefined,
  };
}

export function markLines(lines: readonly Line[], source: Source): MarkedLine[] {
  const videos = new Map((source.videos ?? []).toReversed().map((video) => [video.line, video]));
  return lines.map((line) => markLine(line, source, videos));
}
