import fc from "fast-check";
import { expect, test } from "vitest";
import { fixtureSnapshot, fixtureVocabulary } from "./fixture.ts";
import { buildIndex, tellingWeight } from "./song-index.ts";
import { nameTerm, themeTerm, wordTerm } from "./terms.ts";

const index = buildIndex(fixtureSnapshot, fixtureVocabulary);
const songs = [...index.songs()].map(({ song }) => song.id as string);

test("only published songs are indexed", () => {
  expect(songs).toEqual(["empty-chair", "far-sea", "lamp", "quiet-grave"]);
});

test.each([
  ["what the curator gave", "breakup", "empty-chair", 1],
  ["a wider theme, more weakly", "love-ends", "empty-chair", 0.6],
  ["what the notes speak of, less", "drifting-apart", "far-sea", (0.4 * 2) / 3],
  ["the plot of its drama, least", "loneliness", "lamp", 0.25],
  ["nothing that is not said", "divorce", "empty-chair", 0],
])("a theme speaks for a song: %s", (_, theme, song, impact) => {
  expect(index.impact(themeTerm(theme), song)).toBeCloseTo(impact, 5);
});

test("singing ties a name to a song more than being told of in a fact", () => {
  expect(index.impact(nameTerm("artist", "hana"), "far-sea")).toBe(1);
  expect(index.impact(nameTerm("artist", "hana"), "empty-chair")).toBeCloseTo(0.6, 5);
  expect(index.impact(nameTerm("work", "harbour"), "lamp")).toBe(1);
});

test("the fewer songs have a term, the more it tells", () => {
  expect(tellingWeight(100, 1)).toBeGreaterThan(tellingWeight(100, 50));
  expect(tellingWeight(100, 100)).toBeGreaterThan(0);
  expect(index.weight(wordTerm("nowhere"))).toBe(tellingWeight(4, 0));
});

test("search finds exactly what adding up every impact finds", () => {
  const terms = [
    themeTerm("breakup"),
    themeTerm("comfort"),
    nameTerm("artist", "hana"),
    nameTerm("artist", "duri"),
    wordTerm("sleep"),
    wordTerm("chair"),
    wordTerm("shor"),
    wordTerm("밤에"),
    wordTerm("nowhere"),
  ];
  const query = fc.uniqueArray(fc.tuple(fc.constantFrom(...terms), fc.double({ min: 0.01, max: 3, noNaN: true })), {
    selector: ([term]) => term,
  });
  fc.assert(
    fc.property(query, fc.integer({ min: 1, max: 5 }), fc.subarray(songs), (pairs, limit, accepted) => {
      const naive = songs
        .filter((song) => accepted.includes(song))
        .map((song) => ({
          song,
          score: pairs.reduce((sum, [term, weight]) => sum + weight * index.impact(term, song), 0),
        }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
      expect(index.search(new Map(pairs), limit, (song) => accepted.includes(song))).toEqual(naive);
    }),
  );
});
