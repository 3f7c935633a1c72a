// On which side of its headings does a page have the artist?
// No heading tells alone: the catalogue, the notes, the videos and what comes again are counted over the whole page.
import type { Locale } from "#catalogue/locale.ts";
import { fold } from "#language/fold.ts";
import type { NameIndex } from "#names/name-index.ts";
import type { PageEntry } from "./page.ts";
import { type Pair, type PairKind, parsePair, sideText } from "./pair.ts";
import type { Split } from "./split-heading.ts";
import { parseVideoTitle } from "./video-title.ts";
import { forms, nameLikeness, parseName, parseNames, takeFeatured } from "./written-names.ts";

/** Weights above 0 say that the artist is on the left, below 0 on the right. */
type Weighed = { readonly pair: Pair; readonly own: number };

const longestNote = 4000;

function known(names: NameIndex, side: string): { readonly artist: number; readonly song: number } {
  const { rest } = takeFeatured(sideText(side));
  const score = (text: string, kind: "artist" | "song") =>
    names.find(text, { kind, limit: 1, sure: true })[0]?.score ?? 0;
  const artists = parseNames(rest)
    .slice(0, 4)
    .map((name) => Math.max(...forms(name).map((form) => score(form, "artist"))));
  const song = Math.max(...forms(parseName(rest)).map((form) => score(form, "song")));
  return { artist: artists.length === 0 ? 0 : artists.reduce((sum, one) => sum + one, 0) / artists.length, song };
}

function byCatalogue(names: NameIndex, { left, right }: Pair): number {
  const [first, second] = [known(names, left), known(names, right)];
  return 1.5 * (first.artist - second.artist) + (second.song - first.song);
}

/** A title stands in quotation marks in the note; an artist is who sings, or has a possessive. */
function noted(note: string, side: string): number {
  const name = parseName(takeFeatured(sideText(side)).rest);
  let title = 0;
  for (const form of forms(name)) {
    for (
      let at = note.indexOf(form), seen = 0;
      at >= 0 && seen < 5;
      at = note.indexOf(form, at + form.length), seen++
    ) {
      const before = note.charAt(at - 1);
      const after = note.slice(at + form.length, at + form.length + 8);
      if (/[“"「『〈《<‹‘']/u.test(before) && /^[,.]?[”"」』〉》>›’']/u.test(after)) title = Math.max(title, 1);
      else if (
        /^(?:['’]s\b|さん|が歌|の歌声|の(?:名曲|バラード|曲)|[이가] 부른|[이가] 부르|의 (?:노래|곡|목소리|발라드)| sings?\b| sang\b)/u.test(
          after,
        )
      )
        title = Math.min(title || -0.6, title);
    }
  }
  return title;
}

function byNote(note: readonly string[], { left, right }: Pair): number {
  const text = note.join("\n").slice(0, longestNote);
  return text ? noted(text, right) - noted(text, left) : 0;
}

/** Labels name the artist first in a video's title, or put the song in quotation marks. */
function byVideo(videoTitle: string | undefined, { left, right }: Pair): number {
  const [first, second] = videoTitle === undefined ? [] : parseVideoTitle(videoTitle).sides;
  if (!first || !second) return 0;
  const like = (side: string, among: typeof first) =>
    Math.max(0, ...among.map((one) => nameLikeness(one, parseName(takeFeatured(sideText(side)).rest))));
  return 0.7 * (like(left, first) + like(right, second) - like(right, first) - like(left, second));
}

/** Names of several people, and featured ones that are not in brackets, are an artist's side; titles have more words. */
function byLook({ left, right }: Pair): number {
  const bare = (side: string) => side.replace(/[(（[].*$/su, "").trim();
  const several = (side: string) => (/[,、&＆×]|\bfeat\b|\bft\b/iu.test(bare(side)) ? 0.5 : 0);
  const words = (side: string) => bare(side).split(/[\s・]+/u).length;
  return several(left) - several(right) + 0.25 * Math.sign(words(right) - words(left));
}

function weigh(entry: PageEntry, names: NameIndex): Weighed | undefined {
  const pair = entry.name === undefined ? undefined : parsePair(entry.name);
  if (!pair) return undefined;
  const quotes = pair.title === "right" ? 4 : pair.title === "left" ? -4 : 0;
  const own =
    quotes + byCatalogue(names, pair) + byNote(entry.note, pair) + byVideo(entry.videoTitle, pair) + byLook(pair);
  return { pair, own };
}

/** An artist comes again on a page, a title hardly ever. */
function byRepetition(pairs: readonly Pair[]): number {
  const again = (sides: readonly string[]) => sides.length - new Set(sides.map((side) => fold(sideText(side)))).size;
  return again(pairs.map((pair) => pair.left)) - again(pairs.map((pair) => pair.right));
}

/** What is usual where nothing else tells: 曲名／アーティスト in Japanese, 가수 – 제목 in Korean. */
function usual(kind: PairKind, locale: Locale): number {
  if (kind === "slash" && locale === "ja") return -1;
  return locale === "ko" && (kind === "dash" || kind === "colon") ? 0.9 : 0;
}

type Tally = { readonly sum: number; readonly certainty: number };

function tally(kind: PairKind, weighed: readonly Weighed[], locale: Locale): Tally {
  const of = weighed.filter((one) => one.pair.kind === kind);
  const votes = of.map(({ own }) => Math.max(-2, Math.min(2, own)));
  const sum =
    votes.reduce((total, vote) => total + vote, 0) + byRepetition(of.map((one) => one.pair)) + usual(kind, locale);
  const against = votes
    .filter((vote) => Math.sign(vote) === -Math.sign(sum))
    .reduce((total, vote) => total + Math.abs(vote), 0);
  const strength = Math.min(1, Math.abs(sum) / 3);
  return { sum, certainty: strength * (1 - Math.min(1, against / (Math.abs(sum) + against || 1))) };
}

/** An entry goes another way than its page only on strong evidence of its own. */
function splitOf({ pair, own }: Weighed, { sum, certainty }: Tally): Split {
  const isOwn = Math.abs(own) >= 1.5 && Math.sign(own) !== Math.sign(sum);
  const artistLeft = isOwn ? own > 0 : sum !== 0 ? sum > 0 : true;
  const evidence = isOwn
    ? 0.6
    : Math.max(certainty, Math.sign(own) === Math.sign(sum) ? Math.min(1, Math.abs(own) / 2) : 0);
  const confidence = sum === 0 && !isOwn ? 0.4 : 0.6 + 0.38 * evidence;
  const [artist, title] = artistLeft ? [pair.left, pair.right] : [pair.right, pair.left];
  return { title: sideText(title), artists: sideText(artist), confidence: Math.round(confidence * 100) / 100 };
}

/** For each entry whose heading has two sides, which is whose; undefined for the others. */
export function splitPairs(entries: readonly PageEntry[], locale: Locale, names: NameIndex): (Split | undefined)[] {
  const weighed = entries.map((entry) => weigh(entry, names));
  const present = weighed.flatMap((one) => one ?? []);
  const tallies = new Map(
    [...new Set(present.map((one) => one.pair.kind))].map((kind) => [kind, tally(kind, present, locale)]),
  );
  return weighed.map((one) => {
    const page = one && tallies.get(one.pair.kind);
    return one && page ? splitOf(one, page) : undefined;
  });
}
