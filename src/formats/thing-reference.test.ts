import * as fc from "fast-check";
import { expect, test } from "vitest";
import { references } from "#catalogue/reference.ts";
import { songSchema } from "#catalogue/song.ts";
import { anyThing } from "./arbitrary-thing.ts";
import { placedReferences } from "./thing-reference.ts";

test("what the catalogue calls a reference has a place here, and the reverse, but for themes and marked names", () => {
  fc.assert(
    fc.property(anyThing, (thing) => {
      const placed = placedReferences(thing).filter(({ kind, path }) => kind !== "theme" && !path.includes("marks"));
      const here = new Set(placed.map(({ kind, id }) => `${kind} ${id}`));
      expect(here).toEqual(new Set(references(thing).map(({ kind, id }) => `${kind} ${id}`)));
    }),
    { numRuns: 50 },
  );
});

test("themes and names that are marked in a note are references too", () => {
  const body = songSchema.parse({
    id: "a",
    names: [{ text: "A", lang: "en", kind: "official" }],
    credits: [],
    themes: ["rain"],
    notes: {
      en: { paragraphs: ["A."], origin: "written", marks: [{ paragraph: 0, start: 0, end: 1, kind: "work", id: "w" }] },
    },
  });
  expect(placedReferences({ kind: "song", body })).toEqual([
    { kind: "theme", id: "rain", path: ["themes", 0] },
    { kind: "work", id: "w", path: ["notes", "en", "marks", 0, "id"] },
  ]);
});
