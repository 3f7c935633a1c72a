// Where does each sentence of a paragraph begin and end?
import type { Language } from "./detect-language.ts";

/** A stretch of the paragraph, letter for letter; offsets in UTF-16 units. */
export type Sentence = { readonly text: string; readonly start: number; readonly end: number };

const closers: Readonly<Record<string, string>> = {
  "“": "”",
  "‘": "’",
  "「": "」",
  "『": "』",
  "（": "）",
  "(": ")",
  "[": "]",
  "《": "》",
  "〈": "〉",
  '"': '"',
};
const enders = /[.!?…。！？]/;
const closing = /[”’」』）)\]》〉"']/;
const abbreviation =
  /(?:^|[^\p{L}])(?:feat|ft|part|pt|vol|no|nr|vs|mr|mrs|ms|dr|st|jr|sr|prod|ep|eps|approx|ca|cf|e\.g|i\.e|a\.k\.a|\p{Lu})$/iu;
/** What ties a quotation that has just closed to the sentence around it. */
const tie = /^\s*(?:[とっのはがをにもへでや、・,;]|라|하|고|이라|은|는|이|가|을|를|의|에|도|처럼|같)/;

/** Past the quotation or bracket that opens at `at`; undefined where nothing opens or it never closes. */
function skipQuoted(text: string, at: number): number | undefined {
  const opener = text[at] ?? "";
  const closer = closers[opener];
  if (!closer) return undefined;
  for (let end = text.indexOf(closer, at + 1); end !== -1; end = text.indexOf(closer, end + 1)) {
    const apostrophe = closer === "’" && /[A-Za-z]/.test(text[end + 1] ?? "");
    if (!apostrophe) return end + 1;
  }
  return undefined;
}

function endsInside(text: string, from: number, to: number): boolean {
  return /[.!?…。！？]$/.test(text.slice(from, to - 1)) && to - from > 4;
}

function goesOn(text: string, at: number, language: Language): boolean {
  const rest = text.slice(at);
  if (rest === "") return false;
  if (language !== "en") return tie.test(rest) || (language === "ko" && !/^\s/.test(rest));
  return !/^\s+[\p{Lu}\p{N}“‘"'([「『]/u.test(rest);
}

/** Is the mark at `at` the end of a sentence, rather than of an abbreviation or inside a number? */
function ends(text: string, at: number, after: number, language: Language): boolean {
  const mark = text[at] ?? "";
  if (/[。！？]/.test(mark)) return true;
  const rest = text.slice(after);
  if (rest !== "" && !/^\s/.test(rest)) return /[!?]/.test(mark) && language !== "en";
  if (mark === "." && abbreviation.test(text.slice(0, at))) return rest.trim() === "";
  const lowerAhead = /^\s+\p{Ll}/u.test(rest);
  return !(language === "en" && lowerAhead);
}

function sentenceEnd(text: string, from: number, language: Language): number {
  let at = from;
  while (at < text.length) {
    const past = skipQuoted(text, at);
    if (past !== undefined) {
      if (endsInside(text, at, past) && !goesOn(text, past, language)) return past;
      at = past;
      continue;
    }
    if (enders.test(text[at] ?? "")) {
      let after = at + 1;
      while (enders.test(text[after] ?? "") || closing.test(text[after] ?? "")) after++;
      if (ends(text, at, after, language)) return after;
      at = after;
      continue;
    }
    at++;
  }
  return text.length;
}

/** The sentences of a paragraph in order, each trimmed and a stretch of it; nothing but space lies between them. */
export function sentences(paragraph: string, language: Language): Sentence[] {
  const found: Sentence[] = [];
  let at = 0;
  while (at < paragraph.length) {
    const end = sentenceEnd(paragraph, at, language);
    const raw = paragraph.slice(at, end);
    const text = raw.trim();
    const start = at + raw.length - raw.trimStart().length;
    if (text) found.push({ text, start, end: start + text.length });
    at = end;
  }
  return found;
}
