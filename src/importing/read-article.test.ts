import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NameIndex } from "#names/name-index.ts";
import { parseLines } from "./page.ts";
import { type ReadArticle, readArticle } from "./read-article.ts";

const nobody: NameIndex = { find: () => [], suggest: () => [], mentions: () => [] };
const bytes = (text: string) => new TextEncoder().encode(text);
const fixture = (name: string) => new URL(`fixtures/${name}`, import.meta.url);
/** A real page of the family; its sentences are its writers', so it lies outside the repository. */
const realPage = new URL("../../../shared/articles/korea-cry-songs-en-12.txt", import.meta.url);

const read = (text: string) => readArticle({ name: "page.txt", bytes: bytes(text) }, nobody);
const hash = (text: string) => `sha256:${createHash("sha256").update(text).digest("hex").slice(0, 32)}`;

function golden({ result, entries }: ReadArticle, prose: (text: string) => string): string {
  const { entries: _, intro, ...page } = result;
  const shown = entries.map(({ note, ...entry }) => ({ ...entry, note: note.map(prose) }));
  return `${JSON.stringify({ ...page, intro: intro.map(prose), entries: shown }, undefined, 2)}\n`;
}

describe.each(["tears-en-3", "tears-ja-3", "tears-ko-3"])("the page %s", (name) => {
  test("reads as its golden file says", async () => {
    const article = readArticle({ name: `${name}.txt`, bytes: readFileSync(fixture(`${name}.txt`)) }, nobody);
    await expect(golden(article, (text) => text)).toMatchFileSnapshot(`fixtures/${name}.golden.json`);
  });
});

test.skipIf(!existsSync(realPage))("a real page reads exactly (skipped where the page is not at hand)", async () => {
  const article = readArticle({ name: "korea-cry-songs-en-12.txt", bytes: readFileSync(realPage) }, nobody);
  await expect(golden(article, hash)).toMatchFileSnapshot("fixtures/korea-cry-songs-en-12.golden.json");
});

/** Every text of a result that is a line of the page. */
function linesOf({ result, entries }: ReadArticle): string[] {
  return [
    ...[...result.site, ...result.contents, ...result.related, ...result.intro],
    ...(result.listTitle === null ? [] : [result.listTitle]),
    ...result.sections.map((section) => section.title),
    ...result.leftovers.map((line) => line.text),
    ...entries.flatMap((entry) => [
      ...entry.headings,
      ...(entry.video?.title ? [entry.video.title] : []),
      ...entry.note,
      ...(entry.byline === null ? [] : [entry.byline]),
    ]),
  ];
}

function expectNothingLost(text: string): void {
  const expected = parseLines(text.replace(/\r\n?/g, "\n")).map((line) => line.text);
  if (expected.length === 0) return;
  expect(linesOf(read(text)).sort()).toEqual(expected.sort());
}

const pages = ["tears-en-3", "tears-ja-3", "tears-ko-3"].map((name) => readFileSync(fixture(`${name}.txt`), "utf8"));
const page = fc.constantFrom(...pages);
const oddLine = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    "((((",
    "[MV]",
    "（７１〜８０）",
    "A (feat. B",
    "– – –",
    "Contents",
    "関連記事",
    "by: x",
    "\u3000",
    "ver.ver.ver.",
  ),
);

const runs = { numRuns: 60 };

describe("every line that is not blank is in the result exactly once", () => {
  test("of a page cut off at either end", () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (text, from, to) => {
        const [start, end] = [from % text.length, to % text.length].sort((a, b) => a - b);
        expectNothingLost(text.slice(start, end));
      }),
      runs,
    );
  });

  test("of shuffled pages", () => {
    fc.assert(
      fc.property(
        page.chain((text) => fc.shuffledSubarray(text.split("\n"))),
        (lines) => expectNothingLost(lines.join("\n")),
      ),
      runs,
    );
  });

  test("of pages with lines put in, doubled and of any make", () => {
    fc.assert(
      fc.property(page, fc.array(fc.tuple(fc.nat(), oddLine, fc.boolean()), { maxLength: 30 }), (text, extras) => {
        const lines = text.split("\n");
        for (const [at, line, twice] of extras)
          lines.splice(at % lines.length, 0, ...(twice ? [line, "", line] : [line]));
        expectNothingLost(lines.join(extras.length % 3 === 0 ? "\r\n" : "\n"));
      }),
      runs,
    );
  });
});

test("positions are told as far as the page tells them", () => {
  const positions = (text: string) => read(text).entries.map((entry) => entry.position);
  const entry = (title: string) => `${title}\n\n[MV] ${title}\n${title}\n\nA note.\n\n`;
  expect(positions(`Songs (71–80)\n\n${entry("AaBb")}${entry("CcDd")}`)).toEqual([null, null]);
  expect(positions(`Songs (1–2)\n\n${entry("AaBb")}${entry("CcDd")}`)).toEqual([1, 2]);
  expect(positions(`Songs (71–80)\n\n${entry("AaBb")}Songs (81–90)\n\n${entry("CcDd")}`)).toEqual([80, 81]);
});

test("a page without entries says so", () => {
  expect(read("Some site\n\nNothing here.").result.warnings.map((warning) => warning.code)).toEqual(["no-entries"]);
});

/** Looks up nothing, and counts how often it was asked. */
function counting(): { readonly names: NameIndex; readonly asked: () => number } {
  let asked = 0;
  const find: NameIndex["find"] = () => {
    asked++;
    return [];
  };
  return { names: { find, suggest: () => [], mentions: () => [] }, asked: () => asked };
}

const repeated = (lines: number) => {
  const some = (pages[0] ?? "").split("\n");
  return Array.from({ length: lines }, (_, index) => some[index % some.length]).join("\n");
};

test("twice the lines are at most twice the questions to the catalogue", () => {
  const work = (lines: number) => {
    const { names, asked } = counting();
    readArticle({ name: "page.txt", bytes: bytes(repeated(lines)) }, names);
    return asked();
  };
  expect(work(2000)).toBeLessThan(work(1000) * 2.1);
});

test("a hundred thousand lines are read", { timeout: 120_000 }, () => {
  const text = `${pages[0]?.repeat(100)}\n${Array.from({ length: 50_000 }, (_, n) => `Line ${n} of the last note.`).join("\n\n")}`;
  const { entries } = read(text);
  expect(entries.length).toBe(400);
  expect(entries.at(-1)?.note.length).toBe(50_001);
});

test.each(["a", "(", "ver.", " ", "가", "feat. ", "- ", "“", "1-", "OST "])(
  "a line of a megabyte of %j is read",
  { timeout: 60_000 },
  (part) => {
    const line = `x${part.repeat(1_000_000 / part.length)}y`;
    expectNothingLost(`Songs (1–2)\n\nAaBb\n\n${line}\nAaBb\n\n${line}\n\n${line}`);
  },
);
