// Do the words beside a name, or quotation marks around it, say that it is a name?
import type { NamedKind } from "./name-index.ts";

type Cue = { readonly before?: RegExp; readonly after?: RegExp };

const cues: { readonly [K in NamedKind]: readonly Cue[] } = {
  artist: [
    { before: /\b(?:singer|rapper|artist|band|group|vocalist|feat\.?|featuring|sung by)\s*$/i },
    { before: /\b(?:songs?|music|tracks?|ballads?|albums?|something|anything)\s+(?:by|from|of)\s*$/i },
    { after: /^['’]s\s+(?:songs?|music|tracks?|ballads?|albums?|voice)\b/i },
    { before: /(?:가수|그룹|밴드|래퍼|보컬|아티스트)\s*$/ },
    { after: /^(?:님|씨)?\s*(?:의\s*(?:노래|곡|음악|앨범|발라드|목소리)|[이가]\s*(?:부른|부르는|불렀))/ },
    { before: /(?:歌手|グループ|バンド|アーティスト)(?:の)?\s*$/ },
    { after: /^(?:さん)?(?:の(?:曲|歌|楽曲|バラード|アルバム|声)|が(?:歌|うた))/ },
  ],
  song: [
    { before: /\b(?:song|track|tune|titled|called|listen(?:ing|ed)? to)\s*$/i },
    { before: /(?:노래|곡|제목(?:은|이)?)\s*$/, after: /^(?:이?라는|처럼|같은|은|는|을|를|도|$|[\s.,!?])/ },
    { after: /^(?:이?라는|이란)\s*(?:노래|곡)/ },
    { after: /^(?:という|って)(?:曲|歌)/ },
  ],
  work: [
    { before: /\b(?:k-?drama|drama|movie|film|series|show)\s*$/i },
    { after: /^\s*(?:OST|soundtrack)\b/i },
    { before: /(?:드라마|영화|예능)\s*$/ },
    { before: /(?:ドラマ|映画)\s*$/ },
    { after: /^(?:の)?(?:OST|主題歌|挿入歌)/ },
  ],
};

/** For names of two syllables and more only: "비 노래" is as well a song about rain. */
const bareSongOf = /^\s*(?:노래|곡|앨범|콘서트|발라드)/;

/** Letters that a cue may lie away from the name. */
const reach = 24;

export function hasCue(kind: NamedKind, text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  if (kind === "artist" && /[가-힣]{2}$/.test(text.slice(start, end)) && bareSongOf.test(after)) return true;
  return cues[kind].some((cue) => (cue.before?.test(before) ?? true) && (cue.after?.test(after) ?? true));
}

const quotes: Readonly<Record<string, string>> = {
  ...{ "“": "”", "‘": "’", "「": "」", "『": "』", "《": "》", "〈": "〉", "<": ">", "«": "»" },
  ...{ '"': '"', "'": "'" },
};

/** Stands the stretch alone between quotation marks (a full stop or comma may stand inside them)? */
export function isQuoted(text: string, start: number, end: number): boolean {
  const closing = quotes[text.charAt(start - 1)];
  if (!closing) return false;
  const after = text.slice(end, end + 2).replace(/^[.,、。!?]/, "");
  const opensWord = start < 2 || !/[\p{L}\p{N}]/u.test(text.charAt(start - 2)) || !/['"‘]/.test(text.charAt(start - 1));
  return opensWord && after.startsWith(closing);
}
