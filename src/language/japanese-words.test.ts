import fc from "fast-check";
import { expect, test } from "vitest";
import { japaneseWords } from "./japanese-words.ts";

test("forms of one verb share their kanji, and asking words are left out", () => {
  expect(japaneseWords("会いたい")).toEqual(["会"]);
  expect(japaneseWords("会えない人の曲を教えて")).toEqual(["会"]);
});

test.each(
  `寂しい さびしい さみしい 淋しい さみしくて 寂しかった サミシイ
  悲しい かなしい 哀しい 悲しくて かなしかった
  切ない せつない 切なくて せつなくて
  辛い つらい つらくて ツラい
  苦しい くるしい 苦しくて
  会いたい あいたい 逢いたい 会えない 逢えない あいたくて
  忘れられない わすれられない 忘れたい わすれたい
  別れた わかれた 別れる 別かれた わかれ
  涙 なみだ 泪
  思い出 想い出 おもいで 思いで 思出
  片思い 片想い かたおもい
  友達 友だち ともだち
  子供 子ども こども
  一人 ひとり 独り 1人
  お母さん おかあさん 母さん かあさん ママ 母
  おばあちゃん おばあさん お婆ちゃん 祖母 ばあちゃん
  お父さん おとうさん パパ 父
  失恋 しつれん
  初恋 はつこい
  さよなら さようなら サヨナラ
  ありがとう 有難う 有り難う
  懐かしい なつかしい 懐かしくて
  怖い こわい 恐い こわくて
  疲れた つかれた 疲れて つかれ
  眠れない ねむれない 眠い ねむい
  引っ越し 引越し 引越
  気持ち 気持 きもち
  ソファー ソファ ｿﾌｧ
  バイオリン ヴァイオリン
  頑張れ がんばれ 頑張って がんばって
  夢 ゆめ
  優しい やさしい 優しくて
  彼女 かのじょ
  彼氏 かれし カレシ`
    .split("\n")
    .map((row) => [row.trim().split(" ")]),
)("%j are one word", (forms) => {
  expect(new Set(forms.map((form) => japaneseWords(form).join(" "))).size).toBe(1);
  expect(japaneseWords(forms[0] ?? "")).toHaveLength(1);
});

test("words that only look alike stay apart", () => {
  const words = [
    "失恋",
    "初恋",
    "恋人",
    "恋愛",
    "友情",
    "涙",
    "泣く",
    "母",
    "祖母",
    "別",
    "忘",
    "会社",
    "思う",
    "歌手",
  ];
  expect(new Set(words.map((word) => japaneseWords(word).join(" "))).size).toBe(words.length);
});

test("a word stays the same inside a sentence", () => {
  expect(japaneseWords("夜になるとさみしくて、なみだが止まらない")).toEqual(
    expect.arrayContaining(["夜", "寂", "涙", "止"]),
  );
  expect(japaneseWords("雨が降る日に母に会いたくなった")).toEqual(["雨", "降", "日", "母", "会"]);
  expect(japaneseWords("遠距離恋愛で、彼女にあいたいです")).toEqual(
    expect.arrayContaining(["遠距離", "恋愛", "彼女", "会"]),
  );
});

test("width and kana of the input do not matter, and nothing throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      for (const word of japaneseWords(text)) expect(word).not.toBe("");
    }),
  );
  expect(japaneseWords("ﾊﾞｲｵﾘﾝ")).toEqual(japaneseWords("バイオリン"));
});
