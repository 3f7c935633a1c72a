// Which notes does the catalogue hold, and where does each stand?
import { type Locale, locales } from "#catalogue/locale.ts";
import type { Note, Notes, Tear } from "#catalogue/note.ts";
import type { Song } from "#catalogue/song.ts";
import type { Snapshot } from "#store/snapshot.ts";
import type { Finding } from "./check.ts";

/** The notes of a song, or those that an entry of a list has of its own. */
export type NoteHome = Pick<Finding, "kind" | "id"> & {
  /** Undefined where a list holds a song that is not there. */
  readonly song: Song | undefined;
  readonly notes: Notes;
  readonly tear: Tear | undefined;
  /** How a message calls the place: "the note", "entry 81's note". */
  readonly place: string;
};

export type PlacedNote = { readonly home: NoteHome; readonly locale: Locale; readonly note: Note };

/** Songs first, then lists, each in its order. */
export function noteHomes({ songs, lists }: Snapshot): NoteHome[] {
  const ofSongs = [...songs.values()].map(
    (song): NoteHome => ({ kind: "song", id: song.id, song, notes: song.notes, tear: song.tear, place: "the note" }),
  );
  const ofEntries = [...lists.values()].flatMap((list) =>
    list.entries.map(
      ({ position, song, notes = {}, tear }): NoteHome => ({
        kind: "list",
        id: list.id,
        song: songs.get(song),
        notes,
        tear,
        place: `the note of entry ${position ?? song}`,
      }),
    ),
  );
  return [...ofSongs, ...ofEntries];
}

export function placedNotes(snapshot: Snapshot): PlacedNote[] {
  return noteHomes(snapshot).flatMap((home) =>
    locales.flatMap((locale) => {
      const note = home.notes[locale];
      return note ? [{ home, locale, note }] : [];
    }),
  );
}

/** How messages call a locale's language. */
export const languageNames: { readonly [L in Locale]: string } = { en: "English", ja: "Japanese", ko: "Korean" };
