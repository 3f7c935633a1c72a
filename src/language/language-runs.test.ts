import fc from "fast-check";
import { expect, test } from "vitest";
import { languageRuns } from "./language-runs.ts";

const shown = (text: string) =>
  languageRuns(text).map(({ start, end, language }) => `${language}:${text.slice(start, end)}`);

test.each([
  ["I miss him", ["en:I miss him"]],
  ["失恋した。", ["ja:失恋した。"]],
  ["보고 싶어요 ㅠㅠ", ["ko:보고 싶어요 ㅠㅠ"]],
  ["나는 그냥 breakup song 듣고싶어", ["ko:나는 그냥 ", "en:breakup song ", "ko:듣고싶어"]],
  ["breakup 노래", ["en:breakup ", "ko:노래"]],
  ["songs like 그때 헤어지면 돼", ["en:songs like ", "ko:그때 헤어지면 돼"]],
  ["로이킴の曲を教えて", ["ko:로이킴", "ja:の曲を教えて"]],
  ["BTSの曲で泣けるのは", ["ja:BTSの曲で泣けるのは"]],
  ["IU 노래 추천해줘", ["ko:IU 노래 추천해줘"]],
  ["요즘 Crush 노래만 들어", ["ko:요즘 Crush 노래만 들어"]],
  ["泣ける「Good night」です", ["ja:泣ける「", "en:Good night」", "ja:です"]],
  ["사랑(愛)이 뭘까", ["ko:사랑(愛)이 뭘까"]],
  ["「사랑」は愛です", ["ko:「사랑」", "ja:は愛です"]],
  ["🥲 失恋", ["ja:🥲 失恋"]],
  ["🥲", ["en:🥲"]],
  ["", []],
])("%s runs %j", (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test("runs lie side by side, cover the text, and change language from one to the next", () => {
  const piece = fc.constantFrom("love ", "IU", "사랑", "愛", "が", "カ", "😢", " ", "!", "1", "é", "が");
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece).map((all) => all.join("")),
        fc.string({ unit: "grapheme" }),
      ),
      (text) => {
        const runs = languageRuns(text);
        expect(runs.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        for (const [index, run] of runs.entries()) {
          expect(run.end).toBeGreaterThan(run.start);
          expect(run.language).not.toBe(runs[index - 1]?.language);
        }
      },
    ),
  );
});
