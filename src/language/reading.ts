// How is Korean text said, in letters that a reader of English or Japanese can sound out?
import { disassembleCompleteCharacter, romanize as romanizeHangul, standardizePronunciation } from "es-hangul";

const hangul = /\p{Script=Hangul}/u;

export function hasHangul(text: string): boolean {
  return hangul.test(text);
}

/**
 * Revised Romanization of the standard pronunciation; what is not Hangul stays as it is.
 * `romanize("술이 달다")` is `"suri dalda"`.
 */
export function romanize(text: string): string {
  // Only what is Hangul goes in: es-hangul looks other letters up among the properties of an object.
  return text.replace(/\p{Script=Hangul}[\p{Script=Hangul}\s]*/gu, (run) => romanizeHangul(run));
}

type Jamo = NonNullable<ReturnType<typeof disassembleCompleteCharacter>>;

/** Five base sounds a row: a, i, u, e, o. Glides are built from these. */
const rows: Readonly<Record<string, string>> = {
  "": "ア イ ウ エ オ",
  k: "カ キ ク ケ コ",
  g: "ガ ギ グ ゲ ゴ",
  n: "ナ ニ ヌ ネ ノ",
  t: "タ ティ トゥ テ ト",
  d: "ダ ディ ドゥ デ ド",
  r: "ラ リ ル レ ロ",
  m: "マ ミ ム メ モ",
  p: "パ ピ プ ペ ポ",
  b: "バ ビ ブ ベ ボ",
  s: "サ シ ス セ ソ",
  c: "チャ チ チュ チェ チョ",
  j: "ジャ ジ ジュ ジェ ジョ",
  h: "ハ ヒ フ ヘ ホ",
};

const onsets: Readonly<Record<string, string>> = {
  ...{ ㄱ: "k", ㄲ: "k", ㅋ: "k", ㄴ: "n", ㄷ: "t", ㄸ: "t", ㅌ: "t", ㄹ: "r", ㅁ: "m" },
  ...{ ㅂ: "p", ㅃ: "p", ㅍ: "p", ㅅ: "s", ㅆ: "s", ㅇ: "", ㅈ: "c", ㅉ: "c", ㅊ: "c", ㅎ: "h" },
};
const voiced: Readonly<Record<string, string>> = { ㄱ: "g", ㄷ: "d", ㅂ: "b", ㅈ: "j" };
const tense = new Set(["ㄲ", "ㄸ", "ㅃ", "ㅉ"]);
const codas: Readonly<Record<string, string>> = {
  ...{ ㄱ: "ク", ㄲ: "ク", ㅋ: "ク", ㄴ: "ン", ㅇ: "ン", ㄹ: "ル", ㅁ: "ム", ㅂ: "プ", ㅍ: "プ" },
  ...{ ㄷ: "ッ", ㅌ: "ッ", ㅅ: "ッ", ㅆ: "ッ", ㅈ: "ッ", ㅊ: "ッ" },
};

/** Vowel → [which base sound of the row, the small letter that follows it]; alone, with no consonant, `alone`. */
const vowels: Readonly<Record<string, readonly [base: number, small: string, alone?: string]>> = {
  ...{ ㅏ: [0, ""], ㅣ: [1, ""], ㅜ: [2, ""], ㅡ: [2, ""], ㅐ: [3, ""], ㅔ: [3, ""], ㅓ: [4, ""], ㅗ: [4, ""] },
  ...{ ㅑ: [1, "ャ", "ヤ"], ㅠ: [1, "ュ", "ユ"], ㅕ: [1, "ョ", "ヨ"], ㅛ: [1, "ョ", "ヨ"] },
  ...{ ㅖ: [3, "", "イェ"], ㅒ: [3, "", "イェ"], ㅘ: [2, "ァ", "ワ"], ㅝ: [2, "ォ", "ウォ"] },
  ...{
    ㅙ: [2, "ェ", "ウェ"],
    ㅚ: [2, "ェ", "ウェ"],
    ㅞ: [2, "ェ", "ウェ"],
    ㅟ: [2, "ィ", "ウィ"],
    ㅢ: [1, "", "ウィ"],
  },
};

/** es-hangul hands compound vowels out in their parts. */
const compounds: Readonly<Record<string, string>> = {
  ...{ ㅗㅏ: "ㅘ", ㅗㅐ: "ㅙ", ㅗㅣ: "ㅚ", ㅜㅓ: "ㅝ", ㅜㅔ: "ㅞ", ㅜㅣ: "ㅟ", ㅡㅣ: "ㅢ" },
};

function syllable(onset: string, vowel: string): string {
  const row = (rows[onset] ?? "").split(" ");
  const [base, small, alone] = vowels[vowel] ?? [0, ""];
  if (onset === "" && alone) return alone;
  const sound = row[base] ?? "";
  if (!small) return sound;
  // チャ ジャ already hold the glide; トゥ and ドゥ give way to ト and ド before another small letter.
  if ((onset === "c" || onset === "j") && small !== "ァ" && base === 1)
    return row[{ ャ: 0, ュ: 2, ョ: 4 }[small] ?? 1] ?? "";
  return sound.replace(/トゥ$/, "ト").replace(/ドゥ$/, "ド").replace(/ティ$/, "テ").replace(/ディ$/, "デ") + small;
}

type Before = "none" | "vowel" | "voiced" | "stop";

function writeSyllable(parts: Jamo, before: Before, atWordStart: boolean): { kana: string; ends: Before } {
  const { choseong, jungseong, jongseong } = parts;
  const soft = before === "vowel" || before === "voiced" ? voiced[choseong] : undefined;
  const doubled = tense.has(choseong) && before === "vowel" && !atWordStart ? "ッ" : "";
  const last = jongseong.slice(-1);
  return {
    kana: doubled + syllable(soft ?? onsets[choseong] ?? "", compounds[jungseong] ?? jungseong) + (codas[last] ?? ""),
    ends: last === "" ? "vowel" : "ㄴㅇㄹㅁ".includes(last) ? "voiced" : "stop",
  };
}

/**
 * Katakana of the standard pronunciation, as Japanese readers are used to see it: plain consonants are voiced
 * between voiced sounds, doubled ones follow ッ. `katakana("술이 달다")` is `"スリ ダルダ"`.
 */
export function katakana(text: string): string {
  let out = "";
  let before: Before = "none";
  for (const letter of standardizePronunciation(text, { hardConversion: false })) {
    const parts = disassembleCompleteCharacter(letter);
    if (parts) {
      const { kana, ends } = writeSyllable(parts, before, /\s$/.test(out));
      out += kana;
      before = ends;
    } else {
      out += letter;
      if (letter.trim()) before = "none";
    }
  }
  return out;
}
