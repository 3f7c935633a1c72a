// Of which drama or film is a song, as a video's title or a note tells it?
import type { Locale } from "#catalogue/locale.ts";
import { fold } from "#language/fold.ts";
import { type Script, scriptOf } from "#language/script.ts";
import { bracketGroups, withoutGroups } from "./brackets.ts";
import { parseName, unquote, type WrittenName } from "./written-names.ts";

export type WrittenWork = WrittenName & { readonly part: number | undefined };

const mark = /\bO\.?S\.?T\b\.?|오에스티|サントラ/iu;
const partNumber = /^\s*(?:part|pt|vol|파트)?\s*\.?\s*(\d{1,2})/iu;
const kindWord = /^(?:k-?drama|drama|movie|film|드라마|영화|ドラマ|映画)\s+/iu;

export function mentionsSoundtrack(text: string): boolean {
  return mark.test(text);
}

function parsePiece(text: string): WrittenWork | undefined {
  const found = mark.exec(text);
  const before = found ? text.slice(0, found.index) : text;
  const named = parseName(unquote(before.trim().replace(kindWord, "")));
  if (!named.name) return undefined;
  const part = found ? partNumber.exec(text.slice(found.index + found[0].length))?.[1] : undefined;
  return { ...named, part: part ? Number(part) : undefined };
}

/** `시크릿 부티크 OST Part.1 (Secret Boutique OST Part.1)`: one work, in two scripts. */
export function parseSoundtrack(text: string): WrittenWork | undefined {
  const inner = bracketGroups(text).filter((group) => mentionsSoundtrack(group.inner));
  const pieces = [withoutGroups(text, inner), ...inner.map((group) => group.inner)];
  const works = pieces.flatMap((piece) => parsePiece(piece) ?? []);
  const [first, second] = works;
  if (!first) return undefined;
  const differs = second && scriptOf(second.name) !== scriptOf(first.name);
  return { name: first.name, alt: first.alt ?? (differs ? second.name : undefined), part: first.part ?? second?.part };
}

const ownScripts: { readonly [L in Locale]: readonly Script[] } = {
  en: ["latin"],
  ja: ["kana", "han"],
  ko: ["hangul"],
};

/** The form in the page's own script first. */
export function inScriptOf<T extends WrittenName>(name: T, locale: Locale): T {
  const isOwn = (text: string) => ownScripts[locale].includes(scriptOf(text));
  return name.alt && isOwn(name.alt) && !isOwn(name.name) ? { ...name, name: name.alt, alt: name.name } : name;
}

const soundtrackWord = /\bOSTs?\b|soundtrack|theme song|insert (?:song|track)|挿入歌|主題歌|サントラ|삽입곡|주제가/iu;
const quotedWork =
  /(?:drama|movie|film|series)\s{1,3}[“"‘]([^”"’]{1,80}?)[.,]?[”"’]|(?:ドラマ|映画)[「『]([^」』]{1,80})[」』]|(?:드라마|영화)\s?['"‘“「『<《]([^'"’”」』>》]{1,80})['"’”」』>》]/giu;

/**
 * Works that a note names as those the song belongs to: the kind of work, then its title in quotation marks,
 * in a sentence that speaks of a soundtrack. Other works that a note mentions are not the song's.
 */
export function worksInNote(note: readonly string[]): WrittenWork[] {
  const works: WrittenWork[] = [];
  for (const paragraph of note) {
    for (const match of paragraph.slice(0, 5000).matchAll(quotedWork)) {
      const sentence = sentenceAround(paragraph, match.index, match[0].length);
      const name = match[1] ?? match[2] ?? match[3];
      if (!name || !soundtrackWord.test(sentence)) continue;
      if (!works.some((work) => fold(work.name) === fold(name)))
        works.push({ name: name.trim(), alt: undefined, part: undefined });
    }
  }
  return works;
}

function sentenceAround(text: string, start: number, length: number): string {
  const before = text.slice(Math.max(0, start - 300), start).split(/[.!?。！？]\s*/u);
  const after = text.slice(start + length, start + length + 200).split(/[.!?。！？]/u);
  const ended = /[.!?。！？][”"’」』]?$/u.test(text.slice(start, start + length));
  return `${before.at(-1) ?? ""}${text.slice(start, start + length)}${ended ? "" : (after[0] ?? "")}`;
}
