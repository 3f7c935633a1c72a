import { expect, test } from "vitest";
import { fixtureVocabulary } from "#retrieval/fixture.ts";
import { createCareWatch } from "./care.ts";

const { find, help } = createCareWatch(fixtureVocabulary);

test.each([
  "I want to die",
  "I just wanna diiiie",
  "i wantt to kill myself",
  "iwanttodie",
  "ＷＡＮＴ　ＴＯ　ＤＩＥ",
  "死にたい",
  "死 に た ー い〜",
  "죽고 싶어",
  "죽고싶어어어",
  "죽고ㅠㅠ 싶다",
  "I want to die, and he hits me",
])("%s is a crisis", (text) => {
  expect(find(text)).toBe("crisis");
});

test.each(["he hits me", "彼に殴られた", "남편이 때려요"])("%s tells of violence", (text) => {
  expect(find(text)).toBe("violence");
});

test.each([
  "this song hits me",
  "恥ずかしくて死にたい",
  "귀여워서 죽고 싶어",
  "I could kill myself laughing",
  "a sad song",
])("%s is no call for help", (text) => {
  expect(find(text)).toBeUndefined();
});

test("a phrase that does not mean it cancels only the words that it overlaps", () => {
  expect(find("this song hits me, and I want to die")).toBe("crisis");
  expect(find("I could kill myself laughing. No, I want to die")).toBe("crisis");
});

test("a longer title that holds the words is a title", () => {
  expect(find("I Want to Die of Love", [{ start: 0, end: 21 }])).toBeUndefined();
  expect(find("I want to die", [{ start: 2, end: 13 }])).toBe("crisis");
});

test.each([
  ["crisis", "ko", ["kr", "anywhere", "us", "jp"]],
  ["crisis", "ja", ["jp", "anywhere", "us", "kr"]],
  ["crisis", "en", ["us", "anywhere", "kr", "jp"]],
  ["violence", "en", ["gb", "anywhere", "kr-home"]],
] as const)("for %s in %s the nearest lines come first, then the pointer for anywhere", (kind, language, names) => {
  expect(help(kind, language).lines.map(({ name }) => name)).toEqual(names);
});

test("the text is in the language of the question", () => {
  expect(help("crisis", "ko")).toMatchObject({ kind: "crisis", text: "이야기해 주세요." });
});
