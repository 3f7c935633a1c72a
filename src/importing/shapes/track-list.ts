// How is a playlist in JSPF read?
// JSPF: https://www.xspf.org/jspf. The lines of an entry are those on which its track stands in the file.
import { Problem } from "#catalogue/problem.ts";
import type { Page, PageEntry, PageShape, Source } from "../page.ts";
import { findVideoId } from "../video-address.ts";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const looksLikeJson = (text: string) => /^\s*\{\s*["}]/u.test(text);

function textOf(fields: Fields, key: string): string {
  const value = fields[key];
  return typeof value === "string" ? value.trim() : "";
}

const linesIn = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

function parseJson({ name, text }: Source): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : "it can't be parsed";
    throw new Problem("bad-article", `it begins as JSON but is none (${why}); export the playlist again as JSPF`, {
      place: { file: name },
    });
  }
}

/** For each track the line of its title, searched from the track before on. */
function lineFinder(text: string): (title: string) => number {
  let [at, line] = [0, 1];
  return (title) => {
    const found = text.indexOf(JSON.stringify(title), at);
    if (found < 0) return line;
    line += text.slice(at, found).split("\n").length - 1;
    at = found;
    return line;
  };
}

function entryOf(track: Fields, lineOf: (title: string) => number): PageEntry | undefined {
  const title = textOf(track, "title");
  if (!title) return undefined;
  const artists = textOf(track, "creator");
  const place = track.trackNum;
  const addresses = [track.location, track.identifier, track.info].flat().filter((one) => typeof one === "string");
  const line = lineOf(title);
  return {
    position: typeof place === "number" && Number.isInteger(place) && place > 0 ? place : undefined,
    lines: [line, line],
    headings: [[title, artists].filter(Boolean).join(" – ")],
    given: { title, titleAlt: undefined, artists },
    videoTitle: undefined,
    videoId: addresses.flatMap((one) => findVideoId(one) ?? [])[0],
    note: linesIn(textOf(track, "annotation")),
    byline: undefined,
    warnings: [],
  };
}

function read(source: Source): Page {
  const whole = parseJson(source);
  const playlist = isFields(whole) ? whole.playlist : undefined;
  const tracks = isFields(playlist) ? playlist.track : undefined;
  if (!isFields(playlist) || !Array.isArray(tracks)) {
    throw new Problem("bad-article", "this JSON is no JSPF: it has no playlist with a list of tracks", {
      place: { file: source.name },
    });
  }
  const lineOf = lineFinder(source.text);
  const entries = tracks.filter(isFields).flatMap((track) => entryOf(track, lineOf) ?? []);
  const lost = tracks.length - entries.length;
  return {
    site: linesIn(textOf(playlist, "creator")),
    contents: [],
    related: [],
    listTitle: textOf(playlist, "title") || undefined,
    intro: linesIn(textOf(playlist, "annotation")),
    sections: [],
    entries,
    leftovers: [],
    warnings: lost > 0 ? [{ code: "no-title", message: `${lost} tracks have no title` }] : [],
  };
}

export const trackList: PageShape = { name: "track-list", fits: ({ text }) => (looksLikeJson(text) ? 1 : 0), read };
