import { describe, expect, test } from "vitest";
import { romanize } from "./reading.ts";
import * as examples from "./reading-examples.ts";

describe.each(Object.entries(examples.latinExamples))("%s", (_, list) => {
  test.each(examples.splitExamples(list))("%s is written %s", (spelling, latin) => {
    expect(romanize(spelling)).toBe(latin);
  });
});

test.each(examples.splitExamples(examples.hyphenExamples))("%s may be written %s", (spelling, latin) => {
  expect(romanize(spelling, { hyphens: true })).toBe(latin);
  expect(romanize(spelling)).toBe(latin.replace("-", ""));
});

test.each(examples.splitExamples(examples.capitalExamples))("%s as a proper name is %s", (spelling, latin) => {
  expect(romanize(spelling, { capitals: "words" })).toBe(latin);
});

test.each(examples.splitExamples(examples.nameExamples))(
  "a person called %s is %s or %s",
  (spelling, latin, hyphened) => {
    expect(romanize(spelling, { name: true })).toBe(latin);
    expect(romanize(spelling, { name: true, hyphens: true })).toBe(hyphened);
  },
);

test.each(examples.splitExamples(examples.placeExamples))("the place %s is %s", (spelling, latin) => {
  expect(romanize(spelling, { places: true })).toBe(latin);
});

test.each(examples.splitExamples(examples.letterExamples))("%s is %s letter by letter", (spelling, latin) => {
  expect(romanize(spelling, { letters: true })).toBe(latin);
});

test.each([
  ["남궁옥분", "Namgung Okbun"],
  ["이하이", "I Hai"],
  ["정세운", "Jeong Seun"],
  ["홍 길동", "Hong Gildong"],
])("the family name of %s stands apart", (spelling, latin) => {
  expect(romanize(spelling, { name: true })).toBe(latin);
});

test.each([
  ["행복해", "haengbokae"],
  ["축하해", "chukhahae"],
  ["입학", "iphak"],
  ["북한산", "bukhansan"],
  ["가져", "gajyeo"],
  ["나의 봄", "naui bom"],
])("in %s a noun keeps its ㅎ, a verb does not, and vowels are written as spelt: %s", (spelling, latin) => {
  expect(romanize(spelling)).toBe(latin);
});

test("capitals begin the line or each word", () => {
  expect(romanize("보고 싶다", { capitals: "first" })).toBe("Bogo sipda");
  expect(romanize("보고 싶다", { capitals: "words" })).toBe("Bogo Sipda");
});
