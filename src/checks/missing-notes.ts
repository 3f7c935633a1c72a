// Can everyone read about each song in their own language?
import { locales } from "#catalogue/locale.ts";
import type { Check, Finding } from "./check.ts";
import { languageNames, noteHomes } from "./notes.ts";

export const checkMissingNotes: Check = ({ snapshot }) =>
  noteHomes(snapshot).flatMap(({ kind, id, notes, place }): Finding[] => {
    const there = locales.filter((locale) => notes[locale]);
    if (there.length === 0) {
      if (kind === "list") return []; // the song's own is shown
      return [{ code: "no-note", severity: "notice", kind, id, message: "nobody has written a note on this song yet" }];
    }
    const written = there.map((locale) => languageNames[locale]).join(" and ");
    return locales
      .filter((locale) => !notes[locale])
      .map((locale) => ({
        code: "missing-note",
        severity: "wrong",
        kind,
        id,
        locale,
        message: `${place} is there in ${written} but not in ${languageNames[locale]}: write it`,
      }));
  });
