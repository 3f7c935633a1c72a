// Which of many phrases, in three languages, does a text say, and with which very words?
import type { Locale } from "#catalogue/locale.ts";
import { buildEnglishMatcher } from "./english-phrases.ts";
import { buildNativeMatcher } from "./native-phrases.ts";
import { overlaps, type Phrase, type PhraseMatch } from "./phrase.ts";

export type PhraseMatcher = (text: string, preferred?: Locale) => readonly PhraseMatch[];

const width = (match: PhraseMatch) => match.end - match.start;

/** Of the matches of one key that overlap, the longest; of equals, the one in the preferred language. */
function keepLongest(matches: readonly PhraseMatch[], preferred: Locale | undefined): PhraseMatch[] {
  const other = (match: PhraseMatch) => Number(match.language !== preferred);
  const order = [...matches].sort((a, b) => width(b) - width(a) || other(a) - other(b) || a.start - b.start);
  const kept: PhraseMatch[] = [];
  for (const match of order) {
    if (!kept.some((one) => one.key === match.key && overlaps(one, match))) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start || width(b) - width(a));
}

/** All languages are looked for at once, since people mix them. Matches come in the order in which they stand. */
export function buildPhraseMatcher(phrases: readonly Phrase[]): PhraseMatcher {
  const english = buildEnglishMatcher(phrases.filter(({ language }) => language === "en"));
  const japanese = buildNativeMatcher(phrases.filter(({ language }) => language === "ja"));
  const korean = buildNativeMatcher(phrases.filter(({ language }) => language === "ko"));
  return (text, preferred) => keepLongest([...english(text), ...japanese(text), ...korean(text)], preferred);
}
