// What does someone ask of a song beyond what it is about: a voice, a mood, a drama?
import type { Locale } from "#catalogue/locale.ts";
import type { Song } from "#catalogue/song.ts";
import { stance } from "./negation.ts";
import { type ByLanguage, phrasesOf } from "./phrase.ts";
import { buildPhraseMatcher } from "./phrase-matcher.ts";

const wishes = ["calm", "strong", "bright", "dark", "female", "male", "drama", "band", "duet"] as const;
export type Wish = (typeof wishes)[number];
/** What was wished for, and whether other songs than the last are asked for. */
export type Wished = {
  readonly wishes: ReadonlySet<Wish>;
  readonly another: boolean;
  /** Where in the text each was wished for. */
  readonly said: readonly { readonly wish: Wish; readonly start: number; readonly end: number }[];
};

const phrases: Readonly<Record<Wish | "another", ByLanguage>> = {
  calm: {
    en: ["calm", "calmer", "quiet", "quieter", "softer", "gentle", "gentler", "slower", "less intense", "not so loud"],
    ja: ["静か", "静かめ", "穏やか", "おだやか", "落ち着いた", "ゆったり", "しっとり", "やわらかい"],
    ko: ["잔잔한", "잔잔하게", "조용한", "차분한", "부드러운", "잔잔"],
  },
  strong: {
    en: ["louder", "more energetic", "more powerful", "more intense", "powerful", "upbeat", "faster"],
    ja: ["激しい", "激しめ", "力強い", "テンポの速い", "アップテンポ", "迫力のある"],
    ko: ["신나는", "강렬한", "웅장한", "빠른 노래", "힘 있는", "센 거"],
  },
  bright: {
    en: [
      "brighter",
      "more hopeful",
      "happier",
      "more uplifting",
      "uplifting",
      "less sad",
      "lighter",
      "warmer",
      "more comforting",
      "cheer me up",
    ],
    ja: ["明るい", "明るめ", "もっと希望", "救いのある", "元気の出る", "元気になれる", "前向きな"],
    ko: ["밝은", "희망적인", "덜 슬픈", "따뜻한", "힘이 나는", "힘 나는"],
  },
  dark: {
    en: ["sadder", "more sad", "darker", "more heartbreaking", "bleaker"],
    ja: ["もっと悲しい", "もっと切ない", "もっと暗い", "暗い曲", "もっと泣ける"],
    ko: ["더 슬픈", "더 우울한", "어두운", "더 눈물 나는"],
  },
  female: {
    en: [
      "by a woman",
      "by a female",
      "female voice",
      "female vocal",
      "female singer",
      "woman's voice",
      "woman voice",
      "women's voice",
      "sung by a woman",
      "sung by women",
      "woman singing",
    ],
    ja: ["女性ボーカル", "女性の声", "女の人の声", "女性歌手", "女性シンガー", "女性が歌", "女の人が歌", "女性の歌"],
    ko: ["여자 목소리", "여성 보컬", "여자 보컬", "여자 가수", "여가수", "여자가 부른", "여성 가수", "여자 노래"],
  },
  male: {
    en: [
      "by a man",
      "by a male",
      "male voice",
      "male vocal",
      "male singer",
      "man's voice",
      "man voice",
      "men's voice",
      "sung by a man",
      "sung by men",
      "man singing",
    ],
    ja: ["男性ボーカル", "男性の声", "男の人の声", "男性歌手", "男性シンガー", "男性が歌", "男の人が歌", "男性の歌"],
    ko: ["남자 목소리", "남성 보컬", "남자 보컬", "남자 가수", "남가수", "남자가 부른", "남성 가수", "남자 노래"],
  },
  drama: {
    en: [
      "drama song",
      "drama ost",
      "ost",
      "from a drama",
      "from drama",
      "k-drama",
      "kdrama",
      "korean drama",
      "soundtrack",
      "drama soundtrack",
    ],
    ja: [
      "ドラマの曲",
      "ドラマの歌",
      "ドラマ主題歌",
      "ドラマの主題歌",
      "ドラマ曲",
      "OST",
      "挿入歌",
      "サントラ",
      "韓ドラ",
      "韓国ドラマ",
      "ドラマの",
    ],
    ko: [
      "드라마 노래",
      "드라마 OST",
      "드라마 삽입곡",
      "드라마 주제곡",
      "드라마 주제가",
      "드라마 곡",
      "드라마에 나온",
      "드라마에 나오는",
      "드라마 음악",
      "OST",
    ],
  },
  band: { en: ["by a band", "band song", "rock band"], ja: ["バンド"], ko: ["밴드"] },
  duet: { en: ["duet", "sung by two"], ja: ["デュエット"], ko: ["듀엣"] },
  another: {
    en: [
      "another",
      "another one",
      "something else",
      "different one",
      "different song",
      "other song",
      "others",
      "more song",
      "next",
    ],
    ja: ["ほかの", "他の", "別の", "もう一曲", "もう1曲", "違う曲", "次の"],
    ko: ["다른 노래", "다른 곡", "다른 거", "다른거", "또 다른", "하나 더", "한 곡 더", "다른 건", "다음 곡"],
  },
};

const match = buildPhraseMatcher(Object.entries(phrases).flatMap(([wish, lists]) => phrasesOf(wish, lists)));
const opposites: Readonly<Partial<Record<string, Wish>>> = {
  calm: "strong",
  strong: "calm",
  bright: "dark",
  dark: "bright",
  female: "male",
  male: "female",
};

function isWish(key: string): key is Wish {
  return (wishes as readonly string[]).includes(key);
}

/** A wish said no to ("not so loud", 「女性ボーカル以外」) is a wish for its opposite, where it has one. */
export function findWishes(text: string, language: Locale): Wished {
  const wished: { wish: Wish; start: number; end: number }[] = [];
  let another = false;
  for (const one of match(text, language)) {
    const said = stance(text, one);
    if (one.key === "another") another ||= said === "wanted";
    const meant = said === "wanted" ? one.key : opposites[one.key];
    if (meant && isWish(meant)) wished.push({ wish: meant, start: one.start, end: one.end });
  }
  return { wishes: new Set(wished.map(({ wish }) => wish)), another, said: wished };
}

const gradual: ReadonlySet<Wish> = new Set(["calm", "strong", "bright", "dark"]);

/** A mood is a matter of degree, a voice is not. */
export function isGradual(wish: Wish): boolean {
  return gradual.has(wish);
}

/** How well a wish must at least be met: a mood more strictly where nothing but moods was asked for. */
export function leastFit(wish: Wish, alone: boolean): number {
  if (!isGradual(wish)) return 0.6;
  return alone ? 0.5 : 0.3;
}

/** Of two wishes that can't both be had, the later stands. */
export function joinWishes(earlier: ReadonlySet<Wish>, later: ReadonlySet<Wish>): Set<Wish> {
  return new Set([...[...earlier].filter((wish) => !later.has(opposites[wish] ?? wish)), ...later]);
}

function voiceFit(song: Song, wanted: "female" | "male"): number {
  if (!song.voices) return 0.5;
  return song.voices === wanted ? 1 : song.voices === "mixed" ? 0.7 : 0;
}

function forcesFit(song: Song, wanted: "band" | "duo"): number {
  return song.forces === undefined ? 0.4 : Number(song.forces === wanted);
}

function brightness(song: Song): number {
  if (song.comfort !== undefined) return (song.comfort + 1) / 2;
  return song.ending === "hopeful" || song.ending === "consoled" ? 0.8 : song.ending === "broken" ? 0.1 : 0.5;
}

/** How well a song meets a wish, 0 (not at all: it is left out) to 1; ½ where nothing is known. */
export function wishFit(song: Song, wish: Wish): number {
  switch (wish) {
    case "calm":
      return Math.max(0.05, 1 - (song.energy ?? 0.5));
    case "strong":
      return Math.max(0.05, song.energy ?? 0.5);
    case "bright":
      return Math.max(0.05, brightness(song));
    case "dark":
      return Math.max(0.05, 1 - brightness(song));
    case "female":
    case "male":
      return voiceFit(song, wish);
    case "drama":
      return Number((song.soundtracks?.length ?? 0) > 0);
    case "band":
      return forcesFit(song, "band");
    case "duet":
      return Math.max(forcesFit(song, "duo"), song.voices === "mixed" ? 0.8 : 0);
  }
}
