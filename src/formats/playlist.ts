// How does a list look to a program that plays songs?
import type { List } from "#catalogue/list.ts";
import { type Locale, locales, pickLocale } from "#catalogue/locale.ts";
import { displayName, findName } from "#catalogue/name.ts";
import type { Song, Video } from "#catalogue/song.ts";
import type { Snapshot } from "#store/snapshot.ts";

type Track = {
  readonly position: number | undefined;
  readonly title: string;
  /** The title in each language that has one. */
  readonly titles: { readonly [L in Locale]: string | undefined };
  readonly artists: string;
  /** The heading as imported. */
  readonly heading: string | undefined;
  /** The song's page in this guide. */
  readonly page: string;
  /** Where to watch it; absent where no id is known. */
  readonly video: string | undefined;
  /** MusicBrainz' address of the recording. */
  readonly recording: string | undefined;
};

/** What the writers below need of a list, in one language. */
export type Playlist = {
  readonly title: string;
  readonly introduction: readonly string[];
  readonly byline: string | undefined;
  readonly page: string;
  /** ISO 8601 with date and time, as the formats want it. */
  readonly updated: string | undefined;
  readonly tracks: readonly Track[];
};

function watchLink(videos: readonly Video[]): string | undefined {
  const known = videos.filter((video) => video.provider === "youtube" && video.id !== undefined);
  const best = known.find((video) => video.kind === "official") ?? known[0];
  return best?.id && `https://www.youtube.com/watch?v=${encodeURIComponent(best.id)}`;
}

function artistNames(song: Song, snapshot: Snapshot, locale: Locale): string {
  const named = (role: string) =>
    song.credits
      .filter((credit) => credit.role === role)
      .flatMap((credit) => snapshot.artists.get(credit.artist) ?? [])
      .map((artist) => displayName(artist.names, locale).text);
  const featured = named("featured");
  return named("main").join(", ") + (featured.length > 0 ? ` feat. ${featured.join(", ")}` : "");
}

function toDateTime(date: string | undefined): string | undefined {
  if (date === undefined || Number.isNaN(Date.parse(date))) return undefined;
  return new Date(date).toISOString();
}

/** The view of a list that a player gets; entries whose song is not published are left out. `origin` has no slash at its end. */
export function toPlaylist(list: List, snapshot: Snapshot, locale: Locale, origin: string): Playlist {
  const titleIn = (song: Song, lang: Locale) =>
    (findName(song.names, lang) ?? (lang === "ja" ? findName(song.names, "ja-Kana") : undefined))?.text;
  return {
    title: displayName(list.names, locale).text,
    introduction: pickLocale(list.introductions, locale)?.value ?? [],
    byline: list.byline,
    page: `${origin}/${locale}/lists/${list.id}`,
    updated: toDateTime(list.updated ?? list.published),
    tracks: list.entries.flatMap((entry) => {
      const song = snapshot.songs.get(entry.song);
      if (!song) return [];
      const [en, ja, ko] = locales.map((lang) => titleIn(song, lang));
      const recording = song.outside?.musicbrainz;
      return {
        position: entry.position,
        title: displayName(song.names, locale).text,
        titles: { en, ja, ko },
        artists: artistNames(song, snapshot, locale),
        heading: pickLocale(entry.headings ?? {}, locale)?.value,
        page: `${origin}/${locale}/songs/${song.id}`,
        video: watchLink(song.videos),
        recording: recording && `https://musicbrainz.org/recording/${recording}`,
      };
    }),
  };
}

/** JSPF, https://www.xspf.org/jspf: the JSON form of XSPF. */
export function toJspf(playlist: Playlist): string {
  const track = playlist.tracks.map((one) => ({
    ...(one.video ? { location: [one.video] } : {}),
    identifier: [one.page, ...(one.recording ? [one.recording] : [])],
    title: one.title,
    creator: one.artists,
    info: one.page,
    ...(one.heading ? { annotation: one.heading } : {}),
    ...(one.position === undefined ? {} : { trackNum: one.position }),
  }));
  const { title, byline, introduction, page, updated } = playlist;
  const head = {
    title,
    ...(byline ? { creator: byline } : {}),
    ...(introduction.length > 0 ? { annotation: introduction.join("\n\n") } : {}),
    info: page,
    identifier: page,
    ...(updated ? { date: updated } : {}),
  };
  return `${JSON.stringify({ playlist: { ...head, track } }, null, 2)}\n`;
}

/** Characters that XML 1.0 can't hold (https://www.w3.org/TR/xml/#charsets) are left out. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function element(name: string, text: string | number | undefined, indent: string): string[] {
  return text === undefined || text === "" ? [] : [`${indent}<${name}>${escapeXml(String(text))}</${name}>`];
}

/** XSPF version 1, https://www.xspf.org/spec. */
export function toXspf(playlist: Playlist): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<playlist version="1" xmlns="http://xspf.org/ns/0/">',
    ...element("title", playlist.title, "  "),
    ...element("creator", playlist.byline, "  "),
    ...element("annotation", playlist.introduction.join("\n\n"), "  "),
    ...element("info", playlist.page, "  "),
    ...element("identifier", playlist.page, "  "),
    ...element("date", playlist.updated, "  "),
    "  <trackList>",
    ...playlist.tracks.flatMap((one) => [
      "    <track>",
      ...element("location", one.video, "      "),
      ...element("identifier", one.page, "      "),
      ...element("identifier", one.recording, "      "),
      ...element("title", one.title, "      "),
      ...element("creator", one.artists, "      "),
      ...element("annotation", one.heading, "      "),
      ...element("info", one.page, "      "),
      ...element("trackNum", one.position, "      "),
      "    </track>",
    ]),
    "  </trackList>",
    "</playlist>",
  ];
  return `${lines.join("\n")}\n`;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

/** Extended M3U in UTF-8; where no video is known, the song's page stands in its place. Lengths are not known: -1. */
export function toM3u(playlist: Playlist): string {
  const tracks = playlist.tracks.flatMap((one) => [
    `#EXTINF:-1,${oneLine(`${one.artists} - ${one.title}`)}`,
    one.video ?? one.page,
  ]);
  return `${["#EXTM3U", `#PLAYLIST:${oneLine(playlist.title)}`, ...tracks].join("\n")}\n`;
}
