// Which of the lines before the first entry are the site's name, the list's title and its introduction?
import { fold } from "#language/fold.ts";
import type { Line } from "./page.ts";

export type Header = {
  readonly site: readonly string[];
  readonly contents: readonly string[];
  readonly listTitle: string | undefined;
  readonly intro: readonly string[];
};

const contentsLabel = /^(?:table of contents|contents|index|目次|もくじ|목차|차례)$/i;
const sentenceEnd = /[.。．!！?？…][”’"')」』）]*$|[가-힣](?:다|요|죠)$/u;
const longestTitle = 200;

export function isSentence(text: string): boolean {
  return text.length > longestTitle || sentenceEnd.test(text.trim());
}

/** The pairs of neighbouring letters that a title consists of. */
function pairs(text: string): Set<string> {
  const letters = [...fold(text.slice(0, longestTitle)).replace(/\d+/g, "")];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

/** 0 to 1: how much two titles share (Dice); the title of a list comes again in the headings of its sections. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** Lines that no blank line parts from the first. */
function firstBlock(lines: readonly Line[]): number {
  let count = 1;
  while (count < lines.length && lines[count]?.number === (lines[count - 1]?.number ?? 0) + 1) count++;
  return count;
}

function findTitle(lines: readonly Line[], sections: readonly string[]): number | undefined {
  const known = sections.slice(0, 5).map(pairs);
  let best: { readonly index: number; readonly score: number } | undefined;
  for (const [index, line] of lines.slice(0, 50).entries()) {
    if (line.text.length > longestTitle) continue;
    const own = pairs(line.text);
    const score = Math.max(0, ...known.map((section) => likeness(own, section)));
    if (score >= 0.5 && score > (best?.score ?? 0)) best = { index, score };
  }
  if (best) return best.index;
  const sentence = lines.findIndex((line) => isSentence(line.text));
  const last = (sentence < 0 ? lines.length : sentence) - 1;
  const block = firstBlock(lines);
  return last >= block || (last === 0 && block === 1) ? last : undefined;
}

/** Lines before the first entry. A line that is neither title nor sentence above the title belongs to the site. */
export function readHeader(lines: readonly Line[], sections: readonly string[]): Header {
  const label = lines.findIndex((line) => contentsLabel.test(line.text.trim()));
  const texts = (some: readonly Line[]) => some.map((line) => line.text);
  const contents = label < 0 ? [] : texts(lines.slice(label));
  const rest = label < 0 ? lines : lines.slice(0, label);
  if (rest.length === 0) return { site: [], contents, listTitle: undefined, intro: [] };
  const title = findTitle(rest, sections);
  if (title !== undefined) {
    return {
      site: texts(rest.slice(0, title)),
      contents,
      listTitle: rest[title]?.text,
      intro: texts(rest.slice(title + 1)),
    };
  }
  const sentence = rest.findIndex((line) => isSentence(line.text));
  const end = sentence < 0 ? rest.length : sentence;
  return { site: texts(rest.slice(0, end)), contents, listTitle: undefined, intro: texts(rest.slice(end)) };
}
