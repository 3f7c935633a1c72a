// Which words of a Japanese text say something, however they are written?
import { evenKanji, findVariant } from "./japanese-variants.ts";
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

const foreign: Readonly<Record<string, string>> = { ゔぁ: "ば", ゔぃ: "び", ゔぇ: "べ", ゔぉ: "ぼ", ゔ: "ぶ" };

/**
 * One form for the spellings of a word: katakana as hiragana, ヴ as ブ, no bar at the end (ソファー is ソファ), of kanji
 * with okurigana the kanji alone (別れる, 別かれ → 別), one kanji for several (想い → 思).
 */
function evenWord(segment: string): string {
  const kana = normalise(segment).text.replace(/ゔ[ぁぃぇぉ]?/g, (sound) => foreign[sound] ?? sound);
  const open = kana.length > 2 ? kana.replace(/ー+$/, "") : kana;
  const leading = /^\p{Script=Han}/u.test(open) ? open.replace(/\p{Script=Hiragana}+/gu, "") : open;
  return evenKanji(leading);
}

/** How a word goes on after its beginning: never a word of its own, whatever the segmenter makes of it. */
const inflection =
  /^(?:しい|しく|しか|さ|い|く|て|た|かった|くて|って|った|ちゃ|れ|ろ|り|る|ら|なく|ない|なかった|たい|たか|られ|そう|ます|まし)+/;

/** The words of a text that say something; verbs and adjectives by their kanji, also where they stand in kana. */
export function japaneseWords(text: string): string[] {
  const even = text.normalize("NFKC").toLowerCase();
  const found: string[] = [];
  let past = 0;
  for (const { segment, index, isWordLike } of segmenter.segment(even)) {
    if (!isWordLike || index < past) continue;
    const variant = findVariant(even, index);
    past = index + (variant?.[0] ?? segment).length;
    if (variant || /\p{Script=Han}$/u.test(segment))
      past += inflection.exec(even.slice(past, past + 12))?.[0].length ?? 0;
    if (variant) {
      found.push(variant[1]);
      continue;
    }
    if (stopwords.has(segment) || /^\p{Script=Hiragana}{1,2}$/u.test(segment)) continue;
    const word = evenWord(segment);
    if (word && !stopwords.has(word)) found.push(word);
  }
  return found;
}
