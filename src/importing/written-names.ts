// Which names does a stretch of a heading or of a video's title hold?
import { fold } from "#language/fold.ts";
import { scriptOf } from "#language/script.ts";
import { soundsOf } from "#language/sound-key.ts";
import { scoreSounds, sure } from "#names/compare.ts";
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

type Sound = { readonly letters: string; readonly ways: readonly string[] };

/** A heading is compared at each of its places: what was read is kept for a while. */
const heard = new Map<string, Sound>();
const mostHeard = 2000;

function soundOf(name: string): Sound {
  const known = heard.get(name);
  if (known) return known;
  const sound = { letters: fold(name), ways: soundsOf(name.slice(0, 60)) };
  if (heard.size >= mostHeard) heard.clear();
  heard.set(name, sound);
  return sound;
}

/** The least score of sounds that are one sound apart in a short name. */
const near = 0.68;

/** 1 the same, 0.95 the same sound, 0.8 one sound apart (`MC몽`, `MC Mon`), else 0. */
export function likeness(a: string, b: string): number {
  const [first, second] = [soundOf(a), soundOf(b)];
  if (first.letters === second.letters) return 1;
  const score = Math.max(0, ...first.ways.flatMap((one) => second.ways.map((other) => scoreSounds(one, other))));
  return score >= sure ? 0.95 : score >= near ? 0.8 : 0;
}

/** How alike two names are in any of their forms. */
export function nameLikeness(a: WrittenName, b: WrittenName): number {
  return Math.max(...forms(a).flatMap((one) => forms(b).map((other) => likeness(one, other))));
}

/** The form of a name that is in another script than a text. */
export function otherScript(name: WrittenName, than: string): string | undefined {
  return forms(name).find((form) => scriptOf(form) !== scriptOf(than) && scriptOf(form) !== "other");
}
