import { expect, test } from "vitest";
import { drawStill, frame } from "./still-drawing.ts";

const titles = [
  "그때 헤어지면 돼",
  "소파",
  "기억해줘요 내 모든 날과 그때를",
  "Good night",
  "술이 달다",
  "X",
  "A very long title in Latin letters",
];
const ids = Array.from({ length: 40 }, (_, index) => `song-${index}`);

test("the same song always has the same picture", () => {
  expect(drawStill("only-then", "그때 헤어지면 돼")).toEqual(drawStill("only-then", "그때 헤어지면 돼"));
});

test("pictures differ from song to song", () => {
  expect(new Set(ids.map((id) => JSON.stringify(drawStill(id, "소파 위에")))).size).toBeGreaterThan(10);
});

test.each(titles)("%s has letters within the frame, large enough to be a picture", (title) => {
  for (const id of ids) {
    const letters = drawStill(id, title);
    expect(letters.length).toBeGreaterThan(0);
    for (const { text, x, y, size } of letters) {
      expect(text).not.toBe("");
      expect(x).toBeLessThan(frame.width);
      expect(y - size).toBeLessThan(frame.height);
      expect(y).toBeGreaterThan(0);
    }
    expect(Math.max(...letters.map(({ size }) => size))).toBeGreaterThan(20);
  }
});
