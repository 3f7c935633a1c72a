// Which songs do words, names and themes lead to, and how strongly?
import type { Song } from "#catalogue/song.ts";
import type { Vocabulary } from "#catalogue/vocabulary.ts";
import type { Snapshot } from "#store/snapshot.ts";
import type { CueFinder } from "./find-cues.ts";
import { getLexicon } from "./lexicon.ts";
import { type Passage, type Placed, placeEntries, readPassages } from "./passages.ts";
import { nameStrengths, type Term, themeStrengths, wordCounts } from "./terms.ts";
import type { ThemeFamily } from "./theme-family.ts";

/** A song with all that was read about it. */
export type Indexed = {
  readonly song: Song;
  readonly passages: readonly Passage[];
  readonly placed: readonly Placed[];
};
export type Hit = { readonly song: string; readonly score: number };

export interface SongIndex {
  readonly size: number;
  readonly cues: CueFinder;
  readonly family: ThemeFamily;
  /** Everything of a song that is in the index. */
  find(song: string): Indexed | undefined;
  songs(): IterableIterator<Indexed>;
  /**
   * The best `limit` songs by the sum of weight × impact over the terms; exact. Equal scores come in order of id.
   * Songs that `accept` refuses are left out before counting.
   */
  search(query: ReadonlyMap<Term, number>, limit: number, accept?: (song: string) => boolean): readonly Hit[];
  /** How strongly a term speaks for a song, 0 to 1 of the strongest. */
  impact(term: Term, song: string): number;
  /** How telling a term is: high where few songs have it; of an unknown term that of the rarest. */
  weight(term: Term): number;
}

/** Documents ascending, with the impact of the term on each. */
type Postings = { readonly docs: Uint32Array; readonly impacts: Float32Array; readonly sum: number };

/** BM25: how soon repetition stops counting, and how much long texts are held back. */
const k1 = 1.2;
const b = 0.6;

/** ln(1 + (N − n + ½) / (n + ½)), Robertson and Spärck Jones's weight kept positive; `n` may be a sum of strengths. */
export function tellingWeight(songs: number, having: number): number {
  return Math.log(1 + (songs - having + 0.5) / (having + 0.5));
}

type Builder = Map<Term, { docs: number[]; strengths: number[] }>;

function put(builder: Builder, term: Term, doc: number, strength: number): void {
  const known = builder.get(term);
  if (!known) builder.set(term, { docs: [doc], strengths: [strength] });
  else {
    known.docs.push(doc);
    known.strengths.push(strength);
  }
}

function gather(documents: readonly ReadonlyMap<Term, number>[], builder: Builder): void {
  for (const [doc, terms] of documents.entries())
    for (const [term, strength] of terms) put(builder, term, doc, strength);
}

/** Word counts become BM25's saturated share of a song's text, 0 to 1. */
function saturate(documents: readonly ReadonlyMap<Term, number>[]): Map<Term, number>[] {
  const lengths = documents.map((counts) => [...counts.values()].reduce((sum, one) => sum + one, 0));
  const average = lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, lengths.length) || 1;
  return documents.map((counts, doc) => {
    const held = k1 * (1 - b + (b * (lengths[doc] ?? 0)) / average);
    return new Map([...counts].map(([term, count]) => [term, count / (count + held)]));
  });
}

function groupsByMember(snapshot: Snapshot): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, members } of snapshot.artists.values()) {
    for (const member of members ?? []) groups.set(member, [...(groups.get(member) ?? []), id]);
  }
  return groups;
}

export function buildIndex(snapshot: Snapshot, vocabulary: Pick<Vocabulary, "themes">): SongIndex {
  const lexicon = getLexicon(vocabulary.themes);
  const placed = placeEntries(snapshot);
  const published = [...snapshot.songs.values()].filter(({ state }) => state === "published");
  const indexed: Indexed[] = published
    .sort((x, y) => (x.id < y.id ? -1 : 1))
    .map((song) => {
      const entries = placed.get(song.id) ?? [];
      return { song, placed: entries, passages: readPassages(song, entries, lexicon) };
    });
  const groups = groupsByMember(snapshot);
  const sources = indexed.map(({ song, passages }) => ({ song, passages, snapshot, lexicon, groups }));
  const builder: Builder = new Map();
  gather(sources.map(themeStrengths), builder);
  gather(sources.map(nameStrengths), builder);
  gather(saturate(sources.map(wordCounts)), builder);
  const postings = new Map<Term, Postings>();
  for (const [term, { docs, strengths }] of builder) {
    const sum = strengths.reduce((total, one) => total + one, 0);
    postings.set(term, { docs: Uint32Array.from(docs), impacts: Float32Array.from(strengths), sum });
  }
  lexicon.forget();
  return createSongIndex(indexed, postings, lexicon);
}

function createSongIndex(
  indexed: readonly Indexed[],
  postings: ReadonlyMap<Term, Postings>,
  { cues, family }: Pick<SongIndex, "cues" | "family">,
): SongIndex {
  const places = new Map(indexed.map(({ song }, doc) => [song.id as string, doc]));
  const idOf = (doc: number) => indexed[doc]?.song.id ?? "";
  return {
    cues,
    family,
    size: indexed.length,
    find: (song) => indexed[places.get(song) ?? -1],
    songs: () => indexed.values(),
    impact: (term, song) => findImpact(postings.get(term), places.get(song)),
    weight: (term) => tellingWeight(indexed.length, postings.get(term)?.sum ?? 0),
    search: (query, limit, accept) => {
      const scores = new Float64Array(indexed.length);
      const touched = sumUp(query, postings, scores);
      const order = touched.filter((doc) => !accept || accept(idOf(doc)));
      order.sort((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0) || x - y);
      return order.slice(0, limit).map((doc) => ({ song: idOf(doc), score: scores[doc] ?? 0 }));
    },
  };
}

function sumUp(
  query: ReadonlyMap<Term, number>,
  postings: ReadonlyMap<Term, Postings>,
  scores: Float64Array,
): number[] {
  const touched = new Set<number>();
  for (const [term, weight] of query) {
    const { docs, impacts } = postings.get(term) ?? { docs: [], impacts: [] };
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i] ?? 0;
      scores[doc] = (scores[doc] ?? 0) + weight * (impacts[i] ?? 0);
      touched.add(doc);
    }
  }
  return [...touched];
}

function findImpact(postings: Postings | undefined, doc: number | undefined): number {
  if (!postings || doc === undefined) return 0;
  let low = 0;
  let high = postings.docs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = postings.docs[middle] ?? 0;
    if (here === doc) return postings.impacts[middle] ?? 0;
    if (here < doc) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
