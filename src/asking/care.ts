// Does someone speak of ending their life or of being hurt, and whom can they call?

import type { HelpLine } from "#catalogue/help-line.ts";
import type { Locale } from "#catalogue/locale.ts";
import type { Care, Vocabulary } from "#catalogue/vocabulary.ts";
import { englishTokens } from "#language/english.ts";
import { overlaps, type PhraseMatch, phrasesOf } from "#retrieval/phrase.ts";
import { buildPhraseMatcher } from "#retrieval/phrase-matcher.ts";
import type { Help } from "./answer.ts";

/** A stretch of the text that is surely something else, such as a song's title. */
type Harmless = { readonly start: number; readonly end: number };
export type CareWatch = {
  /** The kind of distress that a text speaks of; crisis before violence. */
  readonly find: (text: string, harmless?: readonly Harmless[]) => Care["kind"] | undefined;
  readonly help: (kind: Care["kind"], language: Locale) => Help;
};

const order = ["crisis", "violence"] as const;
const countries: { readonly [L in Locale]: readonly string[] } = { en: ["US", "GB"], ja: ["JP"], ko: ["KR"] };
/** Shorter, a run of letters without spaces may be one word that holds others by chance. */
const gluedLetters = 9;

function helpLines(lines: readonly HelpLine[], kind: Care["kind"], language: Locale): HelpLine[] {
  const near = countries[language];
  const place = ({ country }: HelpLine) =>
    near.includes(country) ? near.indexOf(country) : country === "*" ? near.length : near.length + 1;
  const fitting = lines.filter((line) => line.kind === kind || line.country === "*");
  return fitting.sort((a, b) => place(a) - place(b));
}

const glue = (text: string) =>
  englishTokens(text)
    .map(({ word }) => word)
    .join("");

/** English typed without spaces ("iwanttodie"). */
function buildGluedMatcher(care: readonly Care[]): (text: string) => Care["kind"][] {
  const cues = care.flatMap(({ kind, cues: { en } }) => en.map((cue) => ({ kind, glued: glue(cue) })));
  const long = cues.filter(({ glued }) => glued.length >= gluedLetters);
  return (text) => {
    const tokens = englishTokens(text).filter(({ word }) => word.length >= gluedLetters);
    return tokens.flatMap(({ word }) => long.filter(({ glued }) => word.includes(glued)).map(({ kind }) => kind));
  };
}

function holds(harmless: Harmless, cue: PhraseMatch): boolean {
  return harmless.start <= cue.start && harmless.end >= cue.end && harmless.end - harmless.start > cue.end - cue.start;
}

export function createCareWatch({ care, helpLines: lines }: Pick<Vocabulary, "care" | "helpLines">): CareWatch {
  const cues = buildPhraseMatcher(care.flatMap(({ kind, cues }) => phrasesOf(kind, cues)));
  const unless = buildPhraseMatcher(care.flatMap(({ kind, unless }) => phrasesOf(kind, unless)));
  const glued = buildGluedMatcher(care);
  return {
    find: (text, harmless = []) => {
      const excused = unless(text);
      const said = cues(text).filter(
        (cue) => !excused.some((phrase) => overlaps(phrase, cue)) && !harmless.some((one) => holds(one, cue)),
      );
      const kinds = new Set<string>([...said.map(({ key }) => key), ...glued(text)]);
      return order.find((kind) => kinds.has(kind));
    },
    help: (kind, language) => ({
      kind,
      text: care.find((one) => one.kind === kind)?.text[language] ?? "",
      lines: helpLines(lines, kind, language).map(({ name, contact, country, hours }) => ({
        name,
        contact,
        country,
        hours,
      })),
    }),
  };
}
