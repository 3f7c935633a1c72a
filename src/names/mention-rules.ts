// Is a stretch of text that spells a name really that name, and not ordinary words or a part of one?
// Quotation marks and a word such as "singer" or 노래 decide; else the shape of the name does.
import { fold } from "#language/fold.ts";
import type { Script } from "#language/script.ts";
import { hasCue, isQuoted } from "./mention-cues.ts";
import type { NamedThing } from "./named-things.ts";
import { ordinaryEnglish, ordinaryKorean } from "./ordinary-words.ts";

export type NamedText = { readonly thing: NamedThing; readonly text: string; readonly script: Script };

const latinOrDigit = /[\p{Script=Latin}\p{N}]/u;
const hangul = /\p{Script=Hangul}/u;
const katakana = /[\p{Script=Katakana}ー]/u;

/** What may follow a Korean name without a space: particles (조사), 이다, titles. */
const particles =
  /^(?:님|씨)?(?:은|는|이|가|을|를|의|에|에게|에게서|에서|와|과|도|만|로|으로|랑|이랑|하고|처럼|보다|까지|부터|한테|께서|라는|이라는|라고|이라고|이란|란|인데|이에요|예요|이야|야|나|이나|같은|말고|밖에|마저|조차|이랑은|랑은|에는|에도|의는|표)?(?![가-힣])/;

/** クラッシュする is a verb, not a singer. */
const katakanaVerb = /^(?:す[るれ]|し[たてようま])/;

function startsFree(text: string, start: number): boolean {
  const [first, before] = [text.charAt(start), text.charAt(start - 1)];
  return ![latinOrDigit, hangul, katakana].some((script) => script.test(first) && script.test(before));
}

function endsFree(text: string, end: number): boolean {
  const [last, after] = [text.charAt(end - 1), text.charAt(end)];
  if (hangul.test(last)) return particles.test(text.slice(end, end + 12));
  if (katakana.test(last) && katakanaVerb.test(text.slice(end, end + 2))) return false;
  return ![latinOrDigit, katakana].some((script) => script.test(last) && script.test(after));
}

const separators = /[.!?,;:()[\]{}。！？、，（）「」『』“”"/\n\r]/gu;

/** A name does not run across the end of a sentence, nor over more spaces than it has (Korean spacing wavers). */
function isWhole(named: NamedText, stretch: string): boolean {
  const spaces = (text: string) => text.match(/\s+/g)?.length ?? 0;
  const slack = named.script === "hangul" && fold(named.text).length >= 5 ? 2 : 0;
  if (spaces(stretch) > spaces(named.text) + slack) return false;
  return (stretch.match(separators) ?? []).every((sign) => named.text.includes(sign));
}

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?。！？\n]["”’)]?)\s*["“‘(]?$/u.test(text.slice(Math.max(0, start - 8), start));
}

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Are the capitals a sign of a name: as the official form has them, and not owed to the start of a sentence or to shouting? */
function hasNameCapitals(named: NamedText, text: string, start: number, end: number): boolean {
  const stretch = wordsOf(text.slice(start, end));
  const official = wordsOf(named.text);
  if (!/\p{Lu}/u.test(stretch.join(""))) return false;
  const asOfficial = stretch.join(" ") === official.join(" ");
  const titled = stretch.length > 1 && stretch.every((word) => /^\p{Lu}/u.test(word));
  if (!asOfficial && !titled) return false;
  if (/\p{Lu}{2}/u.test(stretch.join(""))) return /\p{Ll}/u.test(text.slice(0, start) + text.slice(end));
  return !opensSentence(text, start) || stretch.slice(1).some((word) => /^\p{Lu}/u.test(word));
}

function standsInLatin(named: NamedText, text: string, start: number, end: number): boolean {
  if (fold(named.text).length < 2) return false; // "I" and "a" are words before they are names
  if (hasNameCapitals(named, text, start, end)) return true;
  const words = wordsOf(named.text.toLowerCase());
  if (words.every((word) => ordinaryEnglish.has(word) || /^\p{N}+$/u.test(word))) return false;
  if (fold(named.text).length < 3) return false;
  return words.length > 1 || named.thing.kind === "artist";
}

function standsInHangul(named: NamedText): boolean {
  const length = fold(named.text).length;
  if (named.thing.kind === "artist") return length >= 2 && !ordinaryKorean.has(named.text);
  // A short word is a word first: 이별, 소파, 도깨비. A phrase of its own is a title.
  return length >= 5 || (length >= 4 && /\s/.test(named.text));
}

function standsInKana(named: NamedText): boolean {
  return fold(named.text).length >= (named.thing.kind === "song" ? 6 : 3);
}

/** See the tests for what each rule lets through and what it keeps out. */
export function standsAsName(named: NamedText, text: string, start: number, end: number): boolean {
  if (!isWhole(named, text.slice(start, end))) return false;
  if (isQuoted(text, start, end)) return true;
  if (!startsFree(text, start) || !endsFree(text, end)) return false;
  if (hasCue(named.thing.kind, text, start, end)) return true;
  if (named.script === "hangul") return standsInHangul(named);
  if (named.script === "kana" || named.script === "han") return standsInKana(named);
  return standsInLatin(named, text, start, end);
}
