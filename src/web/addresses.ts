// At which address does each page stand?
import type { Locale } from "#catalogue/locale.ts";

export type Room = "songs" | "artists" | "works" | "themes" | "lists";

const rooms = { song: "songs", artist: "artists", work: "works", theme: "themes", list: "lists" } as const;

export function thingAddress(locale: Locale, kind: keyof typeof rooms, id: string): string {
  return `/${locale}/${rooms[kind]}/${encodeURIComponent(id)}`;
}

export function rangeAddress(locale: Locale, list: string, from: number, to: number): string {
  return `${thingAddress(locale, "list", list)}/${from}-${to}`;
}

/** What a question's address holds; themes by id. */
export type Asked = {
  readonly q: string;
  readonly then: readonly string[];
  readonly not: readonly string[];
  readonly more: readonly string[];
};

export function askAddress(locale: Locale, asked: Partial<Asked>): string {
  const query = new URLSearchParams();
  if (asked.q) query.append("q", asked.q);
  for (const key of ["then", "not", "more"] as const) for (const value of asked[key] ?? []) query.append(key, value);
  const search = query.toString();
  return `/${locale}/ask${search ? `?${search}` : ""}`;
}

export function searchAddress(locale: Locale, query: string): string {
  return `/${locale}/search?${new URLSearchParams({ q: query })}`;
}

/** A source, if it is a link that a reader may follow: http and https only. */
export function safeLink(text: string): URL | undefined {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  return url && (url.protocol === "https:" || url.protocol === "http:") ? url : undefined;
}

/** A `tel:` address, if the contact is a telephone number and nothing else. */
export function telephoneLink(contact: string): string | undefined {
  const digits = contact.replace(/[\s().-]/g, "");
  return /^\+?\d{2,15}$/.test(digits) ? `tel:${digits}` : undefined;
}
