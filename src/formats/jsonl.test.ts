import * as fc from "fast-check";
import { expect, test } from "vitest";
import { songSchema } from "#catalogue/song.ts";
import { anyThing } from "./arbitrary-thing.ts";
import { readJsonLines, toJsonLine } from "./jsonl.ts";

const body = songSchema.parse({
  id: "paper-boat",
  names: [{ text: "종이배", lang: "ko", kind: "official" }],
  credits: [{ artist: "paper-moon", role: "main" }],
  videos: [{ provider: "youtube", kind: "official", title: "[MV] 종이배" }],
  notes: { en: { paragraphs: ["A boat."], origin: "written" } },
});
const line = toJsonLine({ kind: "song", body });

test("a line has the kind, the id, then the fields; an id of a video that is not known is null", () => {
  expect(line).toBe(
    '{"kind":"song","id":"paper-boat","state":"published","names":[{"text":"종이배","lang":"ko","kind":"official"}],' +
      '"credits":[{"artist":"paper-moon","role":"main"}],' +
      '"videos":[{"provider":"youtube","id":null,"kind":"official","title":"[MV] 종이배"}],' +
      '"notes":{"en":{"paragraphs":["A boat."],"origin":"written"}},"themes":[]}',
  );
});

test("any things that are written as lines are read back as they were", () => {
  const named = fc.uniqueArray(anyThing, { maxLength: 5, selector: ({ kind, body }) => `${kind} ${body.id}` });
  fc.assert(
    fc.property(named, (things) => {
      const text = things.map((thing) => `${toJsonLine(thing)}\n`).join("");
      expect(text.split("\n")).toHaveLength(things.length + 1);
      expect(readJsonLines(text)).toEqual({ value: things, errors: [], warnings: [] });
    }),
    { numRuns: 50 },
  );
});

test.each([
  ["not JSON", "{", "not-json"],
  ["a value that is no object", "[1]", "bad-thing"],
  ["a kind that is not known", '{"kind":"video","id":"x"}', "unknown-kind"],
  ["no kind", '{"id":"x"}', "unknown-kind"],
  ["a thing without its fields", '{"kind":"song","id":"x"}', "bad-thing"],
])("%s is an error of its line, and the other lines are read", (_, bad, code) => {
  const read = readJsonLines(`\ufeff${line}\r\n\n${bad}\n`);
  expect(read.value).toEqual([{ kind: "song", body }]);
  expect(read.errors).toMatchObject([{ line: 3, code }]);
});

test("a theme is passed over with a warning", () => {
  const read = readJsonLines('{"kind":"theme","id":"rain","group":"season"}');
  expect(read).toMatchObject({ value: [], errors: [], warnings: [{ line: 1, code: "theme-skipped" }] });
});

test("fields of a newer version are left out with a warning", () => {
  const newer = JSON.stringify({ ...JSON.parse(line), mood: 3, credits: [{ artist: "a", role: "main", since: 1 }] });
  const read = readJsonLines(newer);
  expect(read.value).toMatchObject([{ kind: "song", body: { credits: [{ artist: "a", role: "main" }] } }]);
  expect(read.warnings.map(({ message }) => message)).toEqual(
    expect.arrayContaining(["mood: not known here; left out", "credits[0].since: not known here; left out"]),
  );
});

test("of a thing given twice the last line counts, with a warning", () => {
  const later = JSON.stringify({ ...JSON.parse(line), released: "2018" });
  const read = readJsonLines(`${line}\n${later}`);
  expect(read.value).toMatchObject([{ body: { released: "2018" } }]);
  expect(read.warnings).toMatchObject([{ line: 2, code: "given-twice" }]);
});
