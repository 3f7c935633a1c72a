// Which title, artists and works do a heading and its video's title give together?
import type { DraftEntry } from "#catalogue/draft.ts";
import type { Locale } from "#catalogue/locale.ts";
import type { Warning } from "#catalogue/problem.ts";
import { fold } from "#language/fold.ts";
import { scriptOf } from "#language/script.ts";
import type { NameIndex } from "#names/name-index.ts";
import { paired } from "./new-names.ts";
import type { PageEntry } from "./page.ts";
import { splitPairs } from "./pair-sides.ts";
import { inScriptOf, type WrittenWork, worksInNote } from "./soundtrack.ts";
import { type Split, splitHeading } from "./split-heading.ts";
import { parseVideoTitle, type VideoTitle } from "./video-title.ts";
import {
  forms,
  nameLikeness,
  otherScript,
  parseName,
  parseNames,
  takeFeatured,
  type WrittenName,
} from "./written-names.ts";

/** An entry that is understood but not yet matched against the catalogue. */
export type ReadEntry = Omit<DraftEntry, "song" | "match" | "candidates" | "change">;

const unsure = 0.7;

/** The sides of a video's title, told apart by what the heading says. */
type Sides = {
  readonly artists: readonly WrittenName[];
  readonly titles: readonly WrittenName[];
  readonly agree: boolean;
};

const alike = (name: WrittenName, among: readonly WrittenName[]) =>
  among.find((other) => nameLikeness(name, other) >= 0.8);

function sidesOf(video: VideoTitle | undefined, title: WrittenName, artists: readonly WrittenName[]): Sides {
  const [first = [], second] = video?.sides ?? [];
  if (!second) return { artists: [], titles: first, agree: alike(title, first) !== undefined };
  const agreement = (one: readonly WrittenName[], other: readonly WrittenName[]) =>
    Number(artists.some((artist) => alike(artist, one))) + Number(alike(title, other) !== undefined);
  const turned = agreement(second, first) > agreement(first, second);
  const [who, what] = turned ? [second, first] : [first, second];
  return { artists: who, titles: what, agree: agreement(who, what) > 0 };
}

/** The same name in another script: the heading's own, else the video's, by likeness or as the only one. */
function withAlt(name: WrittenName, others: readonly WrittenName[], only: boolean): WrittenName {
  if (name.alt) return name;
  const same = alike(name, others) ?? (only ? others[0] : undefined);
  return { name: name.name, alt: same && otherScript(same, name.name) };
}

type Names = { readonly artists: readonly WrittenName[]; readonly featured: readonly WrittenName[] };

/** Who is main and who is featured: the heading names them, the video's `ft.` says who is which. */
function readArtists(
  text: string,
  sides: Sides,
  video: VideoTitle | undefined,
  isOne: (whole: string) => boolean,
): Names {
  const { rest, featured: inHeading } = takeFeatured(text);
  const named = rest ? parseNames(rest, isOne) : [];
  const guests = video?.featured ?? [];
  const isGuest = (name: WrittenName) => alike(name, guests) !== undefined;
  const moved = named.every(isGuest) ? [] : named.filter(isGuest);
  const main = named.filter((name) => !moved.includes(name));
  const featured = [...moved, ...inHeading.flatMap((who) => parseNames(who))];
  const paired = featured.map((name, index) => {
    const byPlace = featured.length === guests.length ? guests[index] : undefined;
    return withAlt(name, alike(name, guests) ? guests : byPlace ? [byPlace] : [], byPlace !== undefined);
  });
  const unnamed = featured.length > 0 ? [] : guests.filter((guest) => !alike(guest, main));
  const only = sides.agree && main.length === 1 && sides.artists.length === 1;
  return { artists: main.map((name) => withAlt(name, sides.artists, only)), featured: [...paired, ...unnamed] };
}

function draftWork(work: WrittenWork, locale: Locale): DraftEntry["works"][number] {
  const { name, alt, part } = inScriptOf(work, locale);
  return { title: name, titleAlt: alt ?? null, part: part ?? null, work: null };
}

/** The video's work is surer than the note's, which may only add one where there is none. */
function readWorks(video: VideoTitle | undefined, note: readonly string[], locale: Locale) {
  const works = video && video.works.length > 0 ? video.works : worksInNote(note);
  return works.map((work) => draftWork(work, locale));
}

const alts = (names: readonly WrittenName[]) => names.map((name) => name.alt ?? null);

type Reading = {
  readonly locale: Locale;
  readonly names: NameIndex;
  readonly peers: ReadonlySet<string>;
  /** Title and artists, where the layout of the page has told them. */
  readonly split: Split | undefined;
};

function givenSplit({ given }: PageEntry): Split | undefined {
  return given && { title: given.title, artists: given.artists, confidence: given.artists ? 0.99 : 0.6 };
}

/** Heading, video's title and note of one entry, understood as far as the page and the catalogue tell. */
function readEntry(entry: PageEntry, { locale, names, peers, split: told }: Reading): ReadEntry {
  const heading = entry.headings[0];
  const video = entry.videoTitle === undefined ? undefined : parseVideoTitle(entry.videoTitle);
  const split =
    givenSplit(entry) ?? told ?? splitHeading(entry.name ?? heading, { video, names, note: entry.note, peers });
  const inTitle = takeFeatured(split.title);
  const title = parseName(inTitle.rest || split.title);
  const isOne = (whole: string) => names.find(whole, { kind: "artist", limit: 1, sure: true }).length > 0;
  const sides = sidesOf(video, title, split.artists ? parseNames(takeFeatured(split.artists).rest) : []);
  const extra = inTitle.featured.length > 0 ? ` feat. ${inTitle.featured.join(", ")}` : "";
  const who = readArtists(split.artists ? split.artists + extra : "", sides, video, isOne);
  const warnings: Warning[] = [...entry.warnings];
  if (split.confidence < unsure) warnings.push(unsureSplit(split.artists, entry.lines[0]));
  return {
    position: entry.position ?? null,
    lines: [...entry.lines],
    heading,
    headings: [...entry.headings],
    title: title.name,
    titleAlt: entry.given?.titleAlt ?? titleAlt(title, sides) ?? null,
    artists: who.artists.map((name) => name.name),
    artistsAlt: alts(who.artists),
    featured: who.featured.map((name) => name.name),
    featuredAlt: alts(who.featured),
    video: draftVideo(entry),
    note: [...entry.note],
    works: readWorks(video, entry.note, locale),
    byline: entry.byline ?? null,
    confidence: split.confidence,
    warnings: warnings.map((warning) => ({ ...warning })),
  };
}

function draftVideo({ videoTitle, videoId }: PageEntry): DraftEntry["video"] {
  if (videoTitle === undefined && videoId === undefined) return null;
  return { title: videoTitle ?? null, provider: "youtube", id: videoId ?? null };
}

function unsureSplit(artists: string, line: number): Warning {
  const guess = artists
    ? "where the title ends and the artist begins is a guess"
    : "no artist could be told from the title";
  return { code: "unsure-split", message: `${guess}; look at title and artists`, line };
}

/** `죽을만큼 아파서` for a translated title: the video's own, where the artist or the title agrees with the heading. */
function titleAlt(title: WrittenName, sides: Sides): string | undefined {
  if (title.alt) return title.alt;
  const same = alike(title, sides.titles) ?? (sides.agree && sides.titles.length === 1 ? sides.titles[0] : undefined);
  return same && scriptOf(title.name) !== "other" ? otherScript(same, title.name) : undefined;
}

const sure = 0.85;

/** The entries of a page; where one is unsure it is read again with the artists of those that are sure. */
export function readEntries(entries: readonly PageEntry[], locale: Locale, names: NameIndex): ReadEntry[] {
  const splits = splitPairs(entries, locale, names);
  const first = entries.map((entry, index) =>
    readEntry(entry, { locale, names, peers: new Set(), split: splits[index] }),
  );
  const peers = new Set(
    first
      .filter((entry) => entry.confidence >= sure)
      .flatMap((entry) => paired(entry.artists, entry.artistsAlt))
      .flatMap(forms)
      .map(fold),
  );
  return first.map((entry, index) => {
    const page = entries[index];
    const again = page && !splits[index] && entry.confidence < unsure && peers.size > 0;
    return again ? readEntry(page, { locale, names, peers, split: undefined }) : entry;
  });
}
