import { expect, test } from "vitest";
import { countScripts, scriptOf } from "./script.ts";

test.each([
  ["SOFA", "latin"],
  ["소파", "hangul"],
  ["MC몽", "hangul"],
  ["恋する", "kana"],
  ["ロイ・キム", "kana"],
  ["恋", "han"],
  ["2002", "other"],
] as const)("%s is %s", (text, script) => {
  expect(scriptOf(text)).toBe(script);
});

test("letters are counted by script, other signs are not", () => {
  expect(countScripts("IU가 歌う バラード 1!")).toEqual({ latin: 2, hangul: 1, han: 1, kana: 5, other: 0 });
});
