// What do search engines read of a page? schema.org in JSON-LD.
import { displayName } from "#catalogue/name.ts";
import type { Song } from "#catalogue/song.ts";
import { thingAddress } from "./addresses.ts";
import { credited, findVideo } from "./credits.ts";
import type { Reader } from "./reader.ts";

export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Safe inside a script element: no `<` can close it. */
export function writeJson(data: Json): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

function absolute(reader: Reader, path: string): string {
  return reader.services.settings.origin + path;
}

export function describeSong(song: Song, reader: Reader): Json {
  const shown = displayName(song.names, reader.locale);
  const video = findVideo(song);
  const others = song.names
    .filter(({ kind, text }) => (kind === "official" || kind === "translation") && text !== shown.text)
    .map(({ text }) => text);
  return {
    "@context": "https://schema.org",
    "@type": "MusicRecording",
    name: shown.text,
    alternateName: others.length > 0 ? others : undefined,
    inLanguage: "ko",
    url: absolute(reader, thingAddress(reader.locale, "song", song.id)),
    datePublished: song.released,
    genre: song.genres,
    byArtist: credited(song, reader, "main").map((artist) => ({
      "@type": artist.form === "group" ? "MusicGroup" : "Person",
      name: displayName(artist.names, reader.locale).text,
      url: absolute(reader, thingAddress(reader.locale, "artist", artist.id)),
    })),
    sameAs: video ? `https://www.youtube.com/watch?v=${video.id}` : undefined,
  };
}

export function describeList(
  name: string,
  items: readonly { readonly position: number; readonly song: Song }[],
  reader: Reader,
): Json {
  return {
    "@context": "https://schema.org",
    "@type": "ItemList",
    name,
    numberOfItems: items.length,
    itemListElement: items.map(({ position, song }) => ({
      "@type": "ListItem",
      position,
      name: displayName(song.names, reader.locale).text,
      url: absolute(reader, thingAddress(reader.locale, "song", song.id)),
    })),
  };
}

export function describePath(
  crumbs: readonly { readonly name: string; readonly path: string }[],
  reader: Reader,
): Json {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: absolute(reader, path),
    })),
  };
}
