import { expect, test } from "vitest";
import { readArticle } from "../read-article.ts";

const read = (text: string) =>
  readArticle(
    { name: "page.txt", bytes: new TextEncoder().encode(text) },
    { find: () => [], suggest: () => [], mentions: () => [] },
  );

const full = (heading: string) => `${heading}\n\n[MV] ${heading}\n${heading}\n\nA quiet one.\n\n`;

test("a heading that stands once and without a video still heads an entry, and says so", () => {
  const { entries } = read(
    `Songs (1–3)\n\n${full("SOFA(소파)Crush")}Only ThenRoy Kim\n\nIt waits for a parting.\n\n${full("HAPPYDAY6")}`,
  );
  expect(entries.map((one) => [one.position, one.heading])).toEqual([
    [1, "SOFA(소파)Crush"],
    [2, "Only ThenRoy Kim"],
    [3, "HAPPYDAY6"],
  ]);
  expect(entries[1]?.warnings.map((one) => one.code)).toContain("single-heading");
});

test.each([
  ["- Songs for a rainy evening", "- Songs to sing together"],
  ["・雨の夜に聴きたい歌", "・みんなで歌える歌"],
])("items before the first section are links to other lists: %s", (...links) => {
  const { result } = read(
    `Site\n\nSongs of autumn\n\nQuiet ones.\n\n${links.join("\n\n")}\n\nSongs of autumn (1–1)\n\n${full("SOFA(소파)Crush")}`,
  );
  expect(result.related).toEqual(links);
});

test.each(["RAG MUSIC 編集部", "밤의 노래 편집부", "By Jane Doe"])("a note may end with its writer: %s", (byline) => {
  const { entries } = read(`Songs (1–2)\n\n${full("SOFA(소파)Crush").trim()}\n\n${byline}\n\n${full("HAPPYDAY6")}`);
  expect(entries[0]).toMatchObject({ byline, note: ["A quiet one."] });
});

test("a section of twenty, and a page that begins in the middle of one", () => {
  const many = Array.from({ length: 20 }, (_, index) => full(`Song${index}(노래)Crush`)).join("");
  expect(read(`Songs (21–40)\n\n${many}`).entries.map((one) => one.position)).toEqual(
    Array.from({ length: 20 }, (_, n) => n + 21),
  );
});
