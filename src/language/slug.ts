// Which address does a thing get from its names?
import { kanaLetters } from "./kana-letters.ts";
import { romanize } from "./reading.ts";
import { scriptOf } from "./script.ts";

const longest = 80;

/** A name as far as an address needs it. */
export type SluggableName = { readonly text: string; readonly lang: string; readonly kind: string };

const latinExtras: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
};

/** Letters that have no Latin form here are spelt by their number: `恋` = `u604b`. */
function spell(letter: string): string {
  return ` u${(letter.codePointAt(0) ?? 0).toString(16)} `;
}

function latinise(text: string): string {
  // Only the Hangul goes to the romanizer: it is sure of nothing else.
  return kanaLetters(text.replace(/\p{Script=Hangul}+/gu, (run) => ` ${romanize(run)} `))
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[ßæœøđðłı]/g, (letter) => latinExtras[letter] ?? letter)
    .replace(/&/g, " and ")
    .replace(/['’‘`´ʼ]/g, "");
}

function cut(slug: string): string {
  if (slug.length <= longest) return slug;
  const head = slug.slice(0, longest + 1);
  return head.slice(0, head.lastIndexOf("-") > 0 ? head.lastIndexOf("-") : longest);
}

/**
 * The address form of one text: `[a-z0-9]+(-[a-z0-9]+)*`, at most 80 characters, never empty.
 * @example slugOf("그때 헤어지면 돼") === "geuttae-heeojimyeon-dwae"
 */
export function slugOf(text: string): string {
  // A name is short; what is longer would be cut off anyway.
  const latin = latinise(text.slice(0, 300).normalize("NFKC"));
  const readable = latin.replace(/\P{ASCII}/gu, (letter) => (/\p{L}|\p{N}/u.test(letter) ? spell(letter) : " "));
  const slug = cut(readable.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, ""));
  if (slug) return slug;
  const signs = [...text.trim()].slice(0, 8).map((sign) => spell(sign).trim());
  return signs.join("-") || "untitled";
}

/** What the address is taken from, best first: the official Latin title, the Hangul, any Latin, any kana, the rest. */
function rank(name: SluggableName): number {
  const script = scriptOf(name.text);
  const official = name.kind === "official";
  if (name.kind === "misspelling" || name.kind === "alias" || name.kind === "short") return 7;
  if (script === "latin" && official && name.lang !== "ja") return 0;
  if (script === "hangul") return official ? 1 : 2;
  if (script === "latin") return 3;
  return script === "kana" ? 4 : script === "other" ? 5 : 6;
}

/**
 * The id that the names of a thing give (DESIGN.md): the official Latin title, else Revised Romanization of the Hangul.
 * @example slug([{ text: "소파", lang: "ko", kind: "official" }]) === "sopa"
 */
export function slug(names: readonly SluggableName[]): string {
  const best = [...names].sort((a, b) => rank(a) - rank(b))[0];
  return slugOf(best?.text ?? "");
}
