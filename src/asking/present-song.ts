// How is a song shown in an answer: its title, its artists, the entries in which it stands?
import { type Locale, type Localised, locales, pickLocale } from "#catalogue/locale.ts";
import { displayName, findName, type Name } from "#catalogue/name.ts";
import type { Song } from "#catalogue/song.ts";
import type { Placed } from "#retrieval/passages.ts";
import type { Snapshot } from "#store/snapshot.ts";
import type { Pick } from "./answer.ts";

const tags: { readonly [L in Locale]: readonly string[] } = {
  en: ["en", "ko-Latn"],
  ja: ["ja", "ja-Kana", "ko-Kana"],
  ko: ["ko"],
};

/** The name in each language in which the thing has one. */
function localisedName(names: readonly Name[]): Localised {
  const found: { [L in Locale]?: string } = {};
  for (const locale of locales) {
    const name = tags[locale].map((tag) => findName(names, tag)).find((one) => one !== undefined);
    if (name) found[locale] = name.text;
  }
  return found;
}

/** Who sings: the main artists, then the featured. */
export function singers(song: Song): string[] {
  const ids = (role: string) =>
    song.credits.filter((credit) => credit.role === role).map(({ artist }) => artist as string);
  return [...new Set([...ids("main"), ...ids("featured")])];
}

export function presentSong(song: Song, snapshot: Snapshot): Pick["song"] {
  return {
    id: song.id,
    title: localisedName(song.names),
    artists: singers(song).flatMap((id) => {
      const artist = snapshot.artists.get(id);
      return artist ? [{ id, name: localisedName(artist.names) }] : [];
    }),
  };
}

function composedHeading(song: Song, snapshot: Snapshot, locale: Locale): string {
  const artists = singers(song).flatMap((id) => {
    const artist = snapshot.artists.get(id);
    return artist ? [displayName(artist.names, locale).text] : [];
  });
  const title = displayName(song.names, locale).text;
  return artists.length > 0 ? `${title} — ${artists.join(", ")}` : title;
}

/** Every published entry of the song, with its heading as imported, in the reader's language where there is one. */
export function presentEntries(
  song: Song,
  placed: readonly Placed[],
  snapshot: Snapshot,
  locale: Locale,
): Pick["entries"] {
  return placed.map(({ list, entry }) => ({
    list: list.id,
    position: entry.position ?? null,
    heading: pickLocale(entry.headings ?? {}, locale)?.value ?? composedHeading(song, snapshot, locale),
  }));
}
