// Which of the guide's languages does --locale name?
import { isLocale, type Locale } from "#catalogue/locale.ts";
import { type Call, usageError } from "./command.ts";

/** @throws Problem `wrong-usage` for a language that the guide does not speak */
export function findLocale(call: Call): Locale | undefined {
  const text = call.text("locale");
  if (text === undefined || isLocale(text)) return text;
  throw usageError(`--locale: en, ja or ko, not "${text}"`);
}
