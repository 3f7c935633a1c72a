// Which names stand inside a sentence?
import { fold, foldLetters } from "#language/fold.ts";
import { scriptOf } from "#language/script.ts";
import { hasCue, isQuoted } from "./mention-cues.ts";
import { type NamedText, standsAsName } from "./mention-rules.ts";
import type { Mention, NamedKind } from "./name-index.ts";
import type { NamedThing } from "./named-things.ts";

/** Names by their folded form, and the lengths that forms with the same first two letters have, longest first. */
export type MentionTable = {
  readonly forms: ReadonlyMap<string, readonly NamedText[]>;
  readonly lengths: ReadonlyMap<string, readonly number[]>;
};

const longestName = 120;

export function mentionTable(things: readonly NamedThing[]): MentionTable {
  const forms = new Map<string, NamedText[]>();
  const lengths = new Map<string, Set<number>>();
  for (const thing of things) {
    for (const name of thing.names) {
      const key = fold(name.text);
      if (!foldLetters(name.text) || key.length > longestName) continue;
      const named = { thing, text: name.text, script: scriptOf(name.text) };
      forms.set(key, [...(forms.get(key) ?? []), named]);
      const start = key.slice(0, 2);
      lengths.set(start, (lengths.get(start) ?? new Set()).add(key.length));
    }
  }
  const sorted = [...lengths].map(([start, some]): [string, number[]] => [start, [...some].sort((a, b) => b - a)]);
  return { forms, lengths: new Map(sorted) };
}

type Folded = { readonly text: string; readonly starts: readonly number[]; readonly ends: readonly number[] };

const clusters = /[\u1100-\u115f][\u1160-\u11a7]*[\u11a8-\u11ff]*|[\s\S][\p{M}\uff9e\uff9f]*/gu;

/** The folded text, with where each of its units begins and ends in the original. */
function foldWithOffsets(original: string): Folded {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of original.matchAll(clusters)) {
    const folded = foldLetters(match[0]);
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
    text += folded;
  }
  return { text, starts, ends };
}

type Found = { readonly start: number; readonly end: number; readonly named: readonly NamedText[] };

function findAt(table: MentionTable, folded: Folded, at: number, text: string): Found[] {
  const start = folded.starts[at] ?? 0;
  if (at > 0 && folded.starts[at - 1] === start) return []; // inside a letter that folds to several
  const found: Found[] = [];
  const prefixes = new Set([folded.text.slice(at, at + 2), folded.text.slice(at, at + 1)]);
  for (const prefix of prefixes) {
    for (const length of table.lengths.get(prefix) ?? []) {
      const named = table.forms.get(folded.text.slice(at, at + length));
      const end = folded.ends[at + length - 1];
      if (!named || end === undefined || folded.ends[at + length] === end) continue;
      const standing = named.filter((one) => standsAsName(one, text, start, end));
      if (standing.length > 0) found.push({ start, end, named: standing });
    }
  }
  return found;
}

const orderBare: readonly NamedKind[] = ["artist", "song", "work"];
const orderQuoted: readonly NamedKind[] = ["song", "work", "artist"];

/** One thing of those that share the name; undefined where nothing in the text tells which. */
function choose(found: Found, text: string, artists: ReadonlySet<string>): NamedThing | undefined {
  const things = [...new Set(found.named.map((one) => one.thing))];
  const cued = things.filter((thing) => hasCue(thing.kind, text, found.start, found.end));
  const wanted = cued.length > 0 ? cued : things;
  for (const kind of isQuoted(text, found.start, found.end) ? orderQuoted : orderBare) {
    const ofKind = wanted.filter((thing) => thing.kind === kind);
    if (ofKind.length === 1) return ofKind[0];
    const ofArtist = ofKind.filter((thing) => thing.artists.some((artist) => artists.has(artist)));
    if (ofArtist.length === 1) return ofArtist[0];
  }
  return undefined;
}

/** Longest first, none overlapping, in the order in which they stand. */
export function findMentions(table: MentionTable, text: string): Mention[] {
  const folded = foldWithOffsets(text);
  const found: Found[] = [];
  for (let at = 0; at < folded.text.length; at++) found.push(...findAt(table, folded, at, text));
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken: Found[] = [];
  const covered = new Uint8Array(text.length);
  for (const one of found) {
    if (covered[one.start] || covered[one.end - 1]) continue;
    covered.fill(1, one.start, one.end);
    taken.push(one);
  }
  const artists = new Set(
    taken
      .flatMap((one) => one.named.map((name) => name.thing).filter((thing) => thing.kind === "artist"))
      .map((thing) => thing.id),
  );
  return taken
    .sort((a, b) => a.start - b.start)
    .flatMap((one) => {
      const thing = choose(one, text, artists);
      const { start, end } = one;
      return thing ? [{ kind: thing.kind, id: thing.id, start, end, cue: text.slice(start, end) }] : [];
    });
}
