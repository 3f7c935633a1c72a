// Where does an imported note go, and when does it only wait?
import type { DraftEntry } from "#catalogue/draft.ts";
import type { Entry } from "#catalogue/list.ts";
import type { Locale } from "#catalogue/locale.ts";
import type { Note } from "#catalogue/note.ts";
import type { Song } from "#catalogue/song.ts";

export type Placed = { readonly song: Song; readonly entry: Entry; readonly change: DraftEntry["change"] };

const sameWords = (a: Note, b: Note) =>
  a.paragraphs.length === b.paragraphs.length && a.paragraphs.every((text, index) => text === b.paragraphs[index]);

/**
 * The song's where it has none in that language. Where one stands (the entry's own or the song's), it stays and the
 * new one is proposed, unless it may be replaced.
 */
export function placeNote(song: Song, entry: Entry, locale: Locale, note: Note | undefined, replace: boolean): Placed {
  if (!note) return { song, entry, change: "same" };
  const own = entry.notes?.[locale];
  const standing = [own, song.notes[locale]].filter((one) => one !== undefined);
  if (standing.some((one) => sameWords(one, note))) return { song, entry, change: "same" };
  if (standing.length > 0 && !replace) return { song, entry, change: "proposed" };
  if (own) return { song, entry: { ...entry, notes: { ...entry.notes, [locale]: note } }, change: "changed" };
  return { song: { ...song, notes: { ...song.notes, [locale]: note } }, entry, change: "changed" };
}
