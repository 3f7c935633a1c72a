// What is missing or wrong in what readers see?
import type { Check, Checked, Finding } from "./check.ts";
import { checkFactSources } from "./fact-sources.ts";
import { checkHangulNames } from "./hangul-names.ts";
import { checkListPositions } from "./list-positions.ts";
import { checkMissingNotes } from "./missing-notes.ts";
import { checkMissingThings } from "./missing-things.ts";
import { checkNameForms } from "./name-forms.ts";
import { checkNoteMarks } from "./note-marks.ts";
import { placedNotes } from "./notes.ts";
import { checkSharedSentences } from "./shared-sentences.ts";
import { checkTearSentences } from "./tear-sentences.ts";
import { checkThemes } from "./themes.ts";
import { checkVideoIds } from "./video-ids.ts";

const checks: readonly Check[] = [
  checkHangulNames,
  checkNameForms,
  checkMissingThings,
  checkListPositions,
  checkMissingNotes,
  checkTearSentences,
  checkSharedSentences,
  checkNoteMarks,
  checkFactSources,
  checkThemes,
  checkVideoIds,
];

/** What `ragmusic doctor --json` prints. */
export type Report = { readonly problems: readonly Finding[]; readonly checked: Readonly<Record<string, number>> };

function count({ snapshot, themes }: Checked): Report["checked"] {
  const songs = [...snapshot.songs.values()];
  const lists = [...snapshot.lists.values()];
  const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0);
  return {
    songs: songs.length,
    artists: snapshot.artists.size,
    works: snapshot.works.size,
    lists: lists.length,
    entries: sum(lists.map(({ entries }) => entries.length)),
    notes: placedNotes(snapshot).length,
    facts: sum(songs.map(({ facts = [] }) => facts.length)),
    videos: sum(songs.map(({ videos }) => videos.length)),
    themes: themes.length,
  };
}

/** Runs every check; what is wrong comes before what is only worth knowing. */
export function checkGuide(checked: Checked): Report {
  const found = checks.flatMap((check) => check(checked));
  const wrong = found.filter(({ severity }) => severity === "wrong");
  return { problems: [...wrong, ...found.filter(({ severity }) => severity === "notice")], checked: count(checked) };
}
