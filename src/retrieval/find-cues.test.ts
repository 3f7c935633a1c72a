import { expect, test } from "vitest";
import { detectLanguage } from "#language/detect-language.ts";
import { createCueFinder } from "./find-cues.ts";
import { fixtureVocabulary } from "./fixture.ts";

const find = createCueFinder(fixtureVocabulary.themes);
const read = (text: string) => find(text, detectLanguage(text));
const said = (text: string) => {
  const { wants, avoids } = read(text);
  return [wants.map((cue) => `${cue.theme}: ${cue.cue}`), avoids.map(({ theme }) => theme)];
};

test.each([
  ["We BROKE up!!", ["breakup: BROKE up"]],
  ["we're breaking up", ["breakup: breaking up"]],
  ["My girlfriend is living abroad", ["long-distance: living abroad"]],
  ["we may just slowly drift a little apart", []],
  ["we drift so very apart", ["drifting-apart: drift so very apart"]],
  ["ＬＯＮＥＬＹ", ["loneliness: ＬＯＮＥＬＹ"]],
  ["lonelyyyyyy", ["loneliness: lonelyyyyyy"]],
  ["寂しくて", ["loneliness: 寂しくて"]],
  ["別れちゃった", ["breakup: 別れちゃ"]],
  ["외로운 밤", ["loneliness: 외로운"]],
  ["헤어졌는데요", ["breakup: 헤어졌는데요"]],
  ["못잊겠어", ["breakup: 못잊겠어"]],
  ["잠이 너무 안 와요", ["night-comfort: 잠이 너무 안 와요"]],
  ["자꾸 멀어지는 것 같아", ["drifting-apart: 멀어지는"]],
  ["노래는 breakup 노래", ["breakup: breakup"]],
  ["특이별난 사람", []],
])("%s says %j", (text, wants) => {
  expect(said(text)).toEqual([wants, []]);
});

test.each([
  ["something sad but not about a breakup"],
  ["anything but a breakup song"],
  ["I don't want another breakup song"],
  ["no more breakup songs please"],
  ["失恋じゃなくて"],
  ["失恋以外の曲"],
  ["失恋の歌はいらない"],
  ["이별 말고"],
  ["이별 노래 아닌 거"],
  ["이별노래는 싫어요"],
])("%s does not want a breakup", (text) => {
  expect(said(text)).toEqual([[], ["breakup"]]);
});

test.each([
  ["not lonely or about a breakup", ["loneliness", "breakup"]],
  ["失恋や離婚以外で", ["breakup", "divorce"]],
  ["이별이나 이혼 말고", ["breakup", "divorce"]],
])("%s avoids both", (text, avoids) => {
  expect(said(text)).toEqual([[], avoids]);
});

test.each([
  ["I can't forget him", ["breakup: can't forget"]],
  ["忘れられない", ["breakup: 忘れられない"]],
  ["못 잊어", ["breakup: 못 잊어"]],
  ["이별이 싫어", ["breakup: 이별"]],
])("in %s the negation is the feeling itself", (text, wants) => {
  expect(said(text)).toEqual([wants, []]);
});

test.each(["I'm not lonely", "寂しくない", "외롭지 않아"])("%s neither wants nor avoids", (text) => {
  expect(said(text)).toEqual([[], []]);
});

test.each(["we broke up, 이별", "  寂しい…  ", "나는 lonely 해"])("every cue in %s is a stretch of it", (text) => {
  const { wants } = read(text);
  expect(wants.length).toBeGreaterThan(0);
  for (const { cue, start } of wants) expect(text.slice(start, start + cue.length)).toBe(cue);
});

test("where cues of one theme overlap the longest stands, once", () => {
  const finder = createCueFinder([
    {
      id: "t",
      group: "feeling",
      labels: { en: "t", ja: "t", ko: "t" },
      cues: { en: ["broke", "broke up with"], ja: [], ko: [] },
    },
  ] as unknown as typeof fixtureVocabulary.themes); // the id is not branded here
  expect(finder("she broke up with me and broke me", "en").wants.map(({ cue }) => cue)).toEqual(["broke up with"]);
});
