// What does the title of a video tell of its song?
import { bracketGroups, tidy, withoutGroups } from "./brackets.ts";
import { mentionsSoundtrack, parseSoundtrack, type WrittenWork } from "./soundtrack.ts";
import { parseName, parseNames, takeFeatured, type WrittenName } from "./written-names.ts";

export type VideoTitle = {
  /** The sides of `artist – title`; only one where nothing parts them, and its first name is then the title. */
  readonly sides: readonly (readonly WrittenName[])[];
  readonly featured: readonly WrittenName[];
  readonly works: readonly WrittenWork[];
};

const longest = 500;
const tagWord =
  "(?:official|music|video|audio|visuali[sz]er|lyrics?|live|clip|mv|m/v|teaser|performance|special|full|hd|4k|ver|version|sub|eng|kor|jpn|뮤직비디오|뮤비|공식|가사|라이브)";
const onlyTags = new RegExp(`^(?:${tagWord}[\\s/·.,]*)+$`, "iu");
const tagsAtEnd = new RegExp(`(?:\\s(?:${tagWord}))+$`, "iu");
const videoMark =
  /[[(【](?:official\s|special\s)?(?:m\/?v|music video|video)[\])】]|\b(?:m\/v|mv)$|official (?:m\/?v|music video|video|audio)|\bost\s?(?:part|pt)\b|뮤직비디오/iu;

/** Does a line read as the title of a video, whatever stands around it? */
export function looksLikeVideoTitle(line: string): boolean {
  return line.length <= longest && videoMark.test(line.trim());
}

/** Where a dash, bar or underline parts artist and title, outside brackets. */
function findSeparator(text: string): { readonly at: number; readonly end: number } | undefined {
  const groups = bracketGroups(text);
  for (const match of text.matchAll(/\s[-–—―_|｜:/]\s|\s?[｜|]\s?|–|—/gu)) {
    const inside = groups.some((group) => match.index > group.start && match.index < group.end);
    if (!inside && match.index > 0) return { at: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

const quotedTitle = /^(.{1,200}?)\s?[‘“'"「『《](.{1,200})[’”'"」』》]/u;

function splitSides(text: string): string[] {
  const separator = findSeparator(text);
  if (separator) return [text.slice(0, separator.at), text.slice(separator.end)].filter((side) => side.trim());
  const quoted = quotedTitle.exec(text);
  return quoted?.[1] && quoted[2] ? [quoted[1], quoted[2]] : [text];
}

/** Titles as Korean labels write them: `[MV] Artist(아티스트) _ Title(제목) (Drama(드라마) OST Part.5)`. */
export function parseVideoTitle(line: string): VideoTitle {
  const text = tidy(line.slice(0, longest));
  const groups = bracketGroups(text);
  const soundtracks = groups.filter((group) => mentionsSoundtrack(group.inner));
  const tags = groups.filter((group) => onlyTags.test(group.inner));
  const bare = withoutGroups(
    text,
    groups.filter((group) => soundtracks.includes(group) || tags.includes(group)),
  ).replace(tagsAtEnd, "");
  const { rest, featured } = takeFeatured(bare);
  const sides = splitSides(rest);
  return {
    sides: sides.length === 2 ? sides.map((side) => parseNames(side)) : sides.map((side) => [parseName(side)]),
    featured: featured.flatMap((who) => parseNames(who)),
    works: soundtracks.flatMap((group) => parseSoundtrack(group.inner) ?? []),
  };
}
