// What is a thing called, and which of its names is shown where?
import { z } from "zod";
import { type Locale, languageTagSchema } from "./locale.ts";

export const nameKinds = ["official", "translation", "romanization", "alias", "short", "misspelling"] as const;

/** One name of a thing. A `misspelling` or `alias` is found by, never shown. `short` is what people type (응팔, 不時着). */
export const nameSchema = z.strictObject({
  text: z.string().min(1).max(300),
  lang: languageTagSchema,
  kind: z.enum(nameKinds),
  /** The one that stands for the thing in its language. */
  primary: z.boolean().optional(),
  /** Where the name was seen, or "ours" for a translation made here. */
  source: z.string().min(1).optional(),
});
export type Name = z.infer<typeof nameSchema>;

export const namesSchema = z
  .array(nameSchema)
  .min(1)
  .refine(
    (names) =>
      new Set(names.filter((name) => name.primary).map((name) => name.lang)).size ===
      names.filter((name) => name.primary).length,
    "at most one primary name a language",
  );

const shown = new Set<Name["kind"]>(["official", "translation", "romanization"]);

/** The name shown for a language tag: the primary one, else the first that may be shown. */
export function findName(names: readonly Name[], lang: string): Name | undefined {
  const inLanguage = names.filter((name) => name.lang === lang && shown.has(name.kind));
  return inLanguage.find((name) => name.primary) ?? inLanguage[0];
}

const fallbacks: { readonly [L in Locale]: readonly string[] } = {
  en: ["en", "ko-Latn", "ko", "ja"],
  ja: ["ja", "ja-Kana", "ko-Kana", "ko", "en", "ko-Latn"],
  ko: ["ko", "en", "ko-Latn", "ja"],
};

/** The name shown to a reader of this locale; its `lang` says what it is really in. */
export function displayName(names: readonly Name[], locale: Locale): Name {
  for (const lang of fallbacks[locale]) {
    const name = findName(names, lang);
    if (name) return name;
  }
  return names[0] as Name; // namesSchema: a thing has at least one name
}
