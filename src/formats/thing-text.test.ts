import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { artistSchema } from "#catalogue/artist.ts";
import { listSchema } from "#catalogue/list.ts";
import { songSchema } from "#catalogue/song.ts";
import { type AnyThing, schemas } from "#catalogue/thing.ts";
import { anyThing } from "./arbitrary-thing.ts";
import { parseShape } from "./shape.ts";
import { formatThing } from "./thing-text.ts";
import { parseYaml } from "./yaml-source.ts";

function readBack(kind: AnyThing["kind"], text: string) {
  const { value, mistakes } = parseShape<unknown>(schemas[kind], parseYaml(text, "thing.yaml"));
  expect(mistakes).toEqual([]);
  return value;
}

test("any thing that is written reads back as it was, and is then written the same", () => {
  fc.assert(
    fc.property(anyThing, (thing) => {
      const text = formatThing(thing);
      const body = readBack(thing.kind, text);
      expect(body).toEqual(thing.body);
      expect(formatThing({ kind: thing.kind, body } as AnyThing)).toBe(text); // the body was read by the kind's schema
    }),
    { numRuns: 100 },
  );
});

test("what is written is UTF-8: no half of a surrogate pair stands in it as it is", () => {
  fc.assert(fc.property(anyThing, (thing) => formatThing(thing).isWellFormed()));
});

test("a song is written as the golden file shows", async () => {
  const text = readFileSync(new URL("fixture/paper-boat.golden.yaml", import.meta.url), "utf8");
  const body = songSchema.parse(readBack("song", text));
  await expect(formatThing({ kind: "song", body })).toMatchFileSnapshot("fixture/paper-boat.golden.yaml");
});

test("fields stand in the order of the schema, whatever order they came in", () => {
  const body = artistSchema.parse({ names: [{ kind: "official", lang: "en", text: "Paper Moon" }], id: "paper-moon" });
  const turned = Object.fromEntries(Object.entries(body).reverse()) as typeof body; // the same fields
  expect(formatThing({ kind: "artist", body: turned })).toBe(formatThing({ kind: "artist", body }));
});

test("a default is not written; anything else is", () => {
  const names = [{ text: "Paper Moon", lang: "en", kind: "official" as const }];
  const song = { id: "paper-moon", names, credits: [] };
  const text = (extra: object) => formatThing({ kind: "song", body: songSchema.parse({ ...song, ...extra }) });
  expect(text({ state: "published", videos: [], themes: [], notes: {} })).toBe(text({}));
  expect(text({ state: "draft" })).toContain("state: draft\n");
  expect(text({ genres: [] })).toContain("genres: []\n");
});

test("paragraphs stand as they are, on one line each, however long", () => {
  const paragraph = "word ".repeat(100).trim();
  const body = listSchema.parse({
    id: "night",
    names: [{ text: "Night", lang: "en", kind: "official" }],
    introductions: { en: [paragraph] },
    entries: [],
  });
  expect(formatThing({ kind: "list", body })).toContain(`    - |-\n      ${paragraph}\n`);
});
