// Does each tear-jerker point stand, letter for letter, in the note from which pages draw it out?
import { locales } from "#catalogue/locale.ts";
import type { Check, Finding } from "./check.ts";
import { noteHomes } from "./notes.ts";

export const checkTearSentences: Check = ({ snapshot }) =>
  noteHomes(snapshot).flatMap(({ kind, id, song, notes, tear, place }) =>
    locales.flatMap((locale): Finding[] => {
      const sentence = tear?.[locale];
      const note = notes[locale] ?? song?.notes[locale];
      if (!sentence || !note || note.paragraphs.some((paragraph) => paragraph.includes(sentence))) return [];
      const message = `the tear-jerker point does not stand in ${place}, letter for letter: “${sentence}”`;
      return [{ code: "tear-not-in-note", severity: "wrong", kind, id, locale, message }];
    }),
  );
