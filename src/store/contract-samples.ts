// Which small things do the tests of the store use?
import { type Artist, artistSchema } from "#catalogue/artist.ts";
import { type Draft, draftSchema } from "#catalogue/draft.ts";
import { type List, listSchema } from "#catalogue/list.ts";
import { type Song, songSchema } from "#catalogue/song.ts";
import type { State } from "#catalogue/state.ts";
import type { Store, Write } from "./store.ts";

/** A place where data is kept, that can be opened more than once. */
export type Place = {
  readonly open: () => Promise<Store>;
  /** Closes what was opened and takes the data away. */
  readonly clear: () => Promise<void>;
};

export const editor = { by: "editor" };

export function sampleSong(
  id: string,
  options: { title?: string; artist?: string; featured?: string; state?: State; words?: string } = {},
): Song {
  const { title = "제목", artist = "singer", featured, state = "published", words } = options;
  return songSchema.parse({
    id,
    state,
    names: [{ text: title, lang: "ko", kind: "official", primary: true }],
    credits: [{ artist, role: "main" }, ...(featured === undefined ? [] : [{ artist: featured, role: "featured" }])],
    ...(words === undefined ? {} : { notes: { en: { paragraphs: [words], origin: "written" } } }),
  });
}

export function sampleArtist(id: string): Artist {
  return artistSchema.parse({ id, names: [{ text: "가수", lang: "ko", kind: "official" }] });
}

export function sampleList(id: string, songs: readonly string[]): List {
  return listSchema.parse({
    id,
    names: [{ text: "List", lang: "en", kind: "official" }],
    entries: songs.map((song, at) => ({ song, position: at + 1 })),
  });
}

export function sampleDraft(id: string): Draft {
  const nothing = { site: [], contents: [], related: [], intro: [], sections: [], entries: [] };
  const result = {
    input: "page.txt",
    locale: "en",
    list: null,
    listTitle: null,
    draft: id,
    leftovers: [],
    warnings: [],
  };
  return draftSchema.parse({ id, status: "waiting", at: "2026-01-02T03:04:05Z", result: { ...nothing, ...result } });
}

export function putSong(song: Song, expect?: number | "absent"): Write {
  return { action: "put", kind: "song", body: song, ...(expect === undefined ? {} : { expect }) };
}

export function removeSong(id: string, expect?: number): Write {
  return { action: "remove", kind: "song", id, ...(expect === undefined ? {} : { expect }) };
}
