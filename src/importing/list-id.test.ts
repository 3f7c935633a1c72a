import { expect, test } from "vitest";
import { listIdOfName } from "./list-id.ts";

test.each([
  ["korea-cry-songs-en-12.txt", "korea-cry-songs"],
  ["pages/korea-cry-songs-12.ja.txt", "korea-cry-songs"],
  ["Korea Cry Songs (3).txt", "korea-cry-songs"],
  ["https://songs.example.org/lists/rainy-days/4?ref=x#top", undefined],
  ["https://songs.example.org/rainy-days-ko-4", "rainy-days"],
  ["눈물.txt", "nunmul"],
  ["page.txt", undefined],
  ["standard input", undefined],
  ["12.txt", undefined],
  ["en.txt", undefined],
  ["-", undefined],
])("%s belongs to %s", (name, id) => {
  expect(listIdOfName(name)).toBe(id);
});
