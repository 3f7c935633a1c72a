// What does a check look at, and what does it find?
import type { Locale } from "#catalogue/locale.ts";
import type { Theme } from "#catalogue/theme.ts";
import type { NameIndex } from "#names/name-index.ts";
import type { Snapshot } from "#store/snapshot.ts";

/** Everything that readers can see, and the names and themes by which it is found. */
export type Checked = {
  readonly snapshot: Snapshot;
  readonly names: NameIndex;
  readonly themes: readonly Theme[];
};

/** `wrong` misleads a reader or leaves one out; a `notice` is worth knowing and may well be meant. */
export type Finding = {
  readonly code: FindingCode;
  readonly severity: "wrong" | "notice";
  readonly kind: "song" | "artist" | "work" | "list" | "theme";
  readonly id: string;
  readonly locale?: Locale;
  /** One line: what is wrong, and what to do. */
  readonly message: string;
};

export type FindingCode =
  | "no-hangul-name"
  | "missing-note"
  | "no-note"
  | "name-differs"
  | "shared-sentence"
  | "tear-not-in-note"
  | "fact-without-source"
  | "hole-in-list"
  | "same-position"
  | "list-begins-late"
  | "entry-without-position"
  | "missing-thing"
  | "theme-without-songs"
  | "song-without-themes"
  | "unknown-theme"
  | "video-without-id"
  | "broken-mark";

/** Finds nothing where all is well; never throws. */
export type Check = (checked: Checked) => readonly Finding[];
