// What do the API and the pages stand on?
import type { Asker } from "#asking/answer.ts";
import type { Theme } from "#catalogue/theme.ts";
import type { Vocabulary } from "#catalogue/vocabulary.ts";
import type { NameIndex } from "#names/name-index.ts";
import type { Snapshot } from "#store/snapshot.ts";
import type { Store } from "#store/store.ts";
import type { Settings } from "./settings.ts";

/** What is derived from the catalogue at one change number; replaced as a whole when something changes. */
export type View = {
  readonly snapshot: Snapshot;
  readonly names: NameIndex;
  readonly asker: Asker;
  readonly themes: ReadonlyMap<string, Theme>;
};

export type Services = {
  readonly store: Store;
  readonly vocabulary: Vocabulary;
  readonly settings: Settings;
  /** The newest view; ask for it once per request. */
  readonly view: () => View;
};
