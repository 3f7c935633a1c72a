// Which words of a Korean text say something, and which forms are the same word?
import { finals, joinSyllable, takeApart } from "./korean.ts";
import { koreanNouns, oneSyllableNouns, oneSyllableVerbs } from "./korean-nouns.ts";
import { normalise } from "./normal-form.ts";

/** Taken off before endings are looked for: 까지 is not 까 with 지. */
const longParticles =
  /(?:에게서|한테서|으로는|으로도|으로|에서|에게|한테|께서|까지|부터|처럼|보다|이랑|하고|이나|이라는|라는|이라도|라도|조차|마저|밖에|마다)$/;
const particles = /(?:들|은|는|이|가|을|를|에|의|도|만|와|과|로|랑|나)$/;
const doing =
  /(?:했(?:어|는데|다|던|지만)|하(?:는데|는|고|면|지만|지|기|다|던|게|네|며|니까|려고|면서)|해서|해도|해줘|해|한|할|함|했)$/;
/** After 어 and the like 지 belongs to the verb (헤어지다, 사라지다), and is no ending. */
const endings =
  /(?:습니다|는구나|었는데|았는데|었던|았던|거든|는데|은데|지만|으니까|니까|으려고|려고|으면서|면서|잖아|으면|거나|구나|더라|었어|았어|었다|았다|는다|어서|아서|어도|아도|(?<=[져워와퍼파빠뻐려])[서도]|는|은|을|던|고|면|다|(?<![어아라너러혀겨려워뜨])지|어|아|네|기|게)$/;

/** 외로우, 그리우, 무서우 …: verbs and adjectives in ㅂ before a vowel (한글 맞춤법 18항 6). */
const softB = /(?:[로러려거가나까다리마서쉬]|^추|^더|^미)우$/;
const softModifier = /.[로러려거가나까다리마서쉬][운움]$|.[로러려까리]울$|^[추더미][운움]$/;
const b = (text: string) => joinSyllable({ ...takeApart(text.at(-1) ?? "가"), final: finals.b });

function closedBy(text: string, final: number): string {
  return text.slice(0, -1) + joinSyllable({ ...takeApart(text.at(-1) ?? "가"), final });
}

/** The vowel of the stem in a contraction: 져 ← 지어, 워 ← 우어, 펐 ← 프었, 했 ← 하였. */
function uncontract(word: string): string {
  const last = takeApart(word.at(-1) ?? "가");
  const past = last.final === finals.ss;
  if (!past && last.final !== finals.none) return word;
  const open = { ...last, final: finals.none };
  const stem = word.slice(0, -1);
  const ieung = 11;
  if (last.vowel === 6 && last.initial !== 2 && last.initial !== ieung)
    return stem + joinSyllable({ ...open, vowel: 20 });
  if (last.vowel === 14 && last.initial === ieung) return stem + joinSyllable({ ...open, vowel: 13 });
  if (!past) return word;
  if (last.vowel === 4 && last.initial !== ieung) return stem + joinSyllable({ ...open, vowel: 18 });
  if (last.vowel === 1 && last.initial === 18) return stem + joinSyllable({ ...open, vowel: 0 });
  return stem + joinSyllable(open);
}

/** Each form that a stem takes before ㄴ, ㄹ, ㅁ or 어, made the stem again. */
const restored: readonly (readonly [RegExp, (word: string) => string])[] = [
  [/[어아라너러혀겨려워뜨][진질짐]$/, (word) => closedBy(word, finals.none)],
  [/(?:떠|만|태|끝|일어)[난날남]$/, (word) => closedBy(word, finals.none)],
  [/(?:보|지)[낸낼냄]$/, (word) => closedBy(word, finals.none)],
  [/[픈플픔쁜쁠쁨]$/, (word) => closedBy(word, finals.none)],
  [/(?:퍼|[아고]파)$/, (word) => `${word.slice(0, -1)}프`],
  [/(?:[나바]빠|[예기]뻐)$/, (word) => `${word.slice(0, -1)}쁘`],
  [softB, (word) => word.slice(0, -2) + b(word.slice(-2, -1))],
];

function restore(word: string): string {
  const open = softModifier.test(word) ? closedBy(word, finals.none) : uncontract(word);
  const found = restored.find(([form]) => form.test(open));
  return found ? found[1](open) : open;
}

function cutOnce(word: string): string {
  const [first = ""] = word;
  if (oneSyllableNouns.has(first) && word.replace(particles, "") === first) return first;
  if (oneSyllableVerbs.has(first) && word.replace(endings, "") === first) return first;
  const noun = [longParticles, particles].map((rule) => word.replace(rule, "")).find((stem) => koreanNouns.has(stem));
  if (noun) return noun;
  for (const rule of [longParticles, doing, endings, particles]) {
    const stem = word.replace(rule, "");
    if (stem !== word && stem.length >= 2) return stem;
  }
  return word;
}

/**
 * A word without what binds it into its sentence, layer by layer; at least two syllables stay, of a few verbs and
 * nouns one. The stem of a stem is the stem.
 * @example koreanStem("외로웠어요") === koreanStem("외로움")
 */
export function koreanStem(word: string): string {
  if (koreanNouns.has(word)) return word;
  const spoken = word.length > 2 ? word.replace(/요$/, "") : word;
  const bare = cutOnce(spoken);
  if (koreanNouns.has(bare)) return bare;
  const cut = restore(bare);
  return cut === word ? word : koreanStem(cut);
}

/** 장거리연애 → 장거리, 연애: nouns that are as often written apart. */
function splitCompound(word: string): string[] {
  for (let end = word.length - 2; end >= 2; end--) {
    const head = word.slice(0, end);
    if (!koreanNouns.has(head)) continue;
    const rest = word.slice(end);
    const tail = koreanNouns.has(rest) ? [rest] : splitCompound(rest);
    if (tail.length > 1 || koreanNouns.has(tail[0] ?? "")) return [head, ...tail];
  }
  return [word];
}

const stopwords = new Set(
  `노래 음악 추천 듣고 듣기 들을 싶은 싶어 싶어요 좋은 좋을 있는 있어 있어요 없는 뭐 무슨 어떤 그런 이런 저런 그냥 너무 정말
  진짜 나는 내가 나를 나의 저는 제가 너를 네가 우리 그게 이게 것 거 것은 것이 같은 같아 같아요 때 수 할 하는 해줘 주세요
  알려줘 한국 곡 곡을 하고 그리고 하지만 그래서 요즘 지금 오늘 이 그 저 나 너 내 네 제 날 더 또 안 못 좀 다 잘 왜`.split(
    /\s+/,
  ),
);

/** Two words that are one when they stand together: 보고 싶다, 첫 사랑. */
const together = /(?<![가-힣])(?:보고\s+(?=싶)|(?:첫|짝)\s+(?=사랑|눈|만남|키스))/g;

/** The stems of the words that say something; compounds of common nouns in their parts, as if written apart. */
export function koreanWords(text: string): string[] {
  const even = normalise(text).text.replace(together, (found) => found.trimEnd());
  return [...even.matchAll(/[가-힣]+/g)]
    .map(([word]) => word)
    .filter((word) => !stopwords.has(word))
    .flatMap((word) => splitCompound(koreanStem(word)))
    .filter((stem) => !stopwords.has(stem));
}

/** Each two neighbouring syllables of the words: a net for forms that the rules miss. */
export function koreanPairs(text: string): string[] {
  return koreanWords(text).flatMap((word) =>
    Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2)),
  );
}
