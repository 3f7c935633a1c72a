// Which names does a question speak of, and how: asked for, not wanted, or to be resembled?
import type { Mention, NameIndex } from "#names/name-index.ts";
import type { Cue } from "./find-cues.ts";
import { type Stance, spreadStance, stance } from "./negation.ts";
import { overlaps } from "./phrase.ts";

/** `like`: songs that resemble it are asked for, not the thing itself. */
export type MeantName = Mention & { readonly stance: Stance; readonly like: boolean };
export type NameFinder = (text: string, cues: readonly Cue[]) => readonly MeantName[];

const likeBefore = /\b(?:like|similar to|reminds? me of|same feel as|in the style of)\s+["“]?$/i;
const likeAfter =
  /^["”’」』']?\s*(?:(?:의|과|와|이?랑)?\s*(?:같은|처럼|비슷한|느낌)|(?:さん)?(?:みたい|っぽい|のような|に似た|に近い))/;
/** A name that fills the whole question needs no sign that it is one; this sure of it must the index be. */
const sure = 0.8;
const longestName = 80;

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "");

function wholeName(text: string, cues: readonly Cue[], names: NameIndex): Mention[] {
  const trimmed = text.trim();
  if (trimmed.length > longestName || cues.some(({ cue }) => letters(cue) === letters(trimmed))) return [];
  const [best] = names.find(trimmed, { limit: 1 });
  if (!best || best.score < sure || best.via === "partial") return [];
  const start = text.indexOf(trimmed);
  return [{ kind: best.kind, id: best.id, start, end: start + trimmed.length, cue: trimmed }];
}

/** A longer phrase that says a theme is not taken for the name inside it. */
function isSwallowed(mention: Mention, cues: readonly Cue[]): boolean {
  return cues.some((cue) => overlaps(cue, mention) && cue.end - cue.start > mention.end - mention.start);
}

export function createNameFinder(names: NameIndex): NameFinder {
  return (text, cues) => {
    const inside = names.mentions(text).filter((mention) => !isSwallowed(mention, cues));
    const mentions = inside.length > 0 ? inside : wholeName(text, cues, names);
    return spreadStance(
      text,
      mentions.map((mention) => ({
        ...mention,
        stance: stance(text, mention),
        like: likeBefore.test(text.slice(0, mention.start)) || likeAfter.test(text.slice(mention.end)),
      })),
    );
  };
}
