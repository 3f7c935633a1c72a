// Where in a text do Japanese or Korean phrases stand, with or without spaces, in the forms that sentences give them?
import { japaneseBoundaries, japaneseForms, japaneseLight } from "#language/japanese.ts";
import { koreanForms, koreanLight } from "#language/korean.ts";
import { type NormalForm, squeeze } from "#language/normal-form.ts";
import type { Phrase, PhraseMatch } from "./phrase.ts";

type Form = { readonly phrase: Phrase; readonly form: string; readonly katakana: boolean; readonly spaced: boolean };
type Boundaries = () => ReadonlySet<number>;
type Place = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly boundaries: Boundaries;
};

const hangul = /\p{Script=Hangul}/u;
const kanaOrHan = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const han = /\p{Script=Han}/u;
const latin = /[\p{Script=Latin}\p{N}]/u;
const koreanParticle =
  /^(?:은|는|이|가|을|를|에|의|도|만|와|과|로|랑|야|요|나|다|에서|까지|처럼|보다|한테|에게)?(?!\p{Script=Hangul})/u;
/** A word this much longer than the phrase is taken to be several, typed without spaces. */
const gluedSyllables = 4;
/** Below this length a phrase without its small words says too little. */
const shortestLean = 4;

function wordAround(text: string, start: number): { start: number; end: number } {
  let from = start;
  let to = start;
  while (from > 0 && hangul.test(text[from - 1] ?? "")) from--;
  while (to < text.length && hangul.test(text[to] ?? "")) to++;
  return { start: from, end: to };
}

/** Short Korean phrases must begin a word: 친구랑 is not in 남자친구랑. */
function standsInKorean({ text, start, end }: Place, { form, spaced }: Form): boolean {
  if (form.length > 3 || !hangul.test(form)) return true;
  if (!spaced && form.length < 3 && /\s/.test(text.slice(start, end))) return false;
  const word = wordAround(text, start);
  if (form.length === 1) return word.start === start && koreanParticle.test(text.slice(end));
  return word.start === start || word.end - word.start >= form.length + gluedSyllables;
}

/** Short Japanese phrases must be words of their own: 雨 is not in 雨宮, うつ not in うつくしい. */
function standsInJapanese(place: Place, { form, katakana }: Form): boolean {
  const { text, start, end, boundaries } = place;
  const inCompound = han.test(text[start] ?? "") && han.test(text[start - 1] ?? "");
  if (inCompound && /^\p{Script=Han}\p{Script=Hiragana}/u.test(form) && !boundaries().has(start)) return false;
  if (form.length > 3) return true;
  const kana = /^\p{Script=Hiragana}+$/u.test(form);
  if (kana && katakana !== /\p{Script=Katakana}/u.test(text.slice(start, end).normalize("NFKC"))) return false;
  if (kana) return boundaries().has(start) && (form.length > 2 || boundaries().has(end));
  if (form.length > 1) return true;
  return !han.test(text[start - 1] ?? "") && !han.test(text[end] ?? "");
}

function cutsLatinWord(text: string, start: number, end: number): boolean {
  const opens = latin.test(text[start] ?? "") && latin.test(text[start - 1] ?? "");
  return opens || (latin.test(text[end - 1] ?? "") && latin.test(text[end] ?? ""));
}

const particlesAfter =
  /^(?:은|는|이|가|을|를|에|의|도|만|와|과|로|으로|랑|이랑|라|라서|이라|에서|까지|처럼|보다|한테|에게)$/;
const nextWord = /^(?:말고|말구|빼고|아닌|제외|노래|곡)/;

/** A stem is shown with the ending that it has in the text (멀어지 → 멀어지는), a noun without its particle. */
function koreanWordEnd(text: string, end: number, { form, phrase }: Form): number {
  const rest = hangul.test(text[end - 1] ?? "") ? (/^[가-힣]*/.exec(text.slice(end))?.[0] ?? "") : "";
  const isNoun = form === squeeze(phrase.text).text && particlesAfter.test(rest);
  return rest.length > 4 || isNoun || nextWord.test(rest) ? end : end + rest.length;
}

/** 会えな → 会えなくて. */
function japaneseWordEnd({ text, end, boundaries }: Place): number {
  if (boundaries().has(end)) return end;
  const rest = /^\p{Script=Hiragana}{1,3}/u.exec(text.slice(end))?.[0] ?? "";
  const upTo = Array.from(rest, (_, i) => end + i + 1).find((at) => boundaries().has(at));
  return upTo === undefined ? end : upTo + (/^[てたで]/.exec(text.slice(upTo))?.[0].length ?? 0);
}

function spellings(text: string, language: Phrase["language"]): string[] {
  const lean = squeeze(text, language === "ja" ? japaneseLight(text) : koreanLight(text)).text;
  const plain = squeeze(text).text;
  return lean === plain || lean.length < shortestLean ? [plain] : [plain, lean];
}

function formsOf(phrase: Phrase): Form[] {
  const plain = phrase.text.normalize("NFKC");
  const katakana = /\p{Script=Katakana}/u.test(plain);
  const forms =
    phrase.language === "ja"
      ? japaneseForms(plain).flatMap((form) => spellings(form, "ja"))
      : spellings(plain, "ko").flatMap(koreanForms);
  return [...new Set(forms)].map((form) => ({ phrase, form, katakana, spaced: /\s/.test(plain) }));
}

function indexForms(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Form[]> {
  const byHead = new Map<string, Form[]>();
  for (const form of phrases.flatMap(formsOf)) {
    if (!form.form) continue;
    const head = form.form.slice(0, 2);
    const same = byHead.get(head);
    if (same) same.push(form);
    else byHead.set(head, [form]);
  }
  return byHead;
}

function formsAt(byHead: ReadonlyMap<string, readonly Form[]>, even: string, at: number): readonly Form[] {
  const one = byHead.get(even.slice(at, at + 1)) ?? [];
  const two = at + 1 < even.length ? (byHead.get(even.slice(at, at + 2)) ?? []) : [];
  return [...one, ...two].filter(({ form }) => even.startsWith(form, at));
}

function matchIn(even: NormalForm, text: string, byHead: ReadonlyMap<string, readonly Form[]>, boundaries: Boundaries) {
  const found: PhraseMatch[] = [];
  for (let at = 0; at < even.text.length; at++) {
    for (const candidate of formsAt(byHead, even.text, at)) {
      const start = even.starts[at] ?? 0;
      const end = even.ends[at + candidate.form.length - 1] ?? text.length;
      const place = { text, start, end, boundaries };
      if (cutsLatinWord(text, start, end)) continue;
      const { phrase } = candidate;
      if (phrase.language === "ja" ? !standsInJapanese(place, candidate) : !standsInKorean(place, candidate)) continue;
      const shown = phrase.language === "ko" ? koreanWordEnd(text, end, candidate) : japaneseWordEnd(place);
      found.push({ ...phrase, start, end, text: text.slice(start, shown) });
    }
  }
  return found;
}

/** Japanese or Korean phrases; small words that do not matter may be missing from the text or be there besides. */
export function buildNativeMatcher(phrases: readonly Phrase[]): (text: string) => PhraseMatch[] {
  const byHead = indexForms(phrases);
  const japanese = phrases[0]?.language === "ja";
  const lightOf = japanese ? japaneseLight : koreanLight;
  const script = japanese ? kanaOrHan : hangul;
  const inLatin = phrases.some(({ text }) => !script.test(text));
  return (text) => {
    if (!script.test(text) && !inLatin) return [];
    let found: ReadonlySet<number> | undefined;
    const boundaries = () => {
      found ??= japaneseBoundaries(text);
      return found;
    };
    const plain = squeeze(text);
    const lean = squeeze(text, lightOf(text));
    const both = lean.text === plain.text ? [plain] : [plain, lean];
    return both.flatMap((even) => matchIn(even, text, byHead, boundaries));
  };
}
