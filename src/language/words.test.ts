import { expect, test } from "vitest";
import { pairs, words } from "./words.ts";

test("Latin words in a Korean or Japanese text are taken as English", () => {
  expect(words("breakup 노래, 이별", "ko")).toEqual(["이별", "breakup"]);
  expect(words("失恋 breakup", "ja")).toEqual(["失恋", "breakup"]);
});

test("a question in two languages keeps the words of both", () => {
  expect(words("songs like 이별 for heartbreak", "en")).toEqual(["heartbreak", "이별"]);
  expect(words("「이별」のような失恋", "ja")).toEqual(["失恋", "이별"]);
});

test("only Korean has the net of pairs", () => {
  expect(pairs("연애", "ko")).toEqual(["연애"]);
  expect(pairs("love", "en")).toEqual([]);
});
