// How is a guide opened on a data folder, and kept fresh while others change it?
import { join } from "node:path";
import { createAsker } from "#asking/create-asker.ts";
import type { Vocabulary } from "#catalogue/vocabulary.ts";
import { readCollection } from "#formats/collection.ts";
import { getContentFolder } from "#formats/package-content.ts";
import { updateFromStarter } from "#formats/starter.ts";
import { readVocabulary } from "#formats/vocabulary.ts";
import { buildNameIndex } from "#names/build-name-index.ts";
import { openStore } from "#store/open-store.ts";
import { readSnapshot } from "#store/snapshot.ts";
import type { Store } from "#store/store.ts";
import type { Services, View } from "./services.ts";
import type { Settings } from "./settings.ts";

/** An opened guide; `refresh` brings its view up to the last change, and `follow` does so whenever one comes. */
export type Guide = Services & {
  readonly refresh: () => Promise<void>;
  readonly follow: (onError: (error: unknown) => void) => void;
  readonly close: () => Promise<void>;
};

async function buildView(store: Store, vocabulary: Vocabulary): Promise<View> {
  const snapshot = await readSnapshot(store);
  const names = buildNameIndex(snapshot);
  return {
    snapshot,
    names,
    asker: createAsker(snapshot, names, vocabulary),
    themes: new Map(vocabulary.themes.map((theme) => [theme.id, theme])),
  };
}

/** Opens the data folder, brings the starter collection up to date, and builds what answers are made from. */
export async function openGuide(settings: Settings): Promise<Guide> {
  const content = getContentFolder();
  const store = await openStore(settings.data); // first: it says best what is wrong with a data folder
  try {
    const vocabulary = await readVocabulary([content, join(settings.data, "vocabulary")]);
    const starter = settings.starter ? await readCollection(content) : [];
    if (settings.starter) await updateFromStarter(store, starter);
    return await keepFresh(settings, store, vocabulary);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function keepFresh(settings: Settings, store: Store, vocabulary: Vocabulary): Promise<Guide> {
  let view = await buildView(store, vocabulary);
  let running: Promise<void> | undefined;
  let stale = false;
  let unwatch = () => {};

  const rebuild = async () => {
    do {
      stale = false;
      view = await buildView(store, vocabulary);
    } while (stale);
  };
  const refresh = () => {
    stale = true;
    running ??= rebuild().finally(() => {
      running = undefined;
    });
    return running;
  };
  return {
    store,
    vocabulary,
    settings,
    view: () => view,
    refresh,
    follow: (onError) => {
      unwatch = store.watch(() => void refresh().catch(onError));
    },
    close: async () => {
      unwatch();
      await running;
      await store.close();
    },
  };
}
