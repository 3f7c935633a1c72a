import { expect, test } from "vitest";
import { endsClosed, koreanForms, koreanLight, koreanPairs, koreanStem, koreanWords } from "./korean.ts";

test.each([
  ["로이킴", true],
  ["거미", false],
  ["IU", undefined],
])("%s ends closed: %s", (word, closed) => {
  expect(endsClosed(word)).toBe(closed);
});

test.each([
  ["힘들어요", ["힘들"]],
  ["슬퍼", ["슬프", "슬픈", "슬펐"]],
  ["헤어져", ["헤어지", "헤어진", "헤어졌"]],
  ["외로워", ["외롭", "외로운", "외로웠"]],
  ["불안해", ["불안하", "불안한", "불안했"]],
  ["그립다", ["그립"]],
])("%s is also found as %j", (phrase, forms) => {
  expect(koreanForms(phrase)).toEqual(expect.arrayContaining([phrase, ...forms]));
});

test.each([
  ["이별에서", "이별"],
  ["사랑했어요", "사랑"],
  ["멀어지는", "멀어지"],
  ["헤어졌어", "헤어지"],
  ["거미", "거미"],
])("%s stands on %s", (word, stem) => {
  expect(koreanStem(word)).toBe(stem);
});

test("words leave out what only asks; pairs are a net under them", () => {
  expect(koreanWords("이별에 듣기 좋은 노래 추천")).toEqual(["이별"]);
  expect(koreanPairs("장거리 연애")).toEqual(["장거", "거리", "연애"]);
});

test("adverbs and case particles are light, but 더 compares", () => {
  const text = "답장이 너무 더 늦어";
  expect(koreanLight(text).map(({ start, end }) => text.slice(start, end))).toEqual(["이", "너무"]);
});
