// Which Japanese spellings are the same word? Kana or kanji, one kanji or another of the same reading.

/** The form compared, then the beginnings of words that stand for it; endings do not matter. */
const rows = `
寂 さびし さみし サミシ 淋し
悲 かなし 哀し
切 せつな セツナ
辛 つらい つらく つらか つらさ ツラ
苦 くるし
嬉 うれし
懐 なつかし 懐かし
恋 こいし
愛 いとし いとおし
怖 こわい こわく こわか 恐い 恐く 恐か
悔 くやし 口惜し
優 やさし
温 あたたか 暖か
楽 たのし
会 あいたい あいたく あいたか あえない あえなく あえた 逢
忘 わすれ
別 わかれ 別かれ
泣 なきたい なきたく なける ないちゃ ないてし
涙 なみだ 泪 涕
笑 わらい わらっ わらえ
眠 ねむれ ねむい ねむく
疲 つかれ
失 うしな
慰 なぐさ
励 はげま
憧 あこが 憬
頑張 がんば ガンバ 頑張
夢 ゆめ
心 こころ
声 こえ
涼 すずし
星 ほし
思出 おもいで 思いで 想い出 思い出 思出
片思 かたおもい 片想 片思
初恋 はつこい
失恋 しつれん
片方 かたほう
友達 ともだち 友だち トモダチ
子供 こども 子ども 子供
一人 ひとり 独り 一人 1人 ひとりぼっち
二人 ふたり 2人 二人
大丈夫 だいじょうぶ
母 おかあさん お母さん かあさん 母さん ママ 母親 お袋
父 おとうさん お父さん とうさん 父さん パパ 父親 親父
祖母 おばあちゃん おばあさん ばあちゃん お婆 お祖母 ばあば
祖父 おじいちゃん おじいさん じいちゃん お爺 お祖父 じいじ
彼氏 かれし カレシ
彼女 かのじょ
さよなら さようなら サヨナラ
有難 ありがと 有り難 有難 アリガト
引越 ひっこし 引っ越 引越
気持 きもち 気持
結婚 けっこん
離婚 りこん
遠距離 えんきょり 遠恋
卒業 そつぎょう
告白 こくはく
浮気 うわき
仲直 なかなおり 仲直
雨 あめが あめの
雪 ゆきが ゆきの
桜 さくら サクラ
`;

/** Beginnings, longest first, each with the form compared. */
const variants: readonly (readonly [beginning: string, compared: string])[] = rows
  .trim()
  .split("\n")
  .flatMap((row) => {
    const [compared = "", ...beginnings] = row.split(" ");
    return beginnings.map((beginning) => [beginning, compared] as const);
  })
  .sort(([a], [b]) => b.length - a.length);

const byLetter = new Map<string, (typeof variants)[number][]>();
for (const variant of variants) {
  const letter = variant[0].slice(0, 1);
  byLetter.set(letter, [...(byLetter.get(letter) ?? []), variant]);
}

/** The longest known beginning at this place of a text, and the form that it is compared by. */
export function findVariant(text: string, at: number): readonly [beginning: string, compared: string] | undefined {
  return byLetter.get(text.charAt(at))?.find(([beginning]) => text.startsWith(beginning, at));
}

const kanji: Readonly<Record<string, string>> = {
  ...{ 淋: "寂", 哀: "悲", 逢: "会", 泪: "涙", 唄: "歌", 想: "思", 戀: "恋", 會: "会", 聽: "聴", 淚: "涙" },
  ...{ 獨: "独", 戰: "戦", 國: "国", 學: "学", 愈: "癒" },
};

/** One kanji for those that are written for each other (想い is 思い), and old forms made new. */
export function evenKanji(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (letter) => kanji[letter] ?? letter);
}
