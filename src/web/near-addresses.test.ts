import { expect, test } from "vitest";
import { findNearIds } from "./near-addresses.ts";

const ids = ["only-then", "sofa", "remember-me", "only-you"];

test.each([
  ["onli-then", "only-then"],
  ["Only-Than", "only-then"],
  ["rememberme", "remember-me"],
  ["soffa", "sofa"],
])("%s was probably meant to be %s", (wrong, right) => {
  expect(findNearIds(wrong, ids, 3)[0]).toBe(right);
});

test("what is like nothing finds nothing, and no more are given than asked", () => {
  expect(findNearIds("zzz", ids, 3)).toEqual([]);
  expect(findNearIds("only", ids, 1)).toHaveLength(1);
});
