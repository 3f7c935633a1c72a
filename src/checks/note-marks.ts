// Do the marks that an editor has set still lie on names?
import type { Note } from "#catalogue/note.ts";
import type { Mark } from "#names/mark-names.ts";
import type { Snapshot } from "#store/snapshot.ts";
import type { Check, Finding } from "./check.ts";
import { placedNotes } from "./notes.ts";

function whatIsBroken(mark: Mark, { paragraphs, marks = [] }: Note, snapshot: Snapshot): string | undefined {
  const { paragraph, start, end, kind, id } = mark;
  const text = paragraphs[paragraph];
  if (text === undefined || end > text.length || start >= end) return "lies outside its paragraph";
  const overlaps = (other: Mark) =>
    other !== mark && other.paragraph === paragraph && other.start < end && start < other.end;
  if (marks.some(overlaps)) return "overlaps another";
  const things = kind === "artist" ? snapshot.artists : kind === "song" ? snapshot.songs : snapshot.works;
  return things.has(id) ? undefined : "names what readers can't see";
}

export const checkNoteMarks: Check = ({ snapshot }) =>
  placedNotes(snapshot).flatMap(({ home, locale, note }) =>
    (note.marks ?? []).flatMap((mark): Finding[] => {
      const broken = whatIsBroken(mark, note, snapshot);
      if (!broken) return [];
      const where = `paragraph ${mark.paragraph + 1}, ${mark.start} to ${mark.end}, ${mark.kind} ${mark.id}`;
      const message = `a mark in ${home.place} (${where}) ${broken}: set it anew`;
      return [{ code: "broken-mark", severity: "wrong", kind: home.kind, id: home.id, locale, message }];
    }),
  );
