import { expect, test } from "vitest";
import { listSchema } from "#catalogue/list.ts";
import { songSchema } from "#catalogue/song.ts";
import type { Snapshot } from "#store/snapshot.ts";
import { findRange, listPages } from "./ranges.ts";

const ids = ["a", "b", "c", "d"];
const songs = new Map(
  ids.map((id) => [id, songSchema.parse({ id, names: [{ text: id, lang: "ko", kind: "official" }], credits: [] })]),
);
const snapshot: Snapshot = { seq: 1, songs, artists: new Map(), works: new Map(), lists: new Map() };
const list = listSchema.parse({
  id: "l",
  names: [{ text: "L", lang: "en", kind: "official" }],
  entries: [
    { position: 20, song: "b" },
    { position: 11, song: "a" },
    { position: 100, song: "c" },
    { position: 45, song: "unpublished" },
    { song: "d" },
  ],
});
const pages = listPages(list, snapshot);

test("ten places make a page, in order, and a page without a published song is none", () => {
  expect(pages.ranges.map(({ from, to, entries }) => [from, to, entries.map(({ song }) => song.id)])).toEqual([
    [11, 20, ["a", "b"]],
    [91, 100, ["c"]],
  ]);
});

test("a song without a place stands apart", () => {
  expect(pages.unplaced.map(({ id }) => id)).toEqual(["d"]);
});

test.each([
  [11, 20, 11],
  [15, 17, 11],
  [20, 11, 11],
  [1, 200, 11],
  [99, 99, 91],
  [41, 50, undefined],
  [0, 0, undefined],
])("%i-%i leads to the page that starts at %s", (from, to, start) => {
  expect(findRange(pages, from, to)?.from).toBe(start);
});
