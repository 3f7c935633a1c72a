import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, hashForm } from "./canonical.ts";

test.each([
  [{ b: 1, a: [{ d: 1, c: 2 }] }, '{"a":[{"c":2,"d":1}],"b":1}'],
  [{ a: undefined, b: null }, '{"b":null}'],
  [[undefined, "가\n"], '[null,"가\\n"]'],
  [undefined, "null"],
])("%j is written as %s", (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

test("the order of keys does not matter, and nothing else is lost", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain: unknown = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
      expect(hashForm(reversed(plain))).toBe(hashForm(plain));
    }),
  );
});

test("a different value has a different hash", () => {
  expect(hashForm({ a: 1 })).not.toBe(hashForm({ a: "1" }));
});
