import { expect, test } from "vitest";
import { quoteTitle, titleMarks } from "./quote-title.ts";

test.each([
  ["Only Then", "song", "en", "“Only Then”"],
  ["Palette", "album", "en", "“Palette”"],
  ["Hotel Del Luna", "work", "en", "“Hotel Del Luna”"],
  ["그때 헤어지면 돼", "song", "ja", "「그때 헤어지면 돼」"],
  ["Palette", "album", "ja", "『Palette』"],
  ["ホテルデルーナ", "work", "ja", "『ホテルデルーナ』"],
  ["소파", "song", "ko", "‘소파’"],
  ["팔레트", "album", "ko", "《팔레트》"],
  ["호텔 델루나", "work", "ko", "〈호텔 델루나〉"],
] as const)("%s, a %s, in %s text is %s", (title, kind, language, expected) => {
  expect(quoteTitle(title, kind, language)).toBe(expected);
});

test.each([
  ["Hotel Del Luna", true],
  ["호텔 델루나", false],
  ["ホテルデルーナ", false],
  ["太陽の末裔 Love Under The Sun", false],
])("in English the drama %s stands in italics: %s", (title, italic) => {
  expect(titleMarks(title, "work", "en").italic).toBe(italic);
});

test("nothing slants in Japanese and Korean", () => {
  for (const language of ["ja", "ko"] as const)
    for (const kind of ["song", "album", "work"] as const)
      expect(titleMarks("Title", kind, language)).toMatchObject({ italic: false });
});

test("Korean songs may stand in angles, where single quotes are taken", () => {
  expect(titleMarks("소파", "song", "ko", { angled: true })).toMatchObject({ open: "〈", close: "〉" });
  expect(titleMarks("팔레트", "album", "ko", { angled: true })).toMatchObject({ open: "《", close: "》" });
});
