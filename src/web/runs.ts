// Where does a text change its language, and where may a line break between phrases?
import { jaModel, Parser } from "budoux";

export type Mark = { readonly start: number; readonly end: number; readonly kind: string; readonly id: string };

/** A stretch of text that is all in one language and all inside or outside one mark. */
export type Run = {
  readonly text: string;
  /** Only where it differs from the language of the whole. */
  readonly lang: string | undefined;
  readonly mark: Mark | undefined;
  /** A line may break before it. */
  readonly breaks: boolean;
  /** No line may break inside it. */
  readonly held: boolean;
};

const hangulRun = /\p{Script=Hangul}+(?:[\s\d,.!?~'’·]*\p{Script=Hangul}+)*/gu;
const kanaRun =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々・]*[\p{Script=Hiragana}\p{Script=Katakana}][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々・、。]*/gu;

/** A Korean particle that follows a closing mark belongs to the word inside: browsers would break before it. */
const heldParticle = /[’”'"〉》」』)\]]\p{Script=Hangul}{1,4}/gu;

const parser = new Parser(jaModel);
const cache = new Map<string, readonly number[]>();
const cacheEntries = 4000;

/** Offsets before which a Japanese text may break: between phrases, not within them. */
function phraseBreaks(text: string): readonly number[] {
  const known = cache.get(text);
  if (known) return known;
  if (cache.size >= cacheEntries) cache.clear();
  const breaks = parser.parseBoundaries(text);
  cache.set(text, breaks);
  return breaks;
}

type Foreign = { readonly start: number; readonly end: number; readonly lang: string };

function foreignRuns(text: string, lang: string): Foreign[] {
  const [own, script] = lang.split("-");
  if (script) return []; // a reading: Korean in katakana is still Korean
  const find = (pattern: RegExp, found: string) =>
    own === found
      ? []
      : [...text.matchAll(pattern)].map(({ index, 0: run }) => ({
          start: index,
          end: index + run.length,
          lang: found,
        }));
  return [...find(hangulRun, "ko"), ...find(kanaRun, "ja")];
}

/** Cuts a text at every change of language, mark and, in Japanese, phrase; joined, the runs are the text. */
export function splitRuns(text: string, lang: string, marks: readonly Mark[] = []): Run[] {
  const foreign = foreignRuns(text, lang);
  const held = lang === "ko" ? [...text.matchAll(heldParticle)] : [];
  const breaks = new Set(lang === "ja" ? phraseBreaks(text) : []);
  const cuts = new Set([0, text.length, ...breaks]);
  for (const { start, end } of [...foreign, ...marks]) {
    cuts.add(Math.min(start, text.length)).add(Math.min(end, text.length));
  }
  for (const { index, 0: particle } of held) cuts.add(index).add(index + particle.length);
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, index) => ({
    text: text.slice(start, ordered[index + 1]),
    lang: foreign.find((run) => run.start <= start && start < run.end)?.lang,
    mark: marks.find((mark) => mark.start <= start && start < mark.end),
    breaks: breaks.has(start),
    held: held.some(({ index, 0: particle }) => index <= start && start < index + particle.length),
  }));
}
