import { expect, test } from "vitest";
import type { Problem } from "#catalogue/problem.ts";
import { fixtureNames, fixtureSnapshot, fixtureVocabulary } from "#retrieval/fixture.ts";
import type { Question } from "./answer.ts";
import { createAsker } from "./create-asker.ts";

const asker = createAsker(fixtureSnapshot, fixtureNames, fixtureVocabulary);
const ask = (question: string, rest: Partial<Question> = {}) => asker.ask({ question, ...rest });
const songs = (question: string, rest: Partial<Question> = {}) => ask(question, rest).picks.map(({ song }) => song.id);

test.each([
  [
    "my love lives abroad and we may drift apart",
    "en",
    "For a long-distance love, and for whoever fears to drift apart.",
  ],
  ["遠距離恋愛で不安", "ja", "遠距離恋愛のふたりの歌です。"],
  ["장거리 연애라 자꾸 멀어지는 것 같아", "ko", "멀어지는 마음을 붙잡아요."],
])("%s is answered with the sentence that fits, in %s", (question, language, reason) => {
  const answer = ask(question);
  expect(answer).toMatchObject({
    language,
    picks: [{ rank: 1, song: { id: "far-sea" }, reason, reasonLocale: language }],
  });
});

test("a citation says where the words stand", () => {
  expect(ask("장거리").picks[0]?.citations).toEqual([
    {
      n: 1,
      kind: "note",
      song: "far-sea",
      list: null,
      position: null,
      locale: "ko",
      quote: "장거리 연애를 하는 두 사람의 노래예요.",
      source: null,
      url: "/ko/songs/far-sea#note",
    },
  ]);
});

test("where the note is not there in the reader's language, the original is quoted and says so", () => {
  expect(ask("失恋").picks[0]).toMatchObject({
    song: { id: "empty-chair" },
    reason: "A chair nobody sits on after the breakup.",
    reasonLocale: "en",
    citations: [{ url: "/ja/songs/empty-chair#note" }],
  });
});

test("the tear-jerker point is quoted where nothing else fits better", () => {
  const pick = ask("songs by Hana").picks.find(({ song }) => song.id === "far-sea");
  expect(pick?.reason).toBe("The last line is only a time zone.");
});

test("a fact that names whom the question names is the reason, with its source", () => {
  const pick = ask("songs with Hana, and a breakup").picks.find(({ song }) => song.id === "empty-chair");
  expect(pick?.citations[0]).toMatchObject({
    kind: "fact",
    quote: "Hana sang a cover of it in 2020.",
    source: "https://example.org/cover",
    url: "/en/songs/empty-chair#facts",
  });
});

test("an entry's own note is cited with its list", () => {
  expect(ask("I cannot sleep before an exam").picks[0]?.citations[0]).toMatchObject({ list: "tears", position: null });
});

test("entries are all published ones, with the heading as imported or else made of names", () => {
  expect(ask("long distance").picks[0]?.entries).toEqual([{ list: "tears", position: 3, heading: "Far SeaHana" }]);
  expect(ask("잠이 안 와").picks[0]?.entries).toEqual([{ list: "tears", position: null, heading: "등불 — 두리" }]);
});

test("citations are counted through the picks, and the answer points at each", () => {
  const { picks, answer } = ask("comfort", { limit: 5 });
  const numbers = picks.flatMap(({ citations }) => citations.map(({ n }) => n));
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  expect(numbers.length).toBeGreaterThan(1);
  for (const n of numbers) expect(answer).toContain(`[${n}]`);
});

test.each([
  ["lives abroad", "What comes through: long distance. “Far Sea” by Hana comes closest [1]."],
  ["遠距離", "「遠距離」のお話として受け取りました。いちばん近いのは、ハナさんの「遠い海」です [1]。"],
  ["장거리", "‘장거리’ 이야기로 읽었어요. 가장 가까운 노래는 하나의 ‘먼바다’예요 [1]."],
  ["songs from Harbour", "You named “Harbour”. The guide has “Lamp” by Duri [1]."],
  ["Seti", "The guide has no song tied to Seti yet."],
])("%s is told as: %s", (question, answer) => {
  expect(ask(question).answer).toBe(answer);
});

test("where nothing is recognised nothing is picked", () => {
  expect(ask("asdf qwer")).toMatchObject({ picks: [], understood: { wants: [], avoids: [], names: [] } });
  expect(ask("asdf qwer").answer).toMatch(/^No feeling, situation or name/);
});

test("where nothing fits, the nearest themes that songs have are named", () => {
  const rest = { songs: new Map([...fixtureSnapshot.songs].filter(([id]) => id !== "lamp")) };
  const without = createAsker({ ...fixtureSnapshot, ...rest }, fixtureNames, fixtureVocabulary);
  const { picks, answer } = without.ask({ question: "dumped, so lonely" });
  expect(picks).toEqual([]);
  expect(answer).toBe(
    "What comes through: loneliness. No song here fits that yet, and a song that does not fit would be no help.",
  );
});

test("follow-ups keep what was said and add to it", () => {
  expect(songs("comfort")).toEqual(["quiet-grave", "lamp"]);
  expect(songs("comfort", { then: ["a male voice"] })).toEqual(["lamp", "quiet-grave"]);
  expect(songs("comfort", { then: ["not Duri"] })).toEqual(["quiet-grave"]);
  expect(songs("comfort", { limit: 1, then: ["another"] })).toEqual(["lamp"]);
  expect(songs("comfort", { limit: 1, then: ["another", "another"] })).toEqual([]);
});

test("themes are struck out and added by hand; unknown ones are passed over", () => {
  const answer = ask("breakup", { not: ["breakup", "nonsense"], more: ["long-distance"] });
  expect(answer.understood).toEqual({
    wants: [{ theme: "long-distance", cue: "" }],
    avoids: [{ theme: "breakup", cue: "" }],
    names: [],
  });
  expect(answer.picks.map(({ song }) => song.id)).toEqual(["far-sea"]);
});

test("someone in distress gets help first, and only songs that console and do not dwell on it", () => {
  const answer = ask("he left, breakup, I want to die");
  expect(answer.help?.lines[0]?.name).toBe("us");
  expect(answer.understood.wants).toContainEqual({ theme: "breakup", cue: "breakup" });
  expect(answer.picks.map(({ song }) => song.id)).toEqual(["lamp"]);
  expect(songs("comfort", { then: ["죽고 싶어"] })).toEqual(["lamp"]);
});

test.each([
  [{ question: "   " }, "bad-request"],
  [{ question: "あ".repeat(2001) }, "too-long"],
  [{ question: "sad", then: ["x".repeat(2001)] }, "too-long"],
  [{ question: "sad", limit: 0 }, "bad-request"],
  [{ question: "sad", limit: 51 }, "bad-request"],
  [{ question: "sad", limit: 2.5 }, "bad-request"],
  [{ question: "sad", then: Array.from({ length: 21 }, () => "sad") }, "bad-request"],
])("question %# is refused", (question, code) => {
  expect(() => asker.ask(question)).toThrow(expect.objectContaining({ code }) as Problem);
});

test("2,000 characters are read, and space around them is not counted", () => {
  expect(ask(` ${"あ".repeat(2000)} `).question).toHaveLength(2000);
});
