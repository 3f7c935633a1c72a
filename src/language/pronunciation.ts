// How is a text said? The articles of the Standard Pronunciation (표준 발음법), in the order in which they work.
import type { Item, Joint, Sound } from "./sounds.ts";
import { closesAsB, keepsFirst, markJoints } from "./word-marks.ts";

/** A final, as it is left to stand: 제8항 to 제11항. */
const closed: Readonly<Record<string, string>> = {
  ...{
    ㄲ: "ㄱ",
    ㅋ: "ㄱ",
    ㄳ: "ㄱ",
    ㄺ: "ㄱ",
    ㅅ: "ㄷ",
    ㅆ: "ㄷ",
    ㅈ: "ㄷ",
    ㅊ: "ㄷ",
    ㅌ: "ㄷ",
    ㅎ: "ㄷ",
    ㅍ: "ㅂ",
    ㅄ: "ㅂ",
    ㄿ: "ㅂ",
  },
  ...{ ㄵ: "ㄴ", ㄶ: "ㄴ", ㄼ: "ㄹ", ㄽ: "ㄹ", ㄾ: "ㄹ", ㅀ: "ㄹ", ㄻ: "ㅁ" },
};
/** A double final in two: what stays and what moves on. */
const split: Readonly<Record<string, readonly [stays: string, moves: string]>> = {
  ...{ ㄳ: ["ㄱ", "ㅅ"], ㄵ: ["ㄴ", "ㅈ"], ㄶ: ["ㄴ", "ㅎ"], ㄺ: ["ㄹ", "ㄱ"], ㄻ: ["ㄹ", "ㅁ"], ㄼ: ["ㄹ", "ㅂ"] },
  ...{ ㄽ: ["ㄹ", "ㅅ"], ㄾ: ["ㄹ", "ㅌ"], ㄿ: ["ㄹ", "ㅍ"], ㅀ: ["ㄹ", "ㅎ"], ㅄ: ["ㅂ", "ㅅ"] },
};
const tense: Readonly<Record<string, string>> = { ㄱ: "ㄲ", ㄷ: "ㄸ", ㅂ: "ㅃ", ㅅ: "ㅆ", ㅈ: "ㅉ" };
const aspirated: Readonly<Record<string, string>> = { ㄱ: "ㅋ", ㄷ: "ㅌ", ㅂ: "ㅍ", ㅈ: "ㅊ" };
const nasal: Readonly<Record<string, string>> = { ㄱ: "ㅇ", ㄷ: "ㄴ", ㅂ: "ㅁ" };

const close = (coda: string): string => closed[coda] ?? coda;

function makeTense(sound: Sound): void {
  const onset = tense[sound.onset];
  if (!onset) return;
  sound.onset = onset;
  sound.tensed = true;
}

/** Changes what stands before the joint, what stands after it, or both. */
type Rule = (before: Sound, after: Sound, joint: Joint) => void;

/** 제29항: ㄴ is put in (꽃잎 → 꼰닙). 제20항 다만: 의견란 → 의견난. */
const insertN: Rule = (before, after) => {
  if (after.mark !== "ㄴ") return;
  if (after.onset === "ㅇ") before.coda = close(before.coda);
  if (after.onset === "ㅇ" || after.onset === "ㄹ") after.onset = "ㄴ";
};

/** 제15항: before a word of its own meaning the final is closed, then moves (겉옷 → 거돋, 꽃 위 → 꼬 뒤). */
const closeBeforeWord: Rule = (before, after, joint) => {
  if (joint === "gap" || after.mark === "|") before.coda = close(before.coda);
};

/** 제17항: ㄷ, ㅌ, ㄾ before 이, 여, 히 become ㅈ, ㅊ (굳이 → 구지, 닫혀 → 다처). */
const palatalise: Rule = (before, after, joint) => {
  if (joint !== "near" || after.mark || (after.vowel !== "ㅣ" && after.vowel !== "ㅕ")) return;
  const { coda } = before;
  if (after.onset === "ㅎ" && (coda === "ㄷ" || coda === "ㅌ")) after.onset = "ㅊ";
  else if (after.onset === "ㅇ" && coda === "ㄷ") after.onset = "ㅈ";
  else if (after.onset === "ㅇ" && (coda === "ㅌ" || coda === "ㄾ")) after.onset = "ㅊ";
  else return;
  before.coda = coda === "ㄾ" ? "ㄹ" : "";
};

/** 제12항 1, 2, 3, 4: a final ㅎ makes the next aspirated or tense, or is silent (좋고 → 조코, 낳은 → 나은). */
const loseH: Rule = (before, after) => {
  const { coda } = before;
  if (coda !== "ㅎ" && coda !== "ㄶ" && coda !== "ㅀ") return;
  const rest = split[coda]?.[0] ?? "";
  const strong = aspirated[after.onset];
  if (after.onset === "ㅅ") makeTense(after);
  else if (strong && after.onset !== "ㅂ" && after.mark !== "ㅅ") after.onset = strong;
  else if (after.onset !== "ㅇ" && rest === "") {
    before.coda = "ㄷ";
    return;
  }
  before.coda = rest;
};

/** Of ㅄ and ㄳ the stop is what meets ㅎ. */
const pair: Readonly<Record<string, string>> = { ㅄ: "ㅍ", ㄳ: "ㅋ" };

/** 제12항 1 붙임: a stop and ㅎ are one aspirated sound (먹히다 → 머키다, 옷 한 벌 → 오 탄 벌). */
const mergeH: Rule = (before, after, joint) => {
  if (after.onset !== "ㅎ" || before.coda === "") return;
  const [stays, moves] = split[before.coda] ?? ["", before.coda];
  const stop = moves === "ㅈ" && joint === "near" ? "ㅈ" : close(moves);
  const strong = pair[before.coda] ?? aspirated[stop];
  if (!strong) return;
  after.onset = strong;
  after.merged = "ㄱㄷㅂ".includes(stop) ? stop : "";
  before.coda = pair[before.coda] ? "" : stays;
};

/** 제13항, 제14항: a final moves to an open vowel; of two the second, and ㅅ tense (값을 → 갑쓸). */
const moveOn: Rule = (before, after) => {
  const { coda } = before;
  if (after.onset !== "ㅇ" || coda === "" || coda === "ㅇ") return;
  const [stays, moves] = split[coda] ?? ["", coda];
  before.coda = stays;
  after.onset = moves;
  if (stays && moves === "ㅅ") makeTense(after);
};

/** Over a space ㄴ, ㄹ, ㅁ sound the same on either side: they stay where readers look for their word. */
const moveStopsOn: Rule = (before, after, joint) => {
  if (joint !== "gap" || !"ㄴㄹㅁ".includes(before.coda)) moveOn(before, after, joint);
};

/** 제11항 다만: a verb's ㄺ is ㄹ before ㄱ (맑게 → 말께), a noun's is not (닭과 → 닥꽈). 제10항 다만: 밟- is 밥-. */
const chooseOfTwo: Rule = (before, after, joint) => {
  if (before.coda === "ㄺ" && after.onset === "ㄱ" && joint === "near" && !keepsFirst(before.spelt)) {
    before.coda = "ㄹ";
    makeTense(after);
  }
  if (before.coda === "ㄼ" && after.onset !== "ㅇ" && closesAsB(before.spelt, after.spelt)) before.coda = "ㅂ";
};

/** 제23항: after ㄱ, ㄷ, ㅂ; 제24항: after ㄵ, ㄻ of verbs; 제25항: after ㄼ, ㄾ. */
const tenseAfterStop: Rule = (before, after, joint) => {
  if (after.mark === "=") return;
  const stem = joint === "near" && "ㄵㄻㄼㄾ".includes(before.coda);
  if (before.coda && (stem || "ㄱㄷㅂ".includes(close(before.coda)))) makeTense(after);
};

/** 제24항 and 제26항 to 제28항 where the tables or the form tell it (신고 → 신꼬, 갈등 → 갈뜽, 할 것 → 할 껏). */
const tenseWhereMarked: Rule = (_, after) => {
  if (after.mark === "ㅅ") makeTense(after);
};

/** 제8항 to 제11항: what stays at the end is one of seven sounds. */
const closeFinal: Rule = (before) => {
  before.coda = close(before.coda);
};

/** 제19항: ㄹ after a nasal or a stop is ㄴ (종로 → 종노, 협력 → 혐녁, 십 리 → 심 니). */
const nasaliseL: Rule = (before, after, joint) => {
  if (after.onset !== "ㄹ" || (joint === "gap" && after.mark !== "리")) return;
  if (before.coda && "ㅁㅇㄱㄷㅂ".includes(before.coda)) after.onset = "ㄴ";
};

/** 제18항: stops before ㄴ, ㅁ are nasals (국물 → 궁물, 밥 먹는다 → 밤 멍는다). */
const nasaliseStop: Rule = (before, after) => {
  if (after.onset === "ㄴ" || after.onset === "ㅁ") before.coda = nasal[before.coda] ?? before.coda;
};

/** 제20항: ㄴ and ㄹ side by side are both ㄹ (신라 → 실라, 칼날 → 칼랄). */
const makeLiquid: Rule = (before, after, joint) => {
  if (before.coda === "ㄹ" && after.onset === "ㄴ") after.onset = "ㄹ";
  if (before.coda === "ㄴ" && after.onset === "ㄹ" && (joint === "near" || after.mark === "리")) before.coda = "ㄹ";
};

/** Over a space only a ㄴ that was put in becomes ㄹ (할 일 → 할 릴): 널 너무 keeps its words. */
const makeLiquidInWord: Rule = (before, after, joint) => {
  if (joint === "near" || after.mark) makeLiquid(before, after, joint);
};

const early: readonly Rule[] = [insertN, closeBeforeWord, palatalise, loseH, mergeH];
const late: readonly Rule[] = [...[chooseOfTwo, tenseAfterStop, tenseWhereMarked, closeFinal, nasaliseL, nasaliseStop]];
const spokenRules: readonly Rule[] = [...early, moveStopsOn, ...late, makeLiquidInWord];
const boundRules: readonly Rule[] = [...early, moveOn, ...late, makeLiquid];

/** Inside a given name only this is shown in Latin letters. */
const nameRules: readonly Rule[] = [moveOn, closeFinal];

/** 제5항 다만 1, 3: 져 is 저, and ㅢ after a written consonant is ㅣ. Latin letters keep both. */
export function saidVowel(sound: Sound): string {
  if (sound.vowel === "ㅕ" && "ㅈㅉㅊ".includes(sound.onset)) return "ㅓ";
  const writtenAlone = sound.spelt >= "아" && sound.spelt < "자";
  return sound.vowel === "ㅢ" && !writtenAlone ? "ㅣ" : sound.vowel;
}

export type BreathOptions = {
  /** Spaces inside a line are spoken over, so that sounds change across them; true unless told. */
  readonly acrossWords?: boolean;
  /** ㄴ, ㄹ, ㅁ move and mix over a space too, as singers bind them (안 와 → 아 놔, 널 너무 → 널 러무). */
  readonly bound?: boolean;
};

/** Turns the letters of every syllable into sounds, in place. */
export function pronounce(items: readonly Item[], options: BreathOptions, givenName = false): void {
  if (!givenName) markJoints(items);
  const rules = givenName ? nameRules : options.bound ? boundRules : spokenRules;
  const acrossWords = options.acrossWords ?? true;
  let before: Sound | undefined;
  for (const item of items) {
    if (item.kind !== "sound") continue;
    const joined = item.joint === "near" || (item.joint === "gap" && acrossWords);
    if (before && joined) for (const rule of rules) rule(before, item, item.joint);
    else if (before) before.coda = close(before.coda);
    before = item;
  }
  if (before) before.coda = close(before.coda);
}
