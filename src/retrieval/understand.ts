// What does a question, with all that was said after it, ask for?

import type { Locale } from "#catalogue/locale.ts";
import { words } from "#language/words.ts";
import type { Cue, CueFinder } from "./find-cues.ts";
import type { MeantName, NameFinder } from "./meant-names.ts";
import { overlaps } from "./phrase.ts";
import type { ThemeFamily } from "./theme-family.ts";
import { findWishes, joinWishes, type Wish } from "./wishes.ts";

export type Named = Pick<MeantName, "kind" | "id" | "cue">;
/** `wish`: the theme is a trait of the sound that was also understood as a wish, which decides in its place. */
export type Wanted = Pick<Cue, "theme" | "cue" | "share"> & { readonly wish?: Wish };

/** `cue` is empty for what was chosen by hand. */
export type Meaning = {
  readonly wants: readonly Wanted[];
  readonly avoids: readonly Wanted[];
  readonly names: readonly Named[];
  readonly notNames: readonly Named[];
  /** Things that the songs should resemble. */
  readonly like: readonly Named[];
  readonly wishes: ReadonlySet<Wish>;
  readonly words: readonly string[];
  /** Other songs than those of what was said before. */
  readonly another: boolean;
};

export type Reading = {
  readonly cues: CueFinder;
  readonly family: ThemeFamily;
  readonly names: NameFinder;
  /** Is the theme one of how a song sounds? */
  readonly sounds: (theme: string) => boolean;
};

/** What one text says, by itself. */
export function readText(text: string, language: Locale, { cues, names, sounds }: Reading): Meaning {
  const found = cues(text, language);
  const said = names(text, found.wants);
  const wished = findWishes(text, language);
  const wanted = said.filter(({ stance }) => stance === "wanted");
  const insideName = (cue: Cue) =>
    said.some((name) => name.start <= cue.start && name.end >= cue.end && name.end - name.start > cue.end - cue.start);
  const asWish = (cue: Cue): Wanted => {
    const wish = sounds(cue.theme) ? wished.said.find((one) => overlaps(one, cue))?.wish : undefined;
    return wish ? { ...cue, wish } : cue;
  };
  return {
    wants: found.wants.filter((cue) => !insideName(cue)).map(asWish),
    avoids: found.avoids.filter((cue) => !insideName(cue)),
    names: wanted.filter(({ like }) => !like),
    notNames: said.filter(({ stance }) => stance === "avoided"),
    like: wanted.filter(({ like }) => like),
    wishes: wished.wishes,
    words: words(text, language),
    another: wished.another,
  };
}

function unique<T>(all: readonly T[], key: (one: T) => string): T[] {
  return [...new Map(all.map((one) => [key(one), one])).values()];
}

const nameKey = ({ kind, id }: Named) => `${kind}:${id}`;
const themeKey = ({ theme }: Wanted) => theme;

function without(wants: readonly Wanted[], avoids: readonly Wanted[], family: ThemeFamily): Wanted[] {
  const struck = new Set(avoids.flatMap(({ theme }) => [...family.family(theme)]));
  return wants.filter(({ theme }) => !struck.has(theme));
}

/** What was said before stays, unless what is said now speaks against it. */
export function joinMeanings(earlier: Meaning, later: Meaning, family: ThemeFamily): Meaning {
  const nowWanted = new Set(later.wants.map(themeKey));
  const struck = new Set(later.notNames.map(nameKey));
  const named = new Set([...later.names, ...later.like].map(nameKey));
  const keep = (all: readonly Named[], against: ReadonlySet<string>) => all.filter((one) => !against.has(nameKey(one)));
  return {
    wants: unique([...without(earlier.wants, later.avoids, family), ...later.wants], themeKey),
    avoids: unique([...earlier.avoids.filter(({ theme }) => !nowWanted.has(theme)), ...later.avoids], themeKey),
    names: unique([...keep(earlier.names, struck), ...later.names], nameKey),
    notNames: unique([...keep(earlier.notNames, named), ...later.notNames], nameKey),
    like: unique([...keep(earlier.like, struck), ...later.like], nameKey),
    wishes: joinWishes(earlier.wishes, later.wishes),
    words: [...new Set([...earlier.words, ...later.words])],
    another: later.another,
  };
}

/** Themes struck out or added by hand; the hand wins over the words. */
export function adjustMeaning(
  meaning: Meaning,
  byHand: { readonly not: readonly string[]; readonly more: readonly string[] },
): Meaning {
  const [not, more] = [new Set(byHand.not), new Set(byHand.more)];
  const chosen = (theme: string): Wanted => ({ theme, cue: "", share: 1 });
  const added = byHand.more.filter((theme) => !not.has(theme)).map(chosen);
  return {
    ...meaning,
    wants: unique([...added, ...meaning.wants.filter(({ theme }) => !not.has(theme))], themeKey),
    avoids: unique([...byHand.not.map(chosen), ...meaning.avoids.filter(({ theme }) => !more.has(theme))], themeKey),
  };
}
