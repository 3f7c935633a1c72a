// How does kana sound, as a row of sounds that can be set beside those of Hangul and Latin letters?

const rows: Readonly<Record<string, string>> = {
  ...{ "": "アイウエオ", カ: "カキクケコ", ガ: "ガギグゲゴ", サ: "サシスセソ", ザ: "ザ_ズゼゾ", タ: "タ__テト" },
  ...{
    ダ: "ダ__デド",
    ナ: "ナニヌネノ",
    ハ: "ハヒ_ヘホ",
    バ: "バビブベボ",
    パ: "パピプペポ",
    マ: "マミムメモ",
    ラ: "ラリルレロ",
  },
};
const bare = "アイウエオ";
/** After these the vowel may be there only because kana needs one: ム for m, ク for k, ト for t, チ for ch. */
const weak: Readonly<Record<string, string>> = { ウ: "ゥ", イ: "ィ", オ: "ォ" };

const syllables = new Map<string, string>([
  ...Object.entries(rows).flatMap(([consonant, row]) =>
    [...row].map((kana, at): [string, string] => {
      const vowel = bare.charAt(at);
      const droppable = consonant !== "" && (vowel === "ウ" || kana === "ト" || kana === "ド" || kana === "シ");
      return [kana, consonant + (droppable ? (weak[vowel] ?? vowel) : vowel)];
    }),
  ),
  ...Object.entries({
    ...{ ジ: "ジィ", ヂ: "ジィ", ヅ: "ザゥ", チ: "チィ", ツ: "タゥ", フ: "フゥ", ヴ: "バゥ" },
    ...{ ヤ: "Yア", ユ: "Yウ", ヨ: "Yオ", ワ: "Wア", ヲ: "オ", ン: "ン", ヰ: "イ", ヱ: "エ" },
  }),
]);

const smallVowels: Readonly<Record<string, string>> = { ァ: "ア", ィ: "イ", ゥ: "ウ", ェ: "エ", ォ: "オ" };
const smallGlides: Readonly<Record<string, string>> = { ャ: "ア", ュ: "ウ", ョ: "オ" };

const small = new Set([...Object.keys(smallVowels), ...Object.keys(smallGlides)]);

/** シャ is サア, キャ カYア; ティ タイ, フィ フWイ, ウィ Wイ, クォ カWオ. */
function join(before: string, small: string): string {
  const consonant = before.slice(0, -1);
  const glide = smallGlides[small];
  if (glide) return consonant + ("サザジチ".includes(consonant) ? "" : "Y") + glide;
  const vowel = smallVowels[small] ?? "";
  if (before === "ウ") return `W${vowel}`;
  if (before === "イ") return `Y${vowel}`;
  // ファ may be 화 (ファン is 황): it glides.
  const rounded = "カガフ".includes(consonant || "-") && /[ウゥ]$/.test(before);
  return consonant + (rounded ? "W" : "") + vowel;
}

/** The sounds of a run of kana; long marks, ッ and what is not kana are left out. */
export function hearKana(text: string): string {
  let out = "";
  let last = "";
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    const kana = letter >= "ぁ" && letter <= "ゖ" ? String.fromCharCode(letter.charCodeAt(0) + 0x60) : letter;
    if (small.has(kana)) last = join(last, kana);
    else {
      out += last;
      last = syllables.get(kana) ?? "";
    }
  }
  return out + last;
}
