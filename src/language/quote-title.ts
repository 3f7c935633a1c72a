// Between which marks does a title stand in a sentence, by what it is the title of and the language of the sentence?
import type { Language } from "./detect-language.ts";

/** `work`: a drama, a film, a show. */
export type TitleKind = "song" | "album" | "work";
/** Where `italic` is set, the title is to stand in italics instead of between marks. */
export type TitleMarks = { readonly open: string; readonly close: string; readonly italic: boolean };

const between = ([open = "", close = ""]: string): TitleMarks => ({ open, close, italic: false });
const italics: TitleMarks = { open: "", close: "", italic: true };

const marks: { readonly [L in Language]: { readonly [K in TitleKind]: TitleMarks } } = {
  en: { song: between("“”"), album: italics, work: italics },
  ja: { song: between("「」"), album: between("『』"), work: between("『』") },
  ko: { song: between("‘’"), album: between("《》"), work: between("〈〉") },
};
const koreanAngled = between("〈〉");

const upright = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/**
 * The marks around a title. Hangul, kana and kanji never slant: they stand between “ ” in English. `angled` sets
 * Korean songs in 〈 〉, for text in which ‘ ’ are taken.
 */
export function titleMarks(
  title: string,
  kind: TitleKind,
  language: Language,
  { angled = false }: { readonly angled?: boolean } = {},
): TitleMarks {
  if (angled && language === "ko" && kind === "song") return koreanAngled;
  const usual = marks[language][kind];
  return usual.italic && upright.test(title) ? marks.en.song : usual;
}

/**
 * A title with its marks, for text that knows no italics: there “ ” stand for them.
 * @example quoteTitle("호텔 델루나", "work", "ko") === "〈호텔 델루나〉"
 */
export function quoteTitle(title: string, kind: TitleKind, language: Language): string {
  const { open, close, italic } = titleMarks(title, kind, language);
  return italic ? quoteTitle(title, "song", language) : open + title + close;
}
