// Is a stretch of a question wanted, not wanted, or only said not to be so?
import { normalise } from "#language/normal-form.ts";

/** `denied`: "I'm not happy" neither asks for happiness nor wishes it away. */
export type Stance = "wanted" | "avoided" | "denied";

const gap =
  "(?:(?:about|an?|the|too|so|any|more|another|of|like|being|really|very|just|my|your|some|all|songs?|music|tracks?|ones?|with|on|overly|from|by|stuff|related to|to do with|anything|something|to (?:hear|listen to))\\s+)*$";
const before = (pattern: string) => new RegExp(`(?:^|[^a-z'])(?:${pattern})\\s+${gap}`);

/** The first rule that fits what stands before the stretch decides. */
const englishRules: readonly (readonly [RegExp, Stance])[] = [
  [
    before(
      "(?:do not|don't|dont|not) (?:want|need|like|feel like)(?: to)?(?: hear| listen(?:ing)? to| hearing| any| an?| another| more| something| songs?| music)",
    ),
    "avoided",
  ],
  [before("(?:not|isn't|isnt|aren't) (?:about|looking for|in the mood for)"), "avoided"],
  [before("(?:that|it|which|this|songs?|something|one)(?:'s| is| are)? ?(?:not|isn't|aren't)"), "avoided"],
  [
    before(
      "(?:am|are|was|were|is|i'm|im|we're|you're|they're|he's|she's)(?: not|n't)|isn't|isnt|aren't|wasn't|weren't",
    ),
    "denied",
  ],
  [
    before(
      "(?:can|could|do|does|did|will|would|should|have|has|had|must)(?: not|n't)|cannot|cant|can't|won't|dont|didnt|doesnt",
    ),
    "wanted",
  ],
  [before("(?:have|has|had|got|feel|see|there is|there's|there are|with) no"), "denied"],
  [before("(?:songs?|something|anything|one|ones|music|tracks?) without"), "avoided"],
  [
    before(
      "not|nothing|no|no more|except(?: for)?|besides|(?:anything|everything) but|other than|rather than|instead of|less|avoid|skip|leave out|enough(?: of)?",
    ),
    "avoided",
  ],
];

const japaneseSong = "(?:曲|歌|うた|ソング|もの|やつ|話|バラード|系|感じ|気分)";
const japaneseNoun = `(?:する|した|な|の|っぽい|系の?|についての?|みたいな)?${japaneseSong}?(?:とか|など|なんか)?(?:さん|は|も|が|を|って)?`;
const japaneseAfter: readonly (readonly [RegExp, Stance])[] = [
  [
    new RegExp(
      `^${japaneseNoun}(?:じゃなくて?|じゃなく|ではなくて?|でなくて?|以外|抜き|ぬきで|なしで|無しで|いらない|要らない|やめて|(?:聴|聞)きたくな|避け|除い|除く)`,
    ),
    "avoided",
  ],
  [
    new RegExp(
      `^(?:の|な|する)?${japaneseSong}(?:とか|など)?(?:は|が|も)?(?:ちょっと)?(?:嫌|いや|やだ|苦手|つらい|辛い)`,
    ),
    "avoided",
  ],
  [new RegExp(`^${japaneseNoun}(?:じゃない|ではない|でない)(?:${japaneseSong}|の|ほう|方|$|。)`), "avoided"],
  [/^(?:くは?|は|も)?(?:ない|なくて)(?:曲|歌|の|もの|やつ|ほう|方|感じ)/, "avoided"],
  [/^(?:く|じゃ|では)(?:な|あ)/, "denied"],
];

const koreanSong = "(?:노래|곡|거|것|건|게|걸|쪽|이야기|얘기|느낌|음악|발라드|테마|장르|류)";
const koreanNoun = `(?:한|하는|된|의|에대한|관련|같은|적인|인)?${koreanSong}?(?:들)?(?:은|는|이|가|도|를|을)?`;
const koreanAfter: readonly (readonly [RegExp, Stance])[] = [
  [
    new RegExp(
      `^${koreanNoun}(?:말고|말구|아닌|아니고|아니라|제외|빼고|빼줘|뺀|원하지않|듣고싶지않|듣기싫|이외|외에|필요없|없는${koreanSong}|이제그만|그만)`,
    ),
    "avoided",
  ],
  [new RegExp(`^(?:의|에대한|관련|같은|한)?${koreanSong}(?:은|는|이|가)?싫`), "avoided"],
  [new RegExp(`^(?:지|하지|진)?(?:는|도)?않(?:은|는)${koreanSong}`), "avoided"],
  [/^(?:지|하지|진)(?:는|도|가)?않/, "denied"],
];
const koreanBefore = /(?:^|\s)(?:안|덜)\s*$/;

type Stretch = { readonly start: number; readonly end: number };

const decide = (rules: readonly (readonly [RegExp, Stance])[], text: string) =>
  rules.find(([rule]) => rule.test(text))?.[1];

/** What the words around the stretch say of it, whichever language they are in. */
export function stance(text: string, { start, end }: Stretch): Stance {
  const ahead = normalise(text.slice(0, start)).text;
  const behind = text.slice(end).normalize("NFKC");
  const together = behind.replace(/\s+/g, "");
  const inEnglish = decide(englishRules, /[\s"“‘'(]$/.test(ahead) ? ahead.replace(/["“‘'(]+$/, "") : `${ahead} `);
  const native = decide(japaneseAfter, behind.replace(/^[\s」』】"”’]+/, "")) ?? decide(koreanAfter, together);
  if (native) return native;
  if (text[end - 1] === "く" && /^[はも]?な[いくか]/.test(behind)) return "denied";
  if (koreanBefore.test(ahead)) return "avoided";
  return inEnglish ?? "wanted";
}

const forward = /^[^.!?]{0,10}?\s(?:or|nor)\s+(?:(?:about|an?|the|too|songs?|any)\s+)*$/;
const backward = /^\s*(?:や|とか|と|・|、|か|이나|나|하고|랑|이랑|과|와|,|·)(?:\s|の|曲|歌|노래|곡)*$/;

/** What is joined to something not wanted is not wanted either ("not sad or lonely", 「失恋や死別以外」, "이별이나 죽음 말고"). */
export function spreadStance<T extends Stretch & { readonly stance: Stance }>(text: string, found: readonly T[]): T[] {
  const result = [...found].sort((a, b) => a.start - b.start);
  const between = (a: T | undefined, b: T | undefined) =>
    a && b && a.end <= b.start ? text.slice(a.end, b.start) : "x";
  for (let i = 1; i < result.length; i++) {
    const [last, here] = [result[i - 1], result[i]];
    const joined = /\S/.test(between(last, here)) && forward.test(between(last, here));
    if (here && last?.stance === "avoided" && joined) result[i] = { ...here, stance: "avoided" };
  }
  for (let i = result.length - 2; i >= 0; i--) {
    const [here, next] = [result[i], result[i + 1]];
    if (here && next?.stance === "avoided" && backward.test(between(here, next))) {
      result[i] = { ...here, stance: "avoided" };
    }
  }
  return result;
}
