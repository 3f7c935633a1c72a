// Which languages does the guide speak, and how are languages tagged?
import { z } from "zod";

/** The three languages of the guide, in the order in which its pages offer them. */
export const locales = ["en", "ja", "ko"] as const;
export const localeSchema = z.enum(locales);
export type Locale = z.infer<typeof localeSchema>;

/** A BCP 47 tag as this catalogue uses them: `ko`, `ko-Latn`, `ko-Kana`, `en`, `ja`, `ja-Kana`, … */
export const languageTagSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, "a language tag such as ko, ko-Latn, en, ja or ja-Kana");

/** One text in each locale where it exists. */
export const localisedSchema = z.strictObject({
  en: z.string().min(1).optional(),
  ja: z.string().min(1).optional(),
  ko: z.string().min(1).optional(),
});
export type Localised = z.infer<typeof localisedSchema>;

export function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text);
}

/** The text in the locale asked for, else in the first locale that has one, with the locale it is in. */
export function pickLocale<T>(
  texts: { readonly [L in Locale]?: T | undefined },
  wanted: Locale,
): { locale: Locale; value: T } | undefined {
  for (const locale of [wanted, ...locales]) {
    const value = texts[locale];
    if (value !== undefined) return { locale, value };
  }
  return undefined;
}
