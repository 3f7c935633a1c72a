import { expect, test } from "vitest";
import { bindsAsParticle, endsClosed, koreanForms, koreanLight } from "./korean.ts";

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

test("adverbs and case particles are light, but 더 compares", () => {
  const text = "답장이 너무 더 늦어";
  expect(koreanLight(text).map(({ start, end }) => text.slice(start, end))).toEqual(["이", "너무"]);
});

test.each([
  ["", true],
  ["은", true],
  ["에게는", true],
  ["씨가", true],
  ["님", true],
  ["이라는", true],
  ["예요", true],
  ["줄에", false],
  ["의자", false],
])("%s may follow a name: %s", (run, expected) => {
  expect(bindsAsParticle(run)).toBe(expected);
});
