// Which names does a stretch of a heading or of a video's title hold?
import { fold } from "#language/fold.ts";
import { scriptOf } from "#language/script.ts";
import { kanaKey, latinSpellings, loosen } from "#names/sound-key.ts";
import { bracketGroups, tidy, withoutGroups } from "./brackets.ts";

/** A name, and the same in another script where the page gives it. */
export type WrittenName = { readonly name: string; readonly alt: string | undefined };

const enclosing = /^(?:[‘“"'「『《〈].*[’”"'」』》〉])$/su;

/** Without quotation marks around the whole. */
export function unquote(text: string): string {
  const tidied = tidy(text);
  return tidied.length > 2 && enclosing.test(tidied) ? tidied.slice(1, -1).trim() : tidied;
}

/** `SOFA(소파)`: brackets at the end in another script are the same name; in the same script they belong to it. */
export function parseName(text: string): WrittenName {
  const whole = unquote(text);
  const last = bracketGroups(whole).at(-1);
  if (!last || last.start === 0 || last.end !== whole.length || !last.inner) return { name: whole, alt: undefined };
  const name = whole.slice(0, last.start).trim();
  const differs = scriptOf(name) !== scriptOf(last.inner) && scriptOf(last.inner) !== "other";
  return differs && scriptOf(name) !== "other" ? { name, alt: last.inner } : { name: whole, alt: undefined };
}

const featuring = "(?:feat(?:uring)?|ft|with|피처링|フィーチャリング)";
const featuringInside = new RegExp(`^(?:prod\\.?\\s?(?:by)?\\s?[&,]\\s?)?${featuring}\\b\\.?:?\\s?(.+)$`, "iu");
const featuringAtEnd = /(?:^|\s)(?:feat(?:uring)?|ft)(?:\.\s?|\s)(.+)$/iu;

/** `죽을만큼 아파서(feat. 멜로우)`, `MC Mon feat. Merou`: the text without them, and who is featured. */
export function takeFeatured(text: string): { readonly rest: string; readonly featured: readonly string[] } {
  const groups = bracketGroups(text).flatMap((group) => {
    const who = featuringInside.exec(group.inner)?.[1];
    return who ? [{ group, who }] : [];
  });
  const rest = withoutGroups(
    text,
    groups.map((one) => one.group),
  );
  const atEnd = featuringAtEnd.exec(rest);
  return {
    rest: atEnd ? rest.slice(0, atEnd.index).trim() : rest,
    featured: [...groups.map((one) => one.who), ...(atEnd?.[1] ? [atEnd[1]] : [])],
  };
}

const between = /[,，、;]|\s[&＆×xX+]\s|[＆×]|\s(?:and|와|과)\s/u;

/** The names of a list such as `Epik High, Crush`; brackets hold together. `isOne` says which whole is a name of its own. */
export function parseNames(text: string, isOne: (whole: string) => boolean = () => false): WrittenName[] {
  if (isOne(text)) return [parseName(text)];
  const groups = bracketGroups(text);
  const inside = (at: number) => groups.some((group) => at > group.start && at < group.end);
  const pieces: string[] = [];
  let from = 0;
  for (const match of text.matchAll(new RegExp(between, "gu"))) {
    if (inside(match.index)) continue;
    pieces.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  pieces.push(text.slice(from));
  return pieces.filter((piece) => piece.trim()).map(parseName);
}

/** Every form of a name. */
export function forms(name: WrittenName): string[] {
  return name.alt ? [name.name, name.alt] : [name.name];
}

/** Are two words at most one letter apart (Levenshtein)? */
function isOneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - start && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return Math.max(a.length, b.length) - start - tail <= 1;
}

type Sound = { readonly letters: string; readonly latin: readonly string[]; readonly kana: string | undefined };

/** Reading Hangul aloud is dear, and a heading is compared at each of its places: what was read is kept for a while. */
const heard = new Map<string, Sound>();
const mostHeard = 2000;

function soundOf(name: string): Sound {
  const known = heard.get(name);
  if (known) return known;
  const short = name.slice(0, 60);
  const sound = { letters: fold(name), latin: latinSpellings(short).map(loosen), kana: kanaKey(short) };
  if (heard.size >= mostHeard) heard.clear();
  heard.set(name, sound);
  return sound;
}

/** 1 the same, 0.95 the same sound, 0.8 one letter apart in sound (`MC몽`, `MC Mon`), else 0. */
export function likeness(a: string, b: string): number {
  const [first, second] = [soundOf(a), soundOf(b)];
  if (first.letters === second.letters) return 1;
  if (first.latin.some((sound) => sound.length > 1 && second.latin.includes(sound))) return 0.95;
  if (first.kana && first.kana.length > 3 && first.kana === second.kana) return 0.95;
  const near = first.latin.some((one) =>
    second.latin.some((other) => Math.min(one.length, other.length) >= 5 && isOneLetterApart(one, other)),
  );
  return near ? 0.8 : 0;
}

/** How alike two names are in any of their forms. */
export function nameLikeness(a: WrittenName, b: WrittenName): number {
  return Math.max(...forms(a).flatMap((one) => forms(b).map((other) => likeness(one, other))));
}

/** The form of a name that is in another script than a text. */
export function otherScript(name: WrittenName, than: string): string | undefined {
  return forms(name).find((form) => scriptOf(form) !== scriptOf(than) && scriptOf(form) !== "other");
}
