// In which notes, themes and lists does a word stand?
import type { List } from "#catalogue/list.ts";
import { type Locale, locales } from "#catalogue/locale.ts";
import type { Song } from "#catalogue/song.ts";
import type { Theme } from "#catalogue/theme.ts";
import type { Reader } from "./reader.ts";

const around = 70;

export type Passage = {
  readonly song: Song;
  readonly locale: Locale;
  readonly before: string;
  readonly found: string;
  readonly after: string;
};

/** Lower case in a way that keeps every offset: a letter whose small form is longer stays as it is. */
function fold(text: string): string {
  let folded = "";
  for (const letter of text) {
    const small = letter.toLowerCase();
    folded += small.length === letter.length ? small : letter;
  }
  return folded;
}

function findPassage(song: Song, locale: Locale, needle: string): Passage | undefined {
  for (const paragraph of song.notes[locale]?.paragraphs ?? []) {
    const at = fold(paragraph).indexOf(needle);
    if (at < 0) continue;
    const end = at + needle.length;
    const from = Math.max(0, at - around);
    const to = Math.min(paragraph.length, end + around);
    return {
      song,
      locale,
      before: (from > 0 ? "…" : "") + paragraph.slice(from, at),
      found: paragraph.slice(at, end),
      after: paragraph.slice(end, to) + (to < paragraph.length ? "…" : ""),
    };
  }
  return undefined;
}

/** One passage a song, in the reader's language where it stands there. */
export function findPassages(query: string, reader: Reader, limit = 20): Passage[] {
  const needle = fold(query);
  const passages: Passage[] = [];
  for (const song of reader.view.snapshot.songs.values()) {
    const order = [reader.locale, ...locales.filter((locale) => locale !== reader.locale)];
    for (const locale of order) {
      const passage = findPassage(song, locale, needle);
      if (!passage) continue;
      passages.push(passage);
      break;
    }
    if (passages.length === limit) break;
  }
  return passages;
}

export function findThemes(query: string, reader: Reader, limit = 12): Theme[] {
  const needle = fold(query);
  return [...reader.view.themes.values()]
    .filter(({ labels }) => locales.some((locale) => fold(labels[locale]).includes(needle)))
    .slice(0, limit);
}

export function findLists(query: string, reader: Reader): List[] {
  const needle = fold(query);
  return [...reader.view.snapshot.lists.values()].filter(({ names }) =>
    names.some(({ text }) => fold(text).includes(needle)),
  );
}
