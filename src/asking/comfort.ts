// Which songs may stand beside someone in distress?
import type { Theme } from "#catalogue/theme.ts";
import type { Passage } from "#retrieval/passages.ts";
import type { SongIndex } from "#retrieval/song-index.ts";
import { themeTerm } from "#retrieval/terms.ts";
import type { Meaning } from "#retrieval/understand.ts";
import type { CareWatch } from "./care.ts";

export type Comfort = {
  /** What is looked for in place of what was said. */
  readonly meaning: Meaning;
  readonly accepts: (song: string) => boolean;
  /** Words that dwell on what hurts are not quoted, nor what is there to bring tears. */
  readonly refuses: (passage: Passage) => boolean;
};

/** Themes of consolation, by id, as far as the vocabulary has them; their narrower ones belong to them. */
const consoling = ["comfort", "consolation", "hope", "encouragement", "healing"];

/** Themes that no song for such a moment may have. */
const dwellingThemes = ["despair", "self-harm", "suicide", "abuse", "violence"];

/** Only songs that console, and of them none whose title or notes speak of what distresses. */
export function createComfort(index: SongIndex, themes: readonly Theme[], care: CareWatch): Comfort {
  const roots = consoling.filter((id) => themes.some((theme) => theme.id === id));
  const family = roots.flatMap((id) => [...index.family.family(id)]);
  const happenings = new Set<string>(themes.filter(({ group }) => group === "happening").map(({ id }) => id));
  const tellsMishap = (theme: string) => happenings.has(theme) && !family.includes(theme);
  const dwelling = new Map<string, boolean>();
  const dwellsIn = new Map<string, boolean>();
  const dwells = (text: string) => {
    const known = dwellsIn.get(text) ?? care.find(text) !== undefined;
    dwellsIn.set(text, known);
    return known;
  };
  const dwellsOn = (id: string) => {
    const found = index.find(id);
    return (
      (found?.song.names.some(({ text }) => dwells(text)) || found?.passages.some(({ quote }) => dwells(quote))) ?? true
    );
  };
  return {
    meaning: {
      wants: roots.map((theme) => ({ theme, cue: "", share: 1 })),
      avoids: [],
      names: [],
      notNames: [],
      like: [],
      wishes: new Set(["bright", "calm"]),
      words: [],
      another: false,
    },
    accepts: (id) => {
      const song = index.find(id)?.song;
      if (!song) return false;
      const consoles = (song.comfort ?? 0) > 0 || family.some((theme) => index.impact(themeTerm(theme), id) >= 0.6);
      if (!consoles || (song.comfort ?? 0) < 0) return false;
      if (song.themes.some((theme) => dwellingThemes.some((one) => index.family.family(one).has(theme)))) return false;
      const known = dwelling.get(id) ?? dwellsOn(id);
      dwelling.set(id, known);
      return !known;
    },
    refuses: ({ tear, quote, themes: spoken }) => tear || dwells(quote) || [...spoken.keys()].some(tellsMishap),
  };
}
