// Who made a song, what is it called in one line, and which recording is offered?
import type { Artist } from "#catalogue/artist.ts";
import { displayName, findName, type Name } from "#catalogue/name.ts";
import type { Credit, Song, Video } from "#catalogue/song.ts";
import type { Reader } from "./reader.ts";

/** The published artists with this role, in order. */
export function credited(song: Song, reader: Reader, role: Credit["role"]): Artist[] {
  return song.credits
    .filter((credit) => credit.role === role)
    .flatMap((credit) => reader.view.snapshot.artists.get(credit.artist) ?? []);
}

/** The name a thing bears in Korea: in Hangul, else its official Latin one, else what the reader is shown. */
export function releasedName(names: readonly Name[], reader: Reader): Name {
  const latin = names.find(({ lang, kind }) => lang === "en" && kind === "official");
  return findName(names, "ko") ?? latin ?? displayName(names, reader.locale);
}

/** A title in one plain run, for a browser's tab or a label. */
export function plainTitle(song: Song, reader: Reader): string {
  const shown = displayName(song.names, reader.locale).text;
  const released = findName(song.names, "ko")?.text;
  return released && released !== shown ? `${shown} (${released})` : shown;
}

export function plainArtists(song: Song, reader: Reader): string {
  return credited(song, reader, "main")
    .map((artist) => displayName(artist.names, reader.locale).text)
    .join(", ");
}

const kindOrder: readonly Video["kind"][] = ["official", "lyric", "audio", "live", "performance", "fan"];
const youtubeId = /^[\w-]{11}$/;

/** The recording that is offered first: one that can be played, the official one before others. */
export function findVideo(song: Song): (Video & { readonly id: string }) | undefined {
  for (const kind of kindOrder) {
    for (const video of song.videos) {
      if (video.provider === "youtube" && video.kind === kind && video.id && youtubeId.test(video.id)) {
        return { ...video, id: video.id };
      }
    }
  }
  return undefined;
}

/** What to look for where no source ties a video to the song: its official title, else title and singers in Hangul. */
export function videoSearch(song: Song, reader: Reader): string {
  const titled = song.videos.find((video) => video.kind === "official" && video.title)?.title;
  if (titled) return titled;
  const singers = credited(song, reader, "main");
  return [song, ...singers].map(({ names }) => displayName(names, "ko").text).join(" ");
}
