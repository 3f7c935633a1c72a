// Which words does an English text consist of?
import { englishStem } from "./english-stem.ts";
import { normalise } from "./normal-form.ts";

/** A word as it stands in the text (`start`..`end`), with the stem that it shares with its other forms. */
export type EnglishToken = {
  readonly word: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
};

const grammar = `a an the and or but if so as of at by for with about into through to from in on off over under out up
down than then when while where why how what which who whom whose that this these those there here i me my mine myself
you your yours yourself he him his she her hers it its they them their theirs we us our ours am is are was were be been
being do does did doing have has had having will would shall should can could may might must not no nor too very just
also even still only ever really quite again once more most some any all both each every other another such own same
because since until though although yet ive im id ill youre dont cant wont isnt didnt doesnt lets us`;
const asking = `song songs track tracks music listen listening hear hearing play playlist something anything everything
nothing recommend recommendation suggest suggestion give find show tell want wants need needs look looking please help
know like sounds good best korean korea kpop k pop thing things lot lots get got go going make makes made feel feeling
feels one ones`;

const toSet = (list: string) => new Set(list.split(/\s+/));
export const englishGrammar: ReadonlySet<string> = toSet(grammar);
const stopwords: ReadonlySet<string> = toSet(`${grammar} ${asking}`);

/** Contractions and run-together forms, spelt out; each word of the right side gets the whole stretch. */
const spelt: ReadonlyMap<string, string> = new Map([
  ["can't", "can not"],
  ["cant", "can not"],
  ["cannot", "can not"],
  ["won't", "will not"],
  ["wont", "will not"],
  ["shan't", "shall not"],
  ["ain't", "be not"],
  ["wanna", "want to"],
  ["wannabe", "want to be"],
  ["gonna", "going to"],
  ["gotta", "have to"],
  ["im", "i am"],
  ["ive", "i have"],
  ["ur", "your"],
  ["u", "you"],
  ["bf", "boyfriend"],
  ["gf", "girlfriend"],
  ["nothin", "nothing"],
]);
const clipped: ReadonlySet<string> = toSet(
  "dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt couldnt wouldnt shouldnt",
);

function expand(word: string): readonly string[] {
  const whole = spelt.get(word);
  if (whole) return whole.split(" ");
  if (clipped.has(word)) return [word.slice(0, -2), "not"];
  const [, base, tail] = /^(.+?)(n't|'(?:m|re|ve|ll|d|s))$/.exec(word) ?? [];
  if (!base) return [word.replaceAll("'", "")];
  if (tail === "n't") return [base, "not"];
  if (tail === "'s" || tail === "'d") return [base];
  return [base, { "'m": "am", "'re": "are", "'ve": "have", "'ll": "will" }[tail ?? ""] ?? ""].filter(Boolean);
}

/** sooo → soo and so: both are tried, the known one wins. */
function shorten(word: string, known: ((stem: string) => boolean) | undefined): string {
  if (!/(.)\1\1/.test(word)) return word;
  const twice = word.replace(/(.)\1{2,}/g, "$1$1");
  return known?.(englishStem(twice)) ? twice : word.replace(/(.)\1{2,}/g, "$1");
}

/** An hour ("4 am") is one word; apart, its "am" would be a form of "be". */
const wordPattern = /\d{1,2}\s?[ap]m(?!\p{Script=Latin})|[\p{Script=Latin}\d]+(?:'\p{Script=Latin}+)*/gu;

/** Every Latin-letter word of a text, contractions spelt out. `known` decides how a drawn-out word was meant. */
export function englishTokens(text: string, known?: (stem: string) => boolean): EnglishToken[] {
  const { text: even, starts, ends } = normalise(text);
  return [...even.matchAll(wordPattern)].flatMap((match) => {
    const start = starts[match.index] ?? 0;
    const end = ends[match.index + match[0].length - 1] ?? text.length;
    return expand(shorten(match[0].replace(/\s/g, ""), known)).map((word) => ({
      word,
      stem: englishStem(word),
      start,
      end,
    }));
  });
}

/** The stems of the words that say something. */
export function englishWords(text: string): string[] {
  return englishTokens(text)
    .filter(({ word }) => !stopwords.has(word) && word.length > 1)
    .map(({ stem }) => stem);
}
