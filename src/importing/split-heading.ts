// Where in a heading does the title end and the artist begin?
// Nothing stands between them; every place is weighed by what the video's title, the catalogue,
// the look of the heading and the note say, and the best is taken.
import { fold } from "#language/fold.ts";
import { scriptOf } from "#language/script.ts";
import type { NameIndex } from "#names/name-index.ts";
import { boundaryScore } from "./boundary.ts";
import { bracketGroups } from "./brackets.ts";
import type { VideoTitle } from "./video-title.ts";
import {
  forms,
  likeness,
  nameLikeness,
  parseName,
  parseNames,
  takeFeatured,
  unquote,
  type WrittenName,
} from "./written-names.ts";

export type Split = {
  readonly title: string;
  readonly artists: string;
  /** 0 to 1. */
  readonly confidence: number;
};

/** What is known about an entry besides its heading. */
export type Evidence = {
  readonly video: VideoTitle | undefined;
  readonly names: NameIndex;
  readonly note: readonly string[];
  /** Artists of other entries of the page, folded, where they are sure: a page often has one more than once. */
  readonly peers: ReadonlySet<string>;
};

/** How much one place has for it; video and catalogue count from 0 to 1, see `weigh`. */
type Weighed = {
  readonly at: number;
  readonly artist: number;
  readonly title: number;
  readonly note: number;
  readonly boundary: number;
  readonly score: number;
};

const longestHeading = 300;
const mostPlaces = 32;
const longestNote = 5000;

/** The names on the right of a place, as `parseNames` reads them, the featured ones too. */
function artistsIn(text: string): WrittenName[] {
  const { rest, featured } = takeFeatured(text);
  return [rest, ...featured].filter((part) => part.trim()).flatMap((part) => parseNames(part));
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function bestLikeness(name: WrittenName, among: readonly WrittenName[]): number {
  return Math.max(0, ...among.map((other) => nameLikeness(name, other)));
}

/** How well both sides of the video's title agree, whichever of them is the artist's. */
function byVideo(video: VideoTitle | undefined, title: WrittenName, artists: readonly WrittenName[]) {
  const [first = [], second] = video?.sides ?? [];
  if (!second) return { artist: 0, title: bestLikeness(title, first) };
  const readings = [
    { artists: first, titles: second },
    { artists: second, titles: first },
  ].map((reading) => ({
    artist: average(artists.map((artist) => bestLikeness(artist, [...reading.artists, ...(video?.featured ?? [])]))),
    title: bestLikeness(title, reading.titles),
  }));
  return readings.reduce((best, one) => (one.artist + one.title > best.artist + best.title ? one : best));
}

function byCatalogue(names: NameIndex, name: WrittenName, kind: "artist" | "song"): number {
  return Math.max(0, ...forms(name).map((form) => names.find(form, { kind, limit: 1, sure: true })[0]?.score ?? 0));
}

function byPeers(peers: ReadonlySet<string>, artist: WrittenName): number {
  return peers.size > 0 && forms(artist).some((form) => peers.has(fold(form))) ? 1 : 0;
}

/** Does the note have the name as a word of its own? A longer name found says more. */
function byNote(note: string, name: WrittenName): number {
  const found = forms(name).filter((form) => {
    const at = form.length > 1 ? note.indexOf(form.toLowerCase()) : -1;
    return at >= 0 && !/[\p{L}\p{N}]/u.test(note.charAt(at - 1));
  });
  return Math.min(1, Math.max(0, ...found.map((form) => form.length / (scriptOf(form) === "latin" ? 6 : 3))));
}

function weigh(heading: string, at: number, evidence: Evidence, note: string): Weighed {
  const left = heading.slice(0, at);
  const title = parseName(takeFeatured(trimSeparator(left)).rest);
  const artists = artistsIn(heading.slice(at));
  const video = byVideo(evidence.video, title, artists);
  const known = artists.map((one) =>
    Math.max(byCatalogue(evidence.names, one, "artist"), 0.9 * byPeers(evidence.peers, one)),
  );
  const artist = Math.max(video.artist, average(known));
  const song = Math.max(video.title, 0.8 * byCatalogue(evidence.names, title, "song"));
  const noted = average([byNote(note, title), ...artists.slice(0, 1).map((one) => byNote(note, one))]);
  const boundary = boundaryScore(heading, at);
  return { at, artist, title: song, note: noted, boundary, score: 3 * artist + 3 * song + 2.4 * noted + boundary };
}

/** Places where a break can be: not inside brackets, not before a space; the likeliest by their look and by what is known. */
function places(heading: string, evidence: Evidence): number[] {
  const groups = bracketGroups(heading);
  const free = Array.from({ length: heading.length - 1 }, (_, index) => index + 1).filter(
    (at) =>
      !/\s/u.test(heading.charAt(at)) &&
      !/^[\udc00-\udfff\p{M}]/u.test(heading.slice(at)) &&
      !groups.some((group) => at > group.start && at < group.end),
  );
  const ends = knownEnds(heading, evidence.video);
  return free
    .map((at) => ({ at, rank: boundaryScore(heading, at) + (ends.has(at) ? 5 : 0) }))
    .sort((a, b) => b.rank - a.rank || b.at - a.at)
    .slice(0, mostPlaces)
    .map(({ at }) => at);
}

/** Where a name of the video's title begins or ends in the heading. */
function knownEnds(heading: string, video: VideoTitle | undefined): Set<number> {
  const text = heading.toLowerCase();
  const ends = new Set<number>();
  for (const form of (video?.sides.flat() ?? []).flatMap(forms)) {
    const at = form ? text.indexOf(form.toLowerCase()) : -1;
    const last = form ? text.lastIndexOf(form.toLowerCase()) : -1;
    if (at >= 0) ends.add(at + form.length);
    if (last > 0) ends.add(last);
  }
  return ends;
}

function trimSeparator(title: string): string {
  return title.replace(/(?:\s[/／|｜–—-]\s?|[/／|｜])$/u, "").trim();
}

function confidenceOf(best: Weighed, second: Weighed | undefined): number {
  const margin = best.score - (second?.score ?? Number.NEGATIVE_INFINITY);
  const told =
    0.4 + 0.35 * best.artist + 0.2 * best.title + 0.15 * best.note + 0.1 * Math.max(0, Math.min(1, best.boundary));
  return Math.round(Math.min(0.99, Math.max(0.1, told - (margin < 0.75 ? 0.2 : 0))) * 100) / 100;
}

/** A place with nothing for it but not being impossible is no place. */
const leastScore = 0.5;

/** Title and artists of a heading; all of it is the title, and confidence low, where nothing tells them apart. */
export function splitHeading(heading: string, evidence: Evidence): Split {
  const whole = heading.trim();
  const titles = evidence.video?.sides.flat() ?? [];
  const isTitle = titles.some((name) => forms(name).some((form) => likeness(form, whole) === 1));
  if (whole.length > longestHeading || whole.length < 2 || isTitle) {
    return { title: whole, artists: "", confidence: isTitle ? 0.5 : 0.1 };
  }
  const note = evidence.note.join("\n").slice(0, longestNote).toLowerCase();
  const [best, second] = places(whole, evidence)
    .map((at) => weigh(whole, at, evidence, note))
    .sort((a, b) => b.score - a.score || b.at - a.at);
  if (!best || best.score < leastScore) return { title: whole, artists: "", confidence: 0.2 };
  return {
    title: unquote(trimSeparator(whole.slice(0, best.at))),
    artists: whole.slice(best.at).trim(),
    confidence: confidenceOf(best, second),
  };
}
