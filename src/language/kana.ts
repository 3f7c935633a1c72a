// How do Japanese listeners write Korean sounds? Katakana by ear, as in カナルビ.
import { type BreathOptions, saidVowel } from "./pronunciation.ts";
import type { Item, Sound } from "./sounds.ts";

export type KanaOptions = {
  /** Finals in the small kana made for Ainu (약속 → ヤㇰソㇰ); many fonts lack them. */
  readonly smallFinals?: boolean;
};

/** Five base sounds a row: a, i, u, e, o. Glides are built from these. */
const rows: Readonly<Record<string, readonly string[]>> = {
  ...{
    ㅇ: [..."アイウエオ"],
    ㄲ: [..."カキクケコ"],
    ㅋ: [..."カキクケコ"],
    ㄱ: [..."カキクケコ"],
    g: [..."ガギグゲゴ"],
  },
  ...{ ㄴ: [..."ナニヌネノ"], ㄹ: [..."ラリルレロ"], ㅁ: [..."マミムメモ"], ㅎ: [..."ハヒフヘホ"] },
  ...{ ㄷ: ["タ", "ティ", "トゥ", "テ", "ト"], d: ["ダ", "ディ", "ドゥ", "デ", "ド"], b: [..."バビブベボ"] },
  ...{ ㅂ: [..."パピプペポ"], ㅅ: [..."サシスセソ"], ㅈ: ["チャ", "チ", "チュ", "チェ", "チョ"] },
  j: ["ジャ", "ジ", "ジュ", "ジェ", "ジョ"],
};
const sameRow: Readonly<Record<string, string>> = {
  ...{ ㄸ: "ㄷ", ㅌ: "ㄷ", ㅃ: "ㅂ", ㅍ: "ㅂ", ㅆ: "ㅅ", ㅉ: "ㅈ", ㅊ: "ㅈ" },
};
const voiced: Readonly<Record<string, string>> = { ㄱ: "g", ㄷ: "d", ㅂ: "b", ㅈ: "j" };

/** Vowel → which base sound of the row, the small letter after it, and how it is written with no consonant. */
type Vowel = readonly [base: number, small?: string, alone?: string];
const vowels: Readonly<Record<string, Vowel>> = {
  ...{ ㅏ: [0], ㅣ: [1], ㅜ: [2], ㅡ: [2], ㅐ: [3], ㅔ: [3], ㅓ: [4], ㅗ: [4] },
  ...{
    ㅑ: [1, "ャ", "ヤ"],
    ㅠ: [1, "ュ", "ユ"],
    ㅕ: [1, "ョ", "ヨ"],
    ㅛ: [1, "ョ", "ヨ"],
    ㅖ: [3, "", "イェ"],
    ㅒ: [3, "", "イェ"],
  },
  ...{
    ㅘ: [4, "ァ", "ワ"],
    ㅝ: [2, "ォ", "ウォ"],
    ㅙ: [2, "ェ", "ウェ"],
    ㅚ: [2, "ェ", "ウェ"],
    ㅞ: [2, "ェ", "ウェ"],
  },
  ...{ ㅟ: [2, "ィ", "ウィ"], ㅢ: [2, "ィ", "ウィ"] },
};
/** チャ, チュ and their kin hold the glide already: 져 is チョ, 죄 is チェ, 줘 is チョ. */
const insideJ: Readonly<Record<string, number>> = { ㅑ: 0, ㅠ: 2, ㅕ: 4, ㅛ: 4, ㅙ: 3, ㅚ: 3, ㅞ: 3, ㅝ: 4 };
/** ティ and ディ lose their small letter before another: テュ, デュ. */
const glided: Readonly<Record<string, string>> = { ティ: "テ", ディ: "デ" };

/** The base sound before a small letter, where fans take another than the table: クァ and ファ, トェ. */
function findBase(row: string, vowel: string, at: number): string {
  const sounds = rows[row] ?? [];
  if (vowel === "ㅘ" && "ㄱㅋㄲgㅎㅈj".includes(row)) return sounds[2] ?? "";
  if ("ㄷd".includes(row) && at === 2 && vowel !== "ㅟ" && vowel !== "ㅝ") return sounds[4] ?? "";
  const base = sounds[at] ?? "";
  return glided[base] ?? base;
}

function writeSyllable(row: string, vowel: string): string {
  const [at, small, alone] = vowels[vowel] ?? [0];
  if (row === "ㅇ" && alone !== undefined) return alone;
  if (row === "ㅅ" && (vowel === "ㅖ" || vowel === "ㅒ")) return "シェ";
  if (row === "ㅅ" && vowel === "ㅟ") return "シュィ";
  const whole = row === "ㅈ" || row === "j" ? insideJ[vowel] : undefined;
  if (whole !== undefined) return rows[row]?.[whole] ?? "";
  return small ? findBase(row, vowel, at) + small : (rows[row]?.[at] ?? "");
}

const fullFinals: Readonly<Record<string, string>> = {
  ...{ ㄱ: "ク", ㄴ: "ン", ㄷ: "ッ", ㄹ: "ル", ㅁ: "ム", ㅂ: "プ", ㅇ: "ン" },
};
const smallFinals: Readonly<Record<string, string>> = { ...fullFinals, ㄱ: "ㇰ", ㄹ: "ㇽ", ㅁ: "ㇺ", ㅂ: "ㇷ゚" };
const likeStops: Readonly<Record<string, string>> = { ㄱ: "ㄲㅋ", ㅂ: "ㅃㅍ" };
const doubled = new Set([..."ㄲㄸㅃㅆㅉ"]);

/** ㅁ before ㅁ in this word is ン for everyone. */
const mamas = new Set(["엄마", "음마"]);

function writeFinal(sound: Sound, next: Sound | undefined, finals: Readonly<Record<string, string>>): string {
  if (next?.joint === "near") {
    // ッ where a stop meets its like: 약속까지 is ヤクソッカジ.
    if (likeStops[sound.coda]?.includes(next.onset)) return "ッ";
    if (mamas.has(sound.spelt + next.spelt)) return "ン";
  }
  return finals[sound.coda] ?? "";
}

/** 의 is ウィ only where a word begins with it; the particle is エ. */
function heardVowel(sound: Sound, silentH: boolean): string {
  if (sound.possessive) return "ㅔ";
  if (sound.spelt === "화" && sound.onset === "ㅎ" && silentH) return "ㅏ";
  const vowel = saidVowel(sound);
  if (vowel === "ㅢ" && sound.joint === "near") return "ㅣ";
  // 괜 is ケン, not クェン, to every fan of Korean drama.
  return sound.spelt === "괜" ? "ㅐ" : vowel;
}

const weakH = new Set([..."하해했한할함합히"]);
const shortStems = new Set([..."말변원편흔친잘일심험전안연"]);

/** After ㄴ, ㅁ, ㄹ the ㅎ of 하다, -히 and 전화 is not heard: ミアネ, ヨンウォニ, チョナ. */
function losesH(items: readonly Item[], at: number, before: Sound, sound: Sound): boolean {
  if (sound.onset !== "ㅎ" || sound.joint !== "near" || !"ㄴㅁㄹ".includes(before.coda || "-")) return false;
  if (before.spelt + sound.spelt === "전화" || before.spelt + sound.spelt === "결혼") return true;
  const next = items[at + 1];
  // 하고 after ㅁ is mostly the particle (어머님하고, 사람하고), 하나 mostly the number.
  const particle = sound.spelt === "하" && before.coda === "ㅁ" && next?.kind === "sound" && next.spelt === "고";
  const one = sound.spelt === "하" && next?.kind === "sound" && next.spelt === "나";
  if (!weakH.has(sound.spelt) || particle || one) return false;
  return (before.joint === "near" && items[at - 2]?.kind === "sound") || shortStems.has(before.spelt);
}

/** The kana of each item of a text that was pronounced. */
export function writeKana(items: readonly Item[], options: KanaOptions & BreathOptions): string[] {
  const finals = options.smallFinals ? smallFinals : fullFinals;
  let before: Sound | undefined;
  const carried = new Map<number, string>();
  items.forEach((item, at) => {
    const last = items[at - 1];
    if (item.kind === "sound" && last?.kind === "sound" && losesH(items, at, last, item)) carried.set(at, last.coda);
  });
  return items.map((item, at) => {
    if (item.kind === "other") return item.text;
    const joined = item.joint === "near" || (item.joint === "gap" && (options.acrossWords ?? true));
    const onset = carried.get(at) ?? item.onset;
    const soft =
      joined && before && (before.coda === "" || "ㄴㅁㅇㄹ".includes(before.coda)) ? voiced[onset] : undefined;
    const sokuon = item.joint === "near" && before?.coda === "" && doubled.has(onset) ? "ッ" : "";
    const next = items[at + 1];
    const final = carried.has(at + 1) ? "" : writeFinal(item, next?.kind === "sound" ? next : undefined, finals);
    before = item;
    return sokuon + writeSyllable(soft ?? sameRow[onset] ?? onset, heardVowel(item, carried.has(at))) + final;
  });
}
