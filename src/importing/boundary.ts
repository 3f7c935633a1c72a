// How much does the look of a heading say that the title ends and the artist begins at a place?
import { type Script, scriptOf } from "#language/script.ts";

const closing = /[)）\]］】〕」』》〉”’"!?！？…♥★]/u;
const opening = /[(（[［【〔「『《〈]/u;
const separator = /(?:\s[/／|｜–—-]\s?|[/／|｜])$/u;

function scriptChange(before: Script, after: Script): number {
  if (before === after) return -1;
  const pair = `${before}-${after}`;
  if (pair === "han-kana" || pair === "kana-han") return 0;
  if (before === "other" || after === "other") return 0.2;
  return 1;
}

function latinCase(before: string, after: string, next: string): number {
  const isUpper = (letter: string) => /\p{Lu}/u.test(letter);
  if (!isUpper(before) && isUpper(after)) return 1;
  // LOVEDRUNK|Epik: the last capital before small letters begins a word.
  if (isUpper(before) && isUpper(after) && /\p{Ll}/u.test(next)) return 0.6;
  return isUpper(before) && isUpper(after) ? -1 : -2;
}

/**
 * From -3 (inside a word) to 1.5 (behind a bracket or a bar): title and artist are glued, so that a break shows
 * only as a change of case or script; a space is where words of one title part.
 */
export function boundaryScore(heading: string, at: number): number {
  const before = heading.slice(0, at);
  const last = before.trimEnd().at(-1) ?? "";
  const [after = "", next = ""] = [heading.charAt(at), heading.charAt(at + 1)];
  if (separator.test(before)) return 1.5;
  if (/\s$/u.test(before)) return -1;
  if (opening.test(after)) return -1.5;
  if (closing.test(last)) return 1.5;
  if (!/[\p{L}\p{N}]/u.test(last) || !/[\p{L}\p{N}]/u.test(after)) return -1;
  const [from, to] = [scriptOf(last), scriptOf(after)];
  if (from === "latin" && to === "latin") return latinCase(last, after, next);
  if (from === "kana" && to === "kana") {
    return /\p{Script=Hiragana}/u.test(last) && /\p{Script=Katakana}/u.test(after) ? 0.6 : -1;
  }
  return scriptChange(from, to);
}
