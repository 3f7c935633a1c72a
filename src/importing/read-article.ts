// What does one article say, before it is compared with the catalogue?
import type { ImportResult } from "#catalogue/draft.ts";
import type { Locale } from "#catalogue/locale.ts";
import type { NameIndex } from "#names/name-index.ts";
import { decode } from "./decode.ts";
import { findLocale } from "./page-locale.ts";
import { type ReadEntry, readEntries } from "./read-entry.ts";
import { findShape } from "./shapes.ts";
import { sourceOf, withVideos } from "./source.ts";

/** An article as it comes in: a file's name or an address, and its bytes. */
export type ArticleInput = { readonly name: string; readonly bytes: Uint8Array };

export type ReadArticle = {
  /** All of the result but the entries, and without list and draft. */
  readonly result: ImportResult;
  readonly entries: readonly ReadEntry[];
};

/**
 * Takes an article apart: every line that is not blank is somewhere in it. The names are those the catalogue knows.
 * @throws Problem `bad-article` only where the bytes hold no text
 */
export function readArticle(input: ArticleInput, names: NameIndex, asked?: Locale): ReadArticle {
  const { text } = decode(input.bytes, input.name);
  const source = sourceOf({ name: input.name, text });
  const page = withVideos(findShape(source).read(source), source);
  const prose = [...page.entries.flatMap((entry) => entry.note), ...page.intro];
  const locale = asked ?? findLocale(prose) ?? findLocale([...page.site, page.listTitle ?? ""]) ?? "en";
  return {
    result: {
      input: input.name,
      locale,
      list: null,
      listTitle: page.listTitle ?? null,
      draft: null,
      site: [...page.site],
      contents: [...page.contents],
      related: [...page.related],
      intro: [...page.intro],
      sections: page.sections.map((section) => ({ ...section })),
      entries: [],
      leftovers: page.leftovers.map((line) => ({ line: line.number, text: line.text })),
      warnings: page.warnings.map((warning) => ({ ...warning })),
    },
    entries: readEntries(page.entries, locale, names),
  };
}
