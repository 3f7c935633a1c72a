// Does every note speak in its own words?
import { sentences } from "#language/sentences.ts";
import type { Check, Finding } from "./check.ts";
import { type PlacedNote, placedNotes } from "./notes.ts";

/** Shorter ones ("Cry first.") two notes may share by chance. */
const shortest = { en: 24, ja: 12, ko: 12 } as const;

export const checkSharedSentences: Check = ({ snapshot }) => {
  const first = new Map<string, PlacedNote>();
  const found: Finding[] = [];
  for (const placed of placedNotes(snapshot)) {
    const { home, locale, note } = placed;
    for (const { text } of note.paragraphs.flatMap((paragraph) => sentences(paragraph, locale))) {
      if (text.length < shortest[locale]) continue;
      const before = first.get(text);
      if (!before) first.set(text, placed);
      else if (before.home !== home)
        found.push({
          code: "shared-sentence",
          severity: "wrong",
          kind: home.kind,
          id: home.id,
          locale,
          message: `${home.place} shares a sentence with ${before.home.place} of ${before.home.kind} ${before.home.id}: “${text}”`,
        });
    }
  }
  return found;
};
