// In which of the guide's languages is a page written?
import type { Locale } from "#catalogue/locale.ts";
import { countScripts } from "#language/script.ts";

const longestSample = 20_000;

/** By the script of its prose: kana is Japanese, Hangul Korean; titles in Hangul do not make an English page Korean. */
export function findLocale(prose: readonly string[]): Locale | undefined {
  const counts = countScripts(prose.join(" ").slice(0, longestSample));
  const letters = counts.kana + counts.han + counts.hangul + counts.latin;
  if (letters === 0) return undefined;
  if (counts.kana > letters * 0.2) return "ja";
  if (counts.hangul > letters * 0.4) return "ko";
  return counts.latin > letters * 0.5 ? "en" : counts.kana > counts.hangul ? "ja" : "ko";
}
