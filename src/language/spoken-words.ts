// Which Latin words are said in Korean otherwise than the rules of spoken-end.ts would have it?

/** What a particle depends on; 으로/로 alone tells ㄹ from other consonants. */
export type SpokenEnd = "vowel" | "consonant" | "l";

/** 에잇, 굿, 타입, 그룹, 미닛, 초콜릿, 듀엣 …; words of three capitals that are no abbreviations; 크나큰. */
const consonant = `eight good type prototype group tongue minute chocolate duet poet juliet
  one top hot got cat rap not let get cut hip hop lip knk`;
/** 히트, 세트, 비트, 데뷔, 발레, 애니메이션, 피날레 …; 비투비. */
const vowel = "hit set bit kit jet debut ballet bouquet anime finale chile vip ep btob";
/** 아이들; 큐더블유이알. */
const l = "dle gidle qwer";

const rows = (list: string, end: SpokenEnd) => list.split(/\s+/).map((word): [string, SpokenEnd] => [word, end]);

/** Words in small letters, without signs. */
export const spokenWords: ReadonlyMap<string, SpokenEnd> = new Map([
  ...rows(consonant, "consonant"),
  ...rows(vowel, "vowel"),
  ...rows(l, "l"),
]);
