// What do Hangul, any Latin spelling and katakana of one name have in common: how it sounds.
import { findFamilyName } from "./family-names.ts";
import { readDigits, readLetters } from "./letter-names.ts";
import { hearHangul } from "./sound-of-hangul.ts";
import { hearKana } from "./sound-of-kana.ts";
import { hearLatin } from "./sound-of-latin.ts";

/** The classes into which sounds fall that some script or speller does not tell apart. */
const classes: readonly (readonly [key: string, sounds: string])[] = [
  ["K", "ㄱㄲㅋkgカガ"],
  ["T", "ㄷㄸㅌtdTタダ"],
  ["P", "ㅂㅃㅍpbfパバフ"],
  ["S", "ㅅㅆㅈㅉㅊszjcサザジチ"],
  ["M", "ㅁmマ"],
  ["N", "ㄴㅇnNナン"],
  ["L", "ㄹlrラ"],
];
const classOf = new Map(classes.flatMap(([key, sounds]) => [...sounds].map((sound): [string, string] => [sound, key])));

const longestName = 100;
const mostWays = 6;
const pieces = /[a-z]+|\d+|[가-힣]+|[ぁ-ゖァ-ヺー]+/g;

type Word = { readonly text: string; readonly kind: "latin" | "digits" | "hangul" | "kana"; readonly caps: boolean };

function plainText(name: string): string {
  const text = name.slice(0, longestName);
  if (/^\p{ASCII}*$/u.test(text)) return text;
  return text
    .normalize("NFKC")
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, "$1")
    .normalize("NFC");
}

function parseWords(name: string): Word[] {
  const text = plainText(name);
  // Letter by letter, so that every place stays.
  const small = text.replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
  return [...small.matchAll(pieces)].map(({ 0: word, index }) => {
    const written = text.slice(index, index + word.length);
    const caps = written !== word && written === written.toUpperCase();
    const kind = word < "a" ? "digits" : word <= "z\uffff" ? "latin" : word < "가" ? "kana" : "hangul";
    return { text: word, kind, caps };
  });
}

/** Each sound once where it stands doubled. */
function collapse(sounds: string): string {
  let out = "";
  for (let at = 0; at < sounds.length; at++) {
    const [sound, next] = [sounds.charAt(at), sounds.charAt(at + 1)];
    if ((sound === next && sound !== "Y" && sound !== "W") || (sound === "ン" && next === "ナ")) continue;
    out += sound;
  }
  return out;
}

const onlyHangul = /^[가-힣\s]+$/;
const onlyKatakana = /^[ァ-ヺー・\s]+$/;

/** How one word may be said, the likeliest first. */
function waysOf(
  word: Word,
  place: { readonly edge: boolean; readonly mixed: boolean; readonly only: boolean },
): string[] {
  const { text } = word;
  if (word.kind === "hangul") return [hearHangul(text)];
  if (word.kind === "kana") return [text === "ザ" && !place.only ? "ダア" : hearKana(text)];
  if (word.kind === "digits") return readDigits(text.slice(0, 8)).map(hearHangul);
  const letterwise = () => hearHangul(readLetters(text));
  if (text.length === 1 || text === "cm" || !/[aeiouy]/.test(text)) return [letterwise()];
  const family = place.edge ? findFamilyName(text) : undefined;
  const ways = [hearLatin(text)];
  if (family) ways.unshift(hearLatin(family));
  if (/ng[aeiouwy]/.test(text)) ways.push(hearLatin(text.replace(/ng(?=[aeiouwy])/, "n-g")).replace("-", ""));
  if ((place.only || (place.mixed && word.caps)) && (text.length <= 3 || (word.caps && text.length <= 4)))
    ways.push(letterwise());
  return ways;
}

/** One way for each word, in all combinations, up to a number. */
function combine(words: readonly (readonly string[])[]): string[] {
  let rows = [""];
  for (const ways of words) {
    const next: string[] = [];
    for (const way of ways) for (const row of rows) if (next.length < mostWays) next.push(row + way);
    rows = next;
  }
  return rows;
}

function waysOfWords(words: readonly Word[]): string[] {
  const mixed = words.some((word) => word.kind === "hangul" || word.kind === "kana" || word.kind === "digits");
  const latin = words.filter((word) => word.kind === "latin").length;
  return combine(
    words.map((word, at) =>
      waysOf(word, {
        edge: latin > 1 && !mixed && (at === 0 || at === words.length - 1),
        mixed,
        only: words.length === 1,
      }),
    ),
  );
}

/**
 * The ways in which a name may be said, as rows of sounds: Hangul letters, Latin letters and katakana stand for
 * themselves, so that `soundDistance` knows what each script leaves open. Empty for a name in Chinese characters.
 */
export function soundsOf(name: string): readonly string[] {
  // Most names are of one script, and catalogues are long.
  if (onlyHangul.test(name)) return [collapse(hearHangul(name.slice(0, longestName)))].filter(Boolean);
  if (onlyKatakana.test(name) && !name.includes("ザ"))
    return [collapse(hearKana(name.slice(0, longestName)))].filter(Boolean);
  return [...new Set(waysOfWords(parseWords(name)).map(collapse))].filter(Boolean);
}

/** The same with the first or last word, or the syllable of the family name, at the other end. */
export function turnedSoundsOf(name: string): readonly string[] {
  const words = parseWords(name);
  const [first, ...rest] = words;
  const last = words.at(-1);
  if (!first || !last || words.length > 3) return [];
  if (words.length === 1) {
    if (first.kind !== "hangul" || first.text.length < 3 || first.text.length > 4) return [];
    const turned = [first.text.slice(1) + first.text.charAt(0), first.text.slice(-1) + first.text.slice(0, -1)];
    return turned.map((text) => collapse(hearHangul(text)));
  }
  if (words.some((word) => word.kind === "digits")) return [];
  const orders = [
    [...rest, first],
    [last, ...words.slice(0, -1)],
  ];
  return [...new Set(orders.flatMap(waysOfWords).map(collapse))].filter(Boolean);
}

/** The classes of the consonants, doubled ones once. A フ may stand for ㅎ: it then has none. */
function keyOf(sounds: string, breathed: boolean): string {
  let key = "";
  let before = "";
  for (let at = 0; at < sounds.length; at++) {
    const sound = sounds.charAt(at);
    const one = breathed && (sound === "フ" || sound === "f") ? undefined : classOf.get(sound);
    if (one && one !== before) key += one;
    if (one) before = one;
  }
  return key;
}

/**
 * The skeletons under which a row of sounds is kept and looked up: names that sound alike share one.
 * @example soundKeys(soundsOf("정세운")[0]) and soundKeys(soundsOf("チョン・セウン")[0]) both have "SNSN"
 */
export function soundKeys(sounds: string): readonly string[] {
  const key = keyOf(sounds, false);
  return /[フf]/.test(sounds) ? [key, keyOf(sounds, true)] : [key];
}
