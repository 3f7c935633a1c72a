import { expect, test } from "vitest";
import { markLines } from "./marked-lines.ts";
import { findNumbered } from "./number-runs.ts";
import { parseLines } from "./page.ts";

const find = (text: string) => findNumbered(markLines(parseLines(text), { name: "", text }));

test.each([
  ["up", "1. a\nx\n2. b\nx\n3. c", [0, 2, 4], []],
  ["down, with a gap", "9위 a\nx\n8위 b\nx\n6위 c", [0, 2, 4], []],
  ["with a numbered list in a note", "1. a\n1. x\n2. y\n2. b\nz\n3. c", [0, 3, 5], []],
  ["announced by its contents", "1. a\n2. b\nintro\n1. a\nx\n2. b\ny", [3, 5], [0, 1]],
  ["one number is no list", "1. a\nx", [], []],
  ["years and decimals are no numbers", "1.5 a\n2.5 b\n1998 c\n1999 d", [], []],
])("a page that counts: %s", (_, text, headings, contents) => {
  expect(find(text)).toEqual({ headings, contents });
});

test("a hundred thousand short runs are read", { timeout: 60_000 }, () => {
  const text = Array.from({ length: 50_000 }, () => "1. a\n2. b").join("\n");
  expect(find(text).headings.length + find(text).contents.length).toBeGreaterThan(1);
});
