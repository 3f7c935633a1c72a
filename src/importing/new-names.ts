// Under which names does something new enter the catalogue?
import type { DraftEntry } from "#catalogue/draft.ts";
import type { Name } from "#catalogue/name.ts";
import { fold } from "#language/fold.ts";
import { scriptOf } from "#language/script.ts";
import type { WrittenName } from "./written-names.ts";

/** The lines of an entry in which a spelling may be seen to be the owner's own. */
export type Seen = { readonly heading: string; readonly video: string | undefined };

/** In the video's title, or of a person beside the Hangul: `GUMMY(거미)`. */
function isOwnSpelling(text: string, written: WrittenName, kind: "title" | "person", seen: Seen): boolean {
  if (fold(seen.video ?? "").includes(fold(text))) return true;
  if (kind === "title" || !written.alt) return false;
  const heading = fold(seen.heading);
  return heading.includes(fold(written.name + written.alt)) || heading.includes(fold(written.alt + written.name));
}

/**
 * Hangul is a Korean song's own name. A Latin form is official where it is seen to be, or where there is
 * no Hangul; else it is what the page made of it: a title translated, a person's name respelt. Kana likewise.
 */
function nameOf(text: string, written: WrittenName, kind: "title" | "person", seen: Seen): Name {
  const script = scriptOf(text);
  if (script === "hangul") return { text, lang: "ko", kind: "official", primary: true };
  const hasHangul = [written.name, written.alt ?? ""].some((form) => scriptOf(form) === "hangul");
  const official = !hasHangul || isOwnSpelling(text, written, kind, seen);
  const own = kind === "title" ? "translation" : "romanization";
  if (script === "kana" || script === "han") return { text, lang: "ja", kind: hasHangul ? own : "official" };
  if (official) return { text, lang: "en", kind: "official", primary: true };
  return { text, lang: kind === "title" ? "en" : "ko-Latn", kind: own };
}

/** The names of a new thing as a page gives them, Hangul first. */
export function newNames(written: WrittenName, kind: "title" | "person", seen: Seen): Name[] {
  const texts = written.alt && fold(written.alt) !== fold(written.name) ? [written.name, written.alt] : [written.name];
  const names = texts.map((text) => nameOf(text, written, kind, seen));
  const primaries = new Set<string>();
  return names
    .sort((a, b) => Number(b.lang === "ko") - Number(a.lang === "ko"))
    .map((name) => {
      if (!name.primary || !primaries.has(name.lang)) {
        if (name.primary) primaries.add(name.lang);
        return name;
      }
      const { primary: _, ...second } = name;
      return second;
    });
}

/** Names and alternatives that run beside each other, as pairs. */
export function paired(names: readonly string[], alternatives: readonly (string | null)[]): WrittenName[] {
  return names.map((name, index) => ({ name, alt: alternatives[index] ?? undefined }));
}

export function writtenTitle(entry: Pick<DraftEntry, "title" | "titleAlt">): WrittenName {
  return { name: entry.title, alt: entry.titleAlt ?? undefined };
}

export function seenIn(entry: Pick<DraftEntry, "heading" | "video">): Seen {
  return { heading: entry.heading, video: entry.video?.title ?? undefined };
}
