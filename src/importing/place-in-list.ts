// What does a page add to its list and to an entry of it, besides notes?
import type { DraftEntry, ImportResult } from "#catalogue/draft.ts";
import { type Entry, type List, listSchema } from "#catalogue/list.ts";
import type { Locale } from "#catalogue/locale.ts";
import { withoutMarks } from "./marked-lines.ts";
import { findRange } from "./range.ts";

/** A list as it stands or a new one; title and introduction in the page's language only where it has none. */
export function listOf(standing: List | undefined, id: string, result: ImportResult, day: string): List {
  const { locale, listTitle } = result;
  const section = result.sections.find((one) => one.title)?.title;
  const title = (withoutMarks(listTitle ?? (section && withoutRange(section)) ?? "") || id).slice(0, 300);
  const names: List["names"] = [{ text: title, lang: locale, kind: "official", primary: true }];
  const list = standing ?? listSchema.parse({ id, names, published: day, updated: day, entries: [] });
  const hasName = list.names.some((name) => name.lang === locale);
  const intro = result.intro.map(withoutMarks).filter(Boolean);
  return {
    ...list,
    names: hasName || !listTitle ? list.names : [...list.names, ...names],
    introductions:
      list.introductions[locale] || intro.length === 0
        ? list.introductions
        : { ...list.introductions, [locale]: intro },
  };
}

function withoutRange(title: string): string | undefined {
  if (!findRange(title)) return title;
  return (
    title.replace(/\s*[([【〔［（]?[\s\d０-９位위]+[-‐-―−~〜～][\s\d０-９位위]+[)\]】〕］）]?\s*$/u, "") || undefined
  );
}

/** Heading and byline as the page in that language has them. */
export function withHeading(entry: Entry, locale: Locale, page: Pick<DraftEntry, "heading" | "byline">): Entry {
  const heading = withoutMarks(page.heading) || page.heading.trim();
  const byline = page.byline?.trim();
  return {
    ...entry,
    headings: { ...entry.headings, [locale]: heading },
    ...(byline && !entry.bylines?.[locale] ? { bylines: { ...entry.bylines, [locale]: byline } } : {}),
  };
}
