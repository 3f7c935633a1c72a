import { expect, test } from "vitest";
import { messages } from "./messages.ts";

type Leaf = { readonly path: string; readonly text: string };

/** Every text, functions called with plain values. */
function leaves(value: unknown, path = ""): Leaf[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value === "function") return [{ path, text: String(value("이름", 3, 4)) }];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

const said = { en: leaves(messages.en), ja: leaves(messages.ja), ko: leaves(messages.ko) };

test("each language says the same things", () => {
  const paths = said.en.map(({ path }) => path);
  expect(said.ja.map(({ path }) => path).sort()).toEqual([...paths].sort());
  expect(said.ko.map(({ path }) => path).sort()).toEqual([...paths].sort());
});

test("the same situations are given as examples in each", () => {
  const themes = messages.en.examples.map(({ theme }) => theme);
  expect(messages.ja.examples.map(({ theme }) => theme)).toEqual(themes);
  expect(messages.ko.examples.map(({ theme }) => theme)).toEqual(themes);
});

test("nothing is left unsaid", () => {
  expect([...said.en, ...said.ja, ...said.ko].filter(({ text }) => text.trim() === "")).toEqual([]);
});

test("Korean never leaves the reader to choose a particle", () => {
  expect(said.ko.filter(({ text }) => /[은는이가을를와과]\([은는이가을를와과]\)/.test(text))).toEqual([]);
});

test("Japanese uses its own punctuation", () => {
  const wrong = /[぀-ヿ一-鿿][,.!?]|[,.!?][぀-ヿ一-鿿]/;
  expect(said.ja.filter(({ text }) => wrong.test(text))).toEqual([]);
});

test.each([
  [1, "1 song"],
  [2, "2 songs"],
])("English counts %i as %s", (n, text) => {
  expect(messages.en.songs(n)).toBe(text);
});
