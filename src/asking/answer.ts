// What is asked, and what is answered? The JSON of `ragmusic ask` and `GET /api/ask`.
import type { Locale, Localised } from "#catalogue/locale.ts";

/** A question and what was said after it. `not` and `more` are themes struck out or added by hand. */
export type Question = {
  readonly question: string;
  readonly locale?: Locale;
  /** At most 50; default 5. */
  readonly limit?: number;
  readonly then?: readonly string[];
  readonly not?: readonly string[];
  readonly more?: readonly string[];
};

type UnderstoodTheme = { readonly theme: string; readonly cue: string };
type UnderstoodName = { readonly kind: "artist" | "song" | "work"; readonly id: string; readonly cue: string };
export type Understood = {
  readonly wants: readonly UnderstoodTheme[];
  readonly avoids: readonly UnderstoodTheme[];
  readonly names: readonly UnderstoodName[];
};

/** `quote` stands letter for letter in the stored note or fact that the citation names. */
export type Citation = {
  readonly n: number;
  readonly kind: "note" | "fact";
  readonly song: string;
  readonly list: string | null;
  readonly position: number | null;
  readonly locale: Locale;
  readonly quote: string;
  readonly source: string | null;
  readonly url: string;
};

export type Pick = {
  readonly rank: number;
  readonly score: number;
  readonly song: {
    readonly id: string;
    readonly title: Localised;
    readonly artists: readonly { readonly id: string; readonly name: Localised }[];
  };
  readonly entries: readonly { readonly list: string; readonly position: number | null; readonly heading: string }[];
  readonly reason: string;
  readonly reasonLocale: Locale;
  readonly citations: readonly Citation[];
};

export type Help = {
  readonly kind: "crisis" | "violence";
  readonly text: string;
  readonly lines: readonly {
    readonly name: string;
    readonly contact: string;
    readonly country: string;
    readonly hours: string;
  }[];
};

export type Answer = {
  readonly question: string;
  readonly language: Locale;
  readonly understood: Understood;
  readonly picks: readonly Pick[];
  readonly answer: string;
  readonly help: Help | null;
  readonly elapsedMs: number;
};

export interface Asker {
  ask(question: Question): Answer;
}
