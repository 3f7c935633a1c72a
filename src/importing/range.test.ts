import { expect, test } from "vitest";
import { positions } from "./positions.ts";
import { findRange } from "./range.ts";

test.each([
  ["Songs that cry (71–80)", 71, 80],
  ["Songs that cry (71-80)", 71, 80],
  ["泣ける歌（７１〜８０）", 71, 80],
  ["泣ける歌【81～90】", 81, 90],
  ["눈물 나는 노래 (71~80위)", 71, 80],
  ["Countdown [90 – 81]", 90, 81],
  ["71-80", 71, 80],
  ["Songs 101—110", 101, 110],
])("%s covers %i to %i", (heading, from, to) => {
  expect(findRange(heading)).toEqual({ from, to });
});

test.each([
  ["She sang from 1984-2009"],
  ["Love (Remix)"],
  ["(0–9)"],
  ["(1–5000)"],
  ["SOFA(소파)Crush"],
  [`${"a".repeat(400)} (71–80)`],
])("%s is no range", (heading) => {
  expect(findRange(heading)).toBeUndefined();
});

const range = (from: number, to: number, entries: number) => ({ range: { from, to }, entries });

test.each([
  ["a full range is filled in order", [range(1, 3, 3)], [[1, 2, 3]]],
  [
    "before another range entries are the last, after one the first",
    [range(71, 80, 2), range(81, 90, 2)],
    [
      [79, 80],
      [81, 82],
    ],
  ],
  ["a part of the only range has no numbers", [range(71, 80, 2)], [[undefined, undefined]]],
  ["a countdown counts down", [range(3, 1, 3)], [[3, 2, 1]]],
  [
    "a part between two ranges has no numbers",
    [range(1, 2, 2), range(3, 5, 1), range(6, 7, 2)],
    [[1, 2], [undefined], [6, 7]],
  ],
  [
    "more entries than places have no numbers",
    [range(1, 2, 3), range(3, 4, 1)],
    [[undefined, undefined, undefined], [3]],
  ],
])("%s", (_, sections, expected) => {
  expect(positions(sections)).toEqual(expected);
});
