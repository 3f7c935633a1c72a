import { expect, test } from "vitest";
import { readArticle } from "../read-article.ts";
import { parseRows } from "../table-rows.ts";

const read = (text: string, name: string) =>
  readArticle(
    { name, bytes: new TextEncoder().encode(text) },
    { find: () => [], suggest: () => [], mentions: () => [] },
  );
const seen = (text: string, name = "list.csv") =>
  read(text, name).entries.map((one) => [
    one.position,
    one.title,
    one.titleAlt,
    one.artists,
    one.video?.id ?? null,
    one.note,
    one.lines,
  ]);

const id = "abcDEF_-123";
const crush = [1, "SOFA", "소파", ["Crush"], id, ["An empty seat, and “nothing” else.", "Twice."], [2, 3]];
const both = [2, "LOVEDRUNK", "술이 달다", ["Epik High", "Crush"], null, [], [4, 4]];

test.each([
  [
    "English, commas",
    `position,title_en,title_ko,artists,note,video\n1,SOFA,소파,Crush,"An empty seat, and “nothing” else.\nTwice.",https://youtu.be/${id}\n2,LOVEDRUNK,술이 달다,"Epik High, Crush",,`,
  ],
  [
    "Japanese, tabs",
    `順位\t曲名\t원제\tアーティスト\t動画\tコメント\n1\tSOFA\t소파\tCrush\t${id}\t"An empty seat, and “nothing” else.\nTwice."\n2位\tLOVEDRUNK\t술이 달다\tEpik High, Crush\t\t`,
  ],
  [
    "Korean, semicolons",
    `순위;제목;한국어 제목;가수;설명;영상\r\n1위;SOFA;소파;Crush;"An empty seat, and “nothing” else.\r\nTwice.";https://www.youtube.com/embed/${id}\r\n2;LOVEDRUNK;술이 달다;Epik High, Crush;;`,
  ],
])("a table is read by the names of its columns: %s", (_, text) => {
  expect(seen(text)).toEqual([crush, both]);
});

test("marks within quoted cells are doubled, and one that is never closed means nothing", () => {
  expect(parseRows('a,"b ""c"", d"\n"e,f', ",").map((row) => row.cells)).toEqual([
    ["a", 'b "c", d'],
    ['"e', "f"],
  ]);
});

test("a row without a title is left over with its line", () => {
  const { result } = read("title,artist\nSOFA,Crush\n,IU", "list.csv");
  expect(result.leftovers).toEqual([{ line: 3, text: ",IU" }]);
  expect(result.contents).toEqual(["title,artist"]);
});

test("a table in a page of HTML is read by its columns", () => {
  const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  const text = `<html><body><h1>Songs</h1><table>${row(["순위", "곡명", "가수"])}${row(["1", "소파", "크러쉬"])}${row(["2", "밤편지", "아이유"])}</table></body></html>`;
  expect(seen(text, "a.html").map((one) => one.slice(0, 4))).toEqual([
    [1, "소파", null, ["크러쉬"]],
    [2, "밤편지", null, ["아이유"]],
  ]);
});

test("JSPF is read with the lines of its tracks", () => {
  const playlist = {
    title: "Evening",
    annotation: "Quiet ones.",
    track: [
      { title: "SOFA", creator: "Crush", trackNum: 1, location: [`https://youtu.be/${id}`], annotation: "A seat." },
    ],
  };
  const { result, entries } = read(JSON.stringify({ playlist }, null, 1), "list.jspf");
  expect([result.listTitle, result.intro]).toEqual(["Evening", ["Quiet ones."]]);
  expect(entries.map((one) => [one.position, one.title, one.artists, one.video?.id, one.note, one.lines])).toEqual([
    [1, "SOFA", ["Crush"], id, ["A seat."], [7, 7]],
  ]);
});

test.each([
  ['{"playlist": [', "begins as JSON but is none"],
  ['{"songs": []}', "no JSPF"],
])("%s is refused with what to do", (text, message) => {
  expect(() => read(text, "list.json")).toThrow(message);
});
