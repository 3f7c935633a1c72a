import fc from "fast-check";
import { expect, test } from "vitest";
import { normalise, squeeze } from "./normal-form.ts";

test.each([
  ["Don’t", "don't"],
  ["ＡＢＣ", "abc"],
  ["ﾊﾞﾝﾄﾞ", "ばんど"],
  ["バンド", "ばんど"],
  ["Cafe\u0301", "café"],
  ["\u1112\u1165\u1100\u1161\u11a8", "허각"],
])("%s is evened out to %s", (original, expected) => {
  expect(normalise(original).text).toBe(expected);
});

test.each([
  ["보고 ㅠㅠ 싶어", "보고싶어"],
  ["死にたーーい〜", "死にたい"],
  ["スーパー", "すーぱー"],
])("%s is squeezed to %s", (original, expected) => {
  expect(squeeze(original).text).toBe(expected);
});

test("stretches that are passed over leave the offsets of the rest as they were", () => {
  const form = squeeze("술 다 잊", [{ start: 2, end: 3 }]);
  expect(form).toEqual({ text: "술잊", starts: [0, 4], ends: [1, 5] });
});

test("every unit knows a stretch of the original, in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (original) => {
      const { text, starts, ends } = normalise(original);
      expect(starts).toHaveLength(text.length);
      for (let i = 0; i < text.length; i++) {
        expect(ends[i]).toBeGreaterThan(starts[i] ?? Number.NaN);
        expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
        expect(ends[i]).toBeLessThanOrEqual(original.length);
      }
    }),
  );
});
