import { expect, test } from "vitest";
import { fixtureSnapshot, fixtureVocabulary } from "./fixture.ts";
import { getLexicon } from "./lexicon.ts";
import { placeEntries, readPassages } from "./passages.ts";

const lexicon = getLexicon(fixtureVocabulary.themes);
const placed = placeEntries(fixtureSnapshot);
const read = (id: string) => {
  const song = fixtureSnapshot.songs.get(id);
  return song ? readPassages(song, placed.get(id) ?? [], lexicon) : [];
};

test("every quotation stands letter for letter in its note or fact", () => {
  for (const [id, song] of fixtureSnapshot.songs) {
    const entries = placed.get(id)?.map(({ entry }) => entry.notes) ?? [];
    const stored = JSON.stringify([song.notes, song.facts, entries]);
    for (const { quote } of read(id)) expect(stored).toContain(JSON.stringify(quote).slice(1, -1));
  }
});

test("the tear-jerker point is known by its sentence", () => {
  expect(
    read("far-sea")
      .filter(({ tear }) => tear)
      .map(({ quote }) => quote),
  ).toEqual(["The last line is only a time zone."]);
});

test("an entry's own note is quoted as its list's", () => {
  const [own] = read("lamp").filter(({ list }) => list === "tears");
  expect(own).toMatchObject({
    quote: expect.stringContaining("exam"),
    position: undefined,
    themes: new Map([["night-comfort", 1]]),
  });
});

test("lists that are not published place nothing", () => {
  expect(placed.get("far-sea")?.map(({ list }) => list.id)).toEqual(["tears"]);
});

test("a song's own title says nothing of its themes", () => {
  const song = fixtureSnapshot.songs.get("far-sea");
  if (!song) throw new Error("the fixture lacks the song");
  const renamed = { ...song, names: [{ text: "Two Lonely People", lang: "en", kind: "official" as const }] };
  const told = {
    ...renamed,
    notes: { en: { paragraphs: ["Two Lonely People came out in the spring."], origin: "written" as const } },
  };
  expect(readPassages(told, [], lexicon)[0]?.themes).toEqual(new Map());
});
