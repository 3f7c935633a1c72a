// To which list does a page belong?
import { idSchema } from "#catalogue/id.ts";
import { isLocale } from "#catalogue/locale.ts";
import { Problem } from "#catalogue/problem.ts";
import { fold } from "#language/fold.ts";
import { slugOf } from "#language/slug.ts";
import type { CatalogueReader } from "./catalogue-reader.ts";

/** File names that say nothing of their content. */
const generic = new Set([
  "page",
  "index",
  "article",
  "list",
  "untitled",
  "document",
  "download",
  "input",
  "stdin",
  "standard-input",
  "copy",
  "new",
  "text",
]);

/**
 * The id in a file's name or an address, without locale and page number: `korea-cry-songs-en-12.txt` is
 * `korea-cry-songs`. Undefined for a name that says nothing.
 */
export function listIdOfName(name: string): string | undefined {
  const base =
    name
      .replace(/[?#].*$/s, "")
      .replace(/\/+$/, "")
      .split(/[/\\]/)
      .at(-1) ?? "";
  const stem = base.replace(/\.[\p{L}\p{N}]{1,8}$/u, "");
  if (!/[\p{L}\p{N}]/u.test(stem)) return undefined;
  const parts = slugOf(stem).split("-");
  while (parts.length > 0) {
    const last = parts.at(-1) ?? "";
    if (!/^\d+$/.test(last) && !isLocale(last) && last !== "page") break;
    parts.pop();
  }
  const id = parts.join("-");
  return id && !generic.has(id) ? id : undefined;
}

export type ListClues = {
  readonly asked: string | undefined;
  readonly input: string;
  readonly title: string | undefined;
};

/**
 * What was asked for; else a list that stands, by the file's name or by its title; else a new one from the name or title.
 * @throws Problem `wrong-usage` for an id that is none
 */
export async function findListId(
  { asked, input, title }: ListClues,
  reader: CatalogueReader,
): Promise<string | undefined> {
  if (asked !== undefined) {
    if (!idSchema.safeParse(asked).success) {
      throw new Problem("wrong-usage", `--list ${asked}: an id has small letters, digits and single hyphens`);
    }
    return asked;
  }
  const named = listIdOfName(input);
  if (named && (await reader.find("list", named))) return named;
  const titled =
    title && (await reader.lists()).find((list) => list.names.some((name) => fold(name.text) === fold(title)));
  if (titled) return titled.id;
  return named ?? (title ? slugOf(title) : undefined);
}
