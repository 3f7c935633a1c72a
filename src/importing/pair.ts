// Of which two sides, an artist's and a title's, does a heading consist?
// `Song – Artist`, `曲名／アーティスト`, `アーティスト「曲名」`, `가수 〈제목〉`, `"Song" by Artist`.
import { bracketGroups } from "./brackets.ts";
import { unquote } from "./written-names.ts";

export type PairKind = "dash" | "slash" | "bar" | "colon" | "quote" | "by";

export type Pair = {
  readonly kind: PairKind;
  readonly left: string;
  readonly right: string;
  /** Where quotation marks or words tell. */
  readonly title: "left" | "right" | undefined;
};

const longest = 250;
const separators: readonly (readonly [PairKind, RegExp])[] = [
  ["dash", /\s+[-‐-―−~]\s+|\s?[–—―]\s?|[-−]\s|\s[-−]/gu],
  ["slash", /\s?／\s?|\s\/\s|(?<![mM])\/(?![vV]\b)/gu],
  ["bar", /\s?[|｜]\s?/gu],
  ["colon", /\s?：\s?|\s?:\s/gu],
];
const quotes = '“”"「」『』〈〉《》<>‹›«»';
const enclosed =
  /^(?:“[^“”]+”|"[^"]+"|「.+」|『.+』|〈.+〉|《.+》|<[^<>]+>|‹[^‹›]+›|«[^«»]+»|‘[^‘’]+’|'.+')(?:\s?[(（].{0,120}[)）])?$/su;
const quoted =
  /(?:“([^“”]+)”|(?<![\p{L}\p{N}])"([^"]+)"|(?<=[가-힣])"([^"]+)"|「([^「」]+(?:「[^」]*」[^「」]*)?)」|『([^『』]+)』|〈([^〈〉]+)〉|《([^《》]+)》|<([^<>]+)>|‹([^‹›]+)›|«([^«»]+)»|(?<![\p{Script=Latin}\p{N}])[‘']([^‘’]+?)[’'](?![\p{Script=Latin}\p{N}]))/u;

const isEnclosed = (text: string) => enclosed.test(text.trim());

function hidden(text: string): (at: number) => boolean {
  const groups = bracketGroups(text);
  const angled = [...text.matchAll(/<[^<>]+>|‹[^‹›]+›|“[^“”]+”|"[^"]+"/gu)];
  return (at) =>
    groups.some((group) => at > group.start && at < group.end) ||
    angled.some((match) => at > match.index && at < match.index + match[0].length);
}

function parted(text: string): Pair | undefined {
  const isHidden = hidden(text);
  for (const [kind, pattern] of separators) {
    for (const match of text.matchAll(pattern)) {
      const left = text.slice(0, match.index).trim();
      const right = text.slice(match.index + match[0].length).trim();
      if (isHidden(match.index) || !/[\p{L}\p{N}]/u.test(left) || !/[\p{L}\p{N}]/u.test(right)) continue;
      const [first, second] = [isEnclosed(left), isEnclosed(right)];
      return { kind, left, right, title: first === second ? undefined : first ? "left" : "right" };
    }
  }
  return undefined;
}

/** What stands around a quoted title is the artist; brackets behind it stay with the title. */
function aroundQuotes(text: string): Pair | undefined {
  const match = quoted.exec(text);
  const inner = match
    ?.slice(1)
    .find((one) => one !== undefined)
    ?.trim();
  if (!match || !inner) return undefined;
  const before = text.slice(0, match.index).trim();
  const after = text.slice(match.index + match[0].length).trim();
  const [, tail = "", rest = ""] = /^((?:[(（[][^()（）[\]]*[)）\]]\s*)*)(.*)$/su.exec(after) ?? [];
  if (before && !rest.trim())
    return { kind: "quote", left: before, right: `${inner}${tail && ` ${tail.trim()}`}`, title: "right" };
  const artist = rest.replace(/^(?:by|・|の|,|、|-)\s*/iu, "").trim();
  if (!before && artist)
    return { kind: "quote", left: `${inner}${tail && ` ${tail.trim()}`}`, right: artist, title: "left" };
  return undefined;
}

const by = /^(.{1,120}?)\s+by\s+([\p{Lu}\p{Lo}\p{N}(].{0,120})$/su;

/** Undefined where nothing parts a heading. */
export function parsePair(heading: string): Pair | undefined {
  const text = heading.trim();
  if (text.length > longest || text.length < 3) return undefined;
  const pair = parted(text) ?? aroundQuotes(text);
  if (pair) return pair;
  const named = by.exec(text);
  return named?.[1] && named[2] ? { kind: "by", left: named[1], right: named[2], title: "left" } : undefined;
}

/** A side without the quotation marks around it. */
export function sideText(text: string): string {
  const end = /^(.+?)(\s?[(（].*)$/su.exec(text);
  const core = end?.[1] && end[2] && isEnclosed(end[1]) ? unquoteAny(end[1]) + end[2] : unquoteAny(text);
  return core.trim();
}

function unquoteAny(text: string): string {
  const trimmed = text.trim();
  const isAngled =
    trimmed.length > 2 &&
    isEnclosed(trimmed) &&
    quotes.includes(trimmed.charAt(0)) &&
    quotes.includes(trimmed.slice(-1));
  return isAngled ? trimmed.slice(1, -1).trim() : unquote(trimmed);
}
