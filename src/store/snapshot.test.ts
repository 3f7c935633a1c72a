import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { editor, putSong, sampleArtist, sampleList, sampleSong } from "./contract-samples.ts";
import { openStore } from "./open-store.ts";
import { readSnapshot } from "./snapshot.ts";
import type { Store } from "./store.ts";

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "ragmusic-snapshot-"));
  store = await openStore(folder);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

test("a snapshot has all that is published, however much, and the number of the last change", async () => {
  const songs = Array.from({ length: 2001 }, (_, at) => putSong(sampleSong(`s${at}`)));
  const hidden = (["draft", "withdrawn"] as const).map((state) => putSong(sampleSong(state, { state })));
  const artist = { action: "put", kind: "artist", body: sampleArtist("singer") } as const;
  const list = { action: "put", kind: "list", body: sampleList("tears", ["s1"]) } as const;
  await store.write([...songs, ...hidden, artist, list], editor);
  const snapshot = await readSnapshot(store);
  expect(snapshot.seq).toBe(2005);
  expect([snapshot.songs.size, snapshot.artists.size, snapshot.works.size, snapshot.lists.size]).toEqual([
    2001, 1, 0, 1,
  ]);
  expect(snapshot.songs.get("s2000")).toEqual(sampleSong("s2000"));
  expect(snapshot.songs.has("draft") || snapshot.songs.has("withdrawn")).toBe(false);
});
