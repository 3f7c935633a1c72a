import { expect, test } from "vitest";
import { findNearest } from "./nearest.ts";

const known = ["names", "notes", "credits", "released", "id"];

test.each([
  ["name", "names"],
  ["nmaes", "names"],
  ["Credits", "credits"],
  ["realeased", "released"],
  ["ID", "id"],
  ["colour", undefined],
  ["", undefined],
  ["x".repeat(101), undefined],
])("%s is near to %s", (word, nearest) => {
  expect(findNearest(word, known)).toBe(nearest);
});
