// How is a Korean sound written in Latin letters? Revised Romanization (국어의 로마자 표기법, 2000).
import { decompose } from "./jamo.ts";
import { nounsWithH } from "./pronunciation-words.ts";
import type { Item, Sound } from "./sounds.ts";

export type LatinOptions = {
  /** A person: family name first and apart, no changes of sound inside the given name (한복남 → Han Boknam). */
  readonly name?: boolean;
  /** A place: a unit at its end is set off (제주도 → Jeju-do, 종로 2가 → Jongno 2(i)-ga). */
  readonly places?: boolean;
  /** Hyphens where syllables could be misread (중앙 → jung-ang), and inside given names. */
  readonly hyphens?: boolean;
  /** Which words begin with a capital letter; names and places do without being told. */
  readonly capitals?: "first" | "words";
  /** 제3장 제8항: letter by letter, for those who must get back to the Hangul (없었습니다 → eobs-eoss-seubnida). */
  readonly letters?: boolean;
};

const vowels: Readonly<Record<string, string>> = {
  ...{ ㅏ: "a", ㅐ: "ae", ㅑ: "ya", ㅒ: "yae", ㅓ: "eo", ㅔ: "e", ㅕ: "yeo", ㅖ: "ye", ㅗ: "o", ㅘ: "wa", ㅙ: "wae" },
  ...{ ㅚ: "oe", ㅛ: "yo", ㅜ: "u", ㅝ: "wo", ㅞ: "we", ㅟ: "wi", ㅠ: "yu", ㅡ: "eu", ㅢ: "ui", ㅣ: "i" },
};
const onsets: Readonly<Record<string, string>> = {
  ...{ ㄱ: "g", ㄲ: "kk", ㄴ: "n", ㄷ: "d", ㄸ: "tt", ㄹ: "r", ㅁ: "m", ㅂ: "b", ㅃ: "pp", ㅅ: "s", ㅆ: "ss", ㅇ: "" },
  ...{ ㅈ: "j", ㅉ: "jj", ㅊ: "ch", ㅋ: "k", ㅌ: "t", ㅍ: "p", ㅎ: "h" },
};
const codas: Readonly<Record<string, string>> = { ㄱ: "k", ㄴ: "n", ㄷ: "t", ㄹ: "l", ㅁ: "m", ㅂ: "p", ㅇ: "ng" };
/** Tensing is not shown (제3장 제1항 붙임). */
const plain: Readonly<Record<string, string>> = { ㄲ: "g", ㄸ: "d", ㅃ: "b", ㅆ: "s", ㅉ: "j" };

/** ㅎ of a verb (잡혀, 행복해) melts into the stop, that of a noun (묵호, 집현전) is shown. */
function showsH(items: readonly Item[], at: number): boolean {
  const sound = items[at];
  if (sound?.kind !== "sound" || !sound.merged) return false;
  if (!/^(?:[하해히][ㄱ-ㅎ]?|[한할함합했핸햇해힌힐힘혀혔])$/.test(sound.spelt)) return true;
  let first = at;
  while (items[first]?.kind === "sound" && (items[first] as Sound).joint === "near") first -= 1; // a sound, just checked
  const word = items.slice(first, at + 2).map((item) => (item.kind === "sound" ? item.spelt : ""));
  return nounsWithH.test(word.join(""));
}

function writeOnset(sound: Sound, before: Sound | undefined, shownH: boolean): string {
  if (shownH) return "h";
  if (sound.tensed) return plain[sound.onset] ?? "";
  return sound.onset === "ㄹ" && before?.coda === "ㄹ" ? "l" : (onsets[sound.onset] ?? "");
}

/** 제3장 제2항: 중앙 is not 준강, 세운 not 슨. */
function isAmbiguous(before: string, after: string): boolean {
  if (/n$/.test(before) && after.startsWith("g")) return true;
  return /(?:ng[aeiouyw]|ae|eo|eu|oe|ui)$/.test((/(?:ng|[aeou])$/.exec(before)?.[0] ?? "") + after.charAt(0));
}

const isUnit = /^[도시군구읍면리동가]$/;
const doubleFamilies = /^(?:남궁|황보|제갈|사공|선우|서문|독고|동방)/;

/** Parts the family name or the unit of a place from the rest, so that no sound changes across. */
export function setApart(items: readonly Item[], { name, places }: LatinOptions): Item[] {
  const spelling = items.map((item) => (item.kind === "sound" ? item.spelt : " ")).join("");
  const family = doubleFamilies.test(spelling) && spelling.trim().length > 2 ? 2 : 1;
  return items.map((item, at) => {
    if (item.kind !== "sound" || item.joint === "apart") return item;
    if (name && (item.joint === "gap" || (at === family && spelling.lastIndexOf(" ", at) < 0)))
      return { ...item, joint: "apart" };
    if (places && item.joint === "gap") return { ...item, joint: "apart" };
    const ends = items[at + 1]?.kind !== "sound";
    return places && item.joint === "near" && ends && isUnit.test(item.spelt) ? { ...item, joint: "apart" } : item;
  });
}

const capitalise = (latin: string): string => latin.charAt(0).toUpperCase() + latin.slice(1);

type Place = { readonly items: readonly Item[]; readonly at: number; readonly options: LatinOptions };

/** What is written between a syllable and the one before it. */
function findLead({ items, at, options }: Place, sound: Sound, latin: string, before: string): string {
  if (items[at - 1]?.kind !== "sound") return "";
  if (sound.joint === "apart") return options.name ? " " : options.places ? "-" : "";
  if (!options.hyphens) return "";
  return options.name || isAmbiguous(before, latin) ? "-" : "";
}

/** 봉천 1동 is Bongcheon 1(il)-dong: the digits stay, and how they are said follows. */
function inBrackets({ items, at }: Place, sound: Sound, latin: string, digits: string): string {
  const same = (other: Item | undefined) => other?.kind === "sound" && other.start === sound.start;
  return (same(items[at - 1]) ? "" : `${digits}(`) + latin + (same(items[at + 1]) ? "" : ")");
}

function mergedAt(items: readonly Item[], at: number): string {
  const item = items[at];
  return item?.kind === "sound" ? item.merged : "";
}

function writeSound(items: readonly Item[], at: number, sound: Sound, before: Sound | undefined): string {
  const coda = showsH(items, at + 1) ? mergedAt(items, at + 1) : sound.coda;
  const onset = writeOnset(sound, sound.joint === "apart" ? undefined : before, showsH(items, at));
  return onset + (vowels[sound.vowel] ?? "") + (codas[coda] ?? "");
}

/** The Latin letters of each item of a text that was pronounced. */
export function writeLatin(items: readonly Item[], text: string, options: LatinOptions): string[] {
  const capitals = options.capitals ?? (options.name || options.places ? "words" : undefined);
  let before: Sound | undefined;
  let written = "";
  return items.map((item, at) => {
    if (item.kind === "other") return item.text;
    const latin = writeSound(items, at, item, before);
    const place = { items, at, options };
    const lead = findLead(place, item, latin, written);
    const starts = capitals === "first" ? written === "" : items[at - 1]?.kind !== "sound" || lead === " ";
    before = item;
    written = latin;
    const spelling = text.slice(item.start, item.end);
    if (options.places && /^\d/.test(spelling)) return lead + inBrackets(place, item, latin, spelling);
    return lead + (capitals && starts ? capitalise(latin) : latin);
  });
}

const letterOnsets: Readonly<Record<string, string>> = { ...onsets, ㄹ: "l" };
const letterCodas: Readonly<Record<string, string>> = {
  ...{ ...letterOnsets, ㅇ: "ng", ㄳ: "gs", ㄵ: "nj", ㄶ: "nh", ㄺ: "lg", ㄻ: "lm", ㄼ: "lb", ㄽ: "ls", ㄾ: "lt" },
  ...{ ㄿ: "lp", ㅀ: "lh", ㅄ: "bs" },
};

/** 제3장 제8항: the spelling itself, letter by letter. */
export function writeLetters(items: readonly Item[]): string[] {
  let before = "";
  return items.map((item) => {
    if (item.kind === "other") return item.text;
    const letters = decompose(item.spelt);
    if (!letters) return item.spelt;
    const latin = `${letterOnsets[letters.onset]}${vowels[letters.vowel]}${letterCodas[letters.coda] ?? ""}`;
    const apart = letters.onset === "ㅇ" || (before.endsWith("ss") && latin.startsWith("s"));
    before = latin;
    return item.joint === "near" && apart ? `-${latin}` : latin;
  });
}
