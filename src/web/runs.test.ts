import fc from "fast-check";
import { expect, test } from "vitest";
import { splitRuns } from "./runs.ts";

const shown = (text: string, lang: string) =>
  splitRuns(text, lang)
    .map((run) => (run.lang ? `[${run.lang}:${run.text}]` : run.text))
    .join("");

test.each([
  ["Roy Kim sings 그때 헤어지면 돼 softly", "en", "Roy Kim sings [ko:그때 헤어지면 돼] softly"],
  ["그때 헤어지면 돼", "ko", "그때 헤어지면 돼"],
  ["제목은 その時に別れればいい 예요", "ko", "제목은 [ja:その時に別れればいい] 예요"],
  ["「술이 달다」という歌", "ja", "「[ko:술이 달다]」という歌"],
  ["plain", "en", "plain"],
])("%s in %s tells its languages apart", (text, lang, expected) => {
  expect(shown(text, lang).replaceAll(/\[(\w+):([^\]]*)\]\[\1:/g, "[$1:$2")).toBe(expected);
});

test("a Korean particle stays with the quotation before it", () => {
  expect(
    splitRuns("‘술이 달다’도 있어요", "ko")
      .filter(({ held }) => held)
      .map(({ text }) => text),
  ).toEqual(["’도"]);
  expect(splitRuns("say ‘this’도", "en").some(({ held }) => held)).toBe(false);
});

test("a mark cuts the text where the name begins and ends", () => {
  const mark = { start: 4, end: 11, kind: "artist", id: "roy-kim" };
  expect(splitRuns("and Roy Kim sang", "en", [mark]).map(({ text, mark: at }) => [text, at?.id])).toEqual([
    ["and ", undefined],
    ["Roy Kim", "roy-kim"],
    [" sang", undefined],
  ]);
});

test("joined, the runs are the text, whatever it is and wherever the marks lie", () => {
  const text = fc.string({ unit: fc.constantFrom(..."ab 가나다カタひら漢字、。<&") });
  const marks = fc.array(
    fc.record({ start: fc.nat(20), end: fc.nat(40), kind: fc.constant("song"), id: fc.constant("x") }),
  );
  fc.assert(
    fc.property(text, fc.constantFrom("en", "ja", "ko"), marks, (sentence, lang, marked) => {
      expect(
        splitRuns(sentence, lang, marked)
          .map((run) => run.text)
          .join(""),
      ).toBe(sentence);
    }),
  );
});
