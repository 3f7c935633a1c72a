// What does the guide know at first of a song, an artist or a work that a page brings?
import { artistSchema } from "#catalogue/artist.ts";
import type { DraftEntry } from "#catalogue/draft.ts";
import type { Name } from "#catalogue/name.ts";
import { type Song, songSchema } from "#catalogue/song.ts";
import { workSchema } from "#catalogue/work.ts";
import type { MatchedEntry } from "./match-entries.ts";
import type { WorkingCopies } from "./working-copies.ts";

const longestVideoTitle = 300;

function videosOf(video: DraftEntry["video"]): Song["videos"] {
  const title = video?.title?.trim();
  if (!title || title.length > longestVideoTitle) return [];
  const kind = /lyrics?\b|가사/i.test(title) ? "lyric" : /\blive\b|라이브/i.test(title) ? "live" : "official";
  return [{ provider: "youtube", kind, title, ...(video?.id ? { id: video.id } : {}) }];
}

/** The song of an entry, without its note. */
export function newSong(id: string, { entry, artists, featured, works }: MatchedEntry, names: readonly Name[]): Song {
  const soundtracks = works.map((work, index) => {
    const part = entry.works[index]?.part;
    return part ? { work, part } : { work };
  });
  const guests = featured.filter((artist) => !artists.includes(artist));
  return songSchema.parse({
    id,
    names,
    credits: [
      ...[...new Set(artists)].map((artist) => ({ artist, role: "main" })),
      ...[...new Set(guests)].map((artist) => ({ artist, role: "featured" })),
    ],
    ...(soundtracks.length > 0 ? { soundtracks } : {}),
    videos: videosOf(entry.video),
  });
}

/** Puts the artists and works that an entry names and the catalogue lacks. */
export async function putNewNamed(
  copies: WorkingCopies,
  { artists, featured, works }: MatchedEntry,
  newNames: (kind: "artist" | "work", id: string) => readonly Name[] | undefined,
): Promise<void> {
  for (const id of [...artists, ...featured]) {
    const names = newNames("artist", id);
    if (names) await copies.put("artist", artistSchema.parse({ id, names }));
  }
  for (const id of works) {
    const names = newNames("work", id);
    if (names) await copies.put("work", workSchema.parse({ id, names }));
  }
}
