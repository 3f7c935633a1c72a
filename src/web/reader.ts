// For whom is a page made, and from what?
import type { Locale } from "#catalogue/locale.ts";
import { isLocale, locales } from "#catalogue/locale.ts";
import { type Messages, messages } from "#messages/messages.ts";
import type { Services, View } from "#server/services.ts";
import { readAssets } from "./assets.ts";
import { type Relations, relationsOf } from "./relations.ts";

/** What every part of a page may ask for; one for each request. */
export type Reader = {
  readonly locale: Locale;
  readonly m: Messages;
  readonly view: View;
  readonly relations: Relations;
  readonly services: Services;
  readonly assets: ReturnType<typeof readAssets>;
};

const assets = readAssets();

export function makeReader(locale: Locale, services: Services): Reader {
  const view = services.view();
  return { locale, m: messages[locale], view, relations: relationsOf(view.snapshot), services, assets };
}

/** The language that a browser asks for first among ours; English where it asks for none of them. */
export function chooseLocale(acceptLanguage: string | undefined): Locale {
  const wishes = (acceptLanguage ?? "")
    .slice(0, 500)
    .split(",")
    .map((part, order) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((one) => one !== undefined);
      return { language: tag.split("-")[0] ?? "", quality: quality === undefined ? 1 : Number(quality) || 0, order };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.order - b.order);
  for (const { language } of wishes) if (isLocale(language)) return language;
  return locales[0];
}

/** The language of a page at this address, told by its first part, else by what the browser asks for. */
export function localeOf(path: string, acceptLanguage: string | undefined): Locale {
  const first = path.split("/")[1] ?? "";
  return isLocale(first) ? first : chooseLocale(acceptLanguage);
}
