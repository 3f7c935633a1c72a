// At which address does each page stand?
import type { Locale } from "#catalogue/locale.ts";

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

/** A source, if it is a link that a reader may follow: http and https only. */
export function safeLink(text: string): URL | undefined {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  return url && (url.protocol === "https:" || url.protocol === "http:") ? url : undefined;
}

/** The telephone number at the start of a contact, ready to call, and what follows it ("call or text"). */
export function splitTelephone(contact: string): { number: string; address: string; rest: string } | undefined {
  const number = /^\+?\d(?:[\d\s.-]{0,18}\d)?(?=$|[\s,(])/.exec(contact)?.[0];
  if (!number || number.replace(/\D/g, "").length < 2) return undefined;
  return { number, address: `tel:${number.replace(/[^\d+]/g, "")}`, rest: contact.slice(number.length) };
}

const repositoryFile = /^([\w.-]+\/[\w.-]+?)(?:@([0-9a-f]{7,40}))?:([^\s:]+)$/;

/** A source as a reader may follow it: a link, or a file of a public repository (`owner/name@commit:path`). */
export function sourceLink(source: string): { label: string; address: string } | undefined {
  const url = safeLink(source);
  if (url) return { label: url.hostname.replace(/^www\./, ""), address: url.href };
  const [, repository, commit = "HEAD", path] = repositoryFile.exec(source) ?? [];
  if (!repository || !path) return undefined;
  return { label: repository, address: encodeURI(`https://github.com/${repository}/blob/${commit}/${path}`) };
}
