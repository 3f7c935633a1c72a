// Which words does a Japanese text consist of, and in which forms does a phrase come?
import { normalise } from "./normal-form.ts";

const segmenter = new Intl.Segmenter("ja", { granularity: "word" });

const stopwords = new Set(
  `する した して います いる いた いて ある あった あり なる なった なって こと もの ところ とき ため よう そう どう これ
  それ あれ この その あの どの ここ そこ わたし 私 僕 俺 あなた です ます ました ません ください ほしい 欲しい たい ない
  いたい なかった たかった くない なく から まで より など だけ でも けど けれど だから しかし そして とか って という といった みたい らしい もう まだ
  とても すごく 曲 歌 聴き 聴く 聴きたい 聞き 聞く 聞きたい おすすめ 教え 教えて ソング 音楽 何か 一番 韓国 人 時 今 方 的`.split(
    /\s+/,
  ),
);

/** The words of a text that say something; verbs and adjectives by their kanji (会えない, 会いたい → 会). */
export function japaneseWords(text: string): string[] {
  const found: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text.normalize("NFKC").toLowerCase())) {
    if (!isWordLike || stopwords.has(segment) || /^\p{Script=Hiragana}{1,2}$/u.test(segment)) continue;
    const kanji = /^(\p{Script=Han}+)\p{Script=Hiragana}+$/u.exec(segment)?.[1];
    const word = normalise(kanji ?? segment).text;
    if (!stopwords.has(word)) found.push(word);
  }
  return found;
}

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
