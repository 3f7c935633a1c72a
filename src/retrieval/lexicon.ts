// What do the themes make of a sentence? Made once for a vocabulary, and each sentence read once.

import type { Locale } from "#catalogue/locale.ts";
import type { Theme } from "#catalogue/theme.ts";
import { words } from "#language/words.ts";
import { type CueFinder, createCueFinder } from "./find-cues.ts";
import { buildThemeFamily, type ThemeFamily } from "./theme-family.ts";

/** The themes that a sentence speaks of, each 0 to 1, and its telling words. */
export type Read = { readonly themes: ReadonlyMap<string, number>; readonly words: readonly string[] };

export type Lexicon = {
  readonly cues: CueFinder;
  readonly family: ThemeFamily;
  readonly read: (text: string, locale: Locale) => Read;
  /** Forgets the sentences that nobody has read since it was last called: once for each index built. */
  readonly forget: () => void;
};

const lexicons = new WeakMap<readonly Theme[], Lexicon>();

function createLexicon(themes: readonly Theme[]): Lexicon {
  const cues = createCueFinder(themes);
  let before = new Map<string, Read>();
  let now = new Map<string, Read>();
  const readAfresh = (text: string, locale: Locale): Read => ({
    themes: new Map(cues(text, locale).wants.map(({ theme, share }) => [theme, share])),
    words: words(text, locale),
  });
  return {
    cues,
    family: buildThemeFamily(themes),
    read: (text, locale) => {
      const key = `${locale} ${text}`;
      const read = now.get(key) ?? before.get(key) ?? readAfresh(text, locale);
      now.set(key, read);
      return read;
    },
    forget: () => {
      before = now;
      now = new Map();
    },
  };
}

/** The same for the same themes, so that an index built after a change reads only what is new. */
export function getLexicon(themes: readonly Theme[]): Lexicon {
  const known = lexicons.get(themes) ?? createLexicon(themes);
  lexicons.set(themes, known);
  return known;
}
