// Where do the words of a Japanese text begin, and in which forms does a phrase come?

const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

/** Offsets at which a word starts, and the end of the text. */
export function japaneseBoundaries(text: string): ReadonlySet<number> {
  return new Set([...[...segmenter.segment(text)].map(({ index }) => index), text.length]);
}

const light = new Set(
  "を が は も もう すごく とても ずっと 本当に ほんとに まだ ちょっと なんか 全然 やっぱり".split(" "),
);

/** Particles and adverbs that may stand or be missing without changing what is said. */
export function japaneseLight(text: string): { start: number; end: number }[] {
  return [...segmenter.segment(text)]
    .filter(({ segment, index }) => light.has(segment) && index > 0)
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }));
}

const adjective = ["く", "くて", "かった", "すぎ", "そう", "さ", "気持ち"];
const oneStep = ["た", "て", "てしまった", "ちゃった", "ます", "ました", "そう", "たい", "よう", "てる", "ている"];
/** Five-step verbs by their last kana: the joining form, and the form before た and て. */
const fiveStep: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  う: ["い", ["った", "って", "っちゃ"]],
  つ: ["ち", ["った", "って", "っちゃ"]],
  る: ["り", ["った", "って", "っちゃ"]],
  く: ["き", ["いた", "いて", "いちゃ"]],
  ぐ: ["ぎ", ["いだ", "いで", "いじゃ"]],
  す: ["し", ["した", "して", "しちゃ"]],
  ぬ: ["に", ["んだ", "んで", "んじゃ"]],
  ぶ: ["び", ["んだ", "んで", "んじゃ"]],
  む: ["み", ["んだ", "んで", "んじゃ"]],
};

/** A phrase and the forms in which it goes on in a sentence, none of them a denial (別れる → 別れた, 別れそう, …). */
export function japaneseForms(phrase: string): string[] {
  const stem = phrase.slice(0, -1);
  const last = phrase.at(-1) ?? "";
  const forms = [phrase];
  if (stem.length < 2) return forms;
  if (last === "い") forms.push(...adjective.map((ending) => stem + ending));
  if (last === "た" || last === "だ") {
    const voiced = last === "だ";
    forms.push(stem + (voiced ? "で" : "て"), stem + (voiced ? "じゃ" : "ちゃ"));
  }
  if (last === "る") forms.push(...oneStep.map((ending) => stem + ending));
  const [joining, past] = fiveStep[last] ?? ["", []];
  if (joining && /\p{Script=Han}|\p{Script=Hiragana}/u.test(stem.at(-1) ?? "")) {
    forms.push(...["そう", "たい", "ます", "ました"].map((ending) => stem + joining + ending));
    forms.push(...past.map((ending) => stem + ending));
  }
  return forms;
}
