// Where in a text do English phrases stand, in whatever form their words take?
import { type EnglishToken, englishTokens } from "#language/english.ts";
import type { Phrase, PhraseMatch } from "./phrase.ts";

/** Words that may come between two words of a phrase without changing what it says. */
const light = new Set(
  `a an the i me my you your we us our it its this that they so really just very still too all even now already finally
  kind of bit little always ever again then both have be do much quite truly actually literally some been only to`.split(
    /\s+/,
  ),
);
const articles = new Set(["a", "an", "the", "my", "your", "our"]);
const mostBetween = 2;

type Pattern = { readonly phrase: Phrase; readonly stems: readonly string[] };

function pattern(phrase: Phrase): Pattern {
  const stems = englishTokens(phrase.text).map(({ stem }) => stem);
  const lean = stems.filter((stem) => !articles.has(stem));
  return { phrase, stems: lean.length > 1 || lean.length === stems.length ? lean : stems };
}

/** Index of the last token of the phrase that starts at `at`, if it stands there. */
function lastToken(tokens: readonly EnglishToken[], at: number, stems: readonly string[]): number | undefined {
  let place = at;
  for (const stem of stems.slice(1)) {
    let between = 0;
    place++;
    while (tokens[place]?.stem !== stem) {
      const passed = tokens[place];
      if (!passed || !light.has(passed.stem) || ++between > mostBetween) return undefined;
      place++;
    }
  }
  return place;
}

export function buildEnglishMatcher(phrases: readonly Phrase[]): (text: string) => PhraseMatch[] {
  const byFirst = new Map<string, Pattern[]>();
  const known = new Set<string>();
  for (const phrase of phrases) {
    const made = pattern(phrase);
    for (const stem of made.stems) known.add(stem);
    const [first] = made.stems;
    if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), made]);
  }
  return (text) => {
    if (!/\p{Script=Latin}/u.test(text)) return [];
    const tokens = englishTokens(text, (stem) => known.has(stem));
    return tokens.flatMap((token, at) =>
      (byFirst.get(token.stem) ?? []).flatMap(({ phrase, stems }) => {
        const last = lastToken(tokens, at, stems);
        const end = last === undefined ? undefined : tokens[last]?.end;
        return end === undefined ? [] : [{ ...phrase, start: token.start, end, text: text.slice(token.start, end) }];
      }),
    );
  };
}
