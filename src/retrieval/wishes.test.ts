import { expect, test } from "vitest";
import { detectLanguage } from "#language/detect-language.ts";
import { fixtureSnapshot } from "./fixture.ts";
import { findWishes, joinWishes, type Wish, wishFit } from "./wishes.ts";

const read = (text: string) => findWishes(text, detectLanguage(text));

test.each<[string, Wish[]]>([
  ["something calmer", ["calm"]],
  ["not so loud", ["calm"]],
  ["a woman's voice", ["female"]],
  ["I met a woman", []],
  ["女性ボーカルで", ["female"]],
  ["女性ボーカル以外で", ["male"]],
  ["もっと明るいのがいい", ["bright"]],
  ["남자 목소리로", ["male"]],
  ["눈물 나는 노래", []],
  ["too much drama in my life", []],
])("%s wishes for %j", (text, wishes) => {
  expect([...read(text).wishes]).toEqual(wishes);
});

test.each(["another one", "他の曲", "다른 노래"])("%s asks for other songs", (text) => {
  expect(read(text).another).toBe(true);
});

test("the later of two wishes that can't both be had stands", () => {
  expect(joinWishes(new Set(["calm", "female"]), new Set(["male"]))).toEqual(new Set(["calm", "male"]));
});

test("a wish leaves out what is known not to meet it, and keeps what is not known", () => {
  const [far, grave] = [fixtureSnapshot.songs.get("far-sea"), fixtureSnapshot.songs.get("quiet-grave")];
  expect([far && wishFit(far, "male"), grave && wishFit(grave, "male")]).toEqual([0, 0.5]);
});
