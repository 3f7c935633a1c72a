import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, sure } from "./compare.ts";
import { countSlips } from "./slips.ts";

test.each([
  ["아이유", "아이유", "same"],
  ["Roy Kim", "ROY-KIM", "folded"],
  ["정세운", "Jung Se Woon", "sound"],
  ["Sewoon Jeong", "정세운", "sound"],
  ["チョン・セウン", "정세운", "kana"],
  ["dkdldb", "아이유", "keyboard"],
  ["ㅑㅕ", "IU", "keyboard"],
  ["sick enogh to die", "Sick Enough to Die", "slip"],
])("%s is %s: %s", (a, b, why) => {
  const found = compare(a, b);
  expect(found.why).toBe(why);
  expect(found.score).toBeGreaterThanOrEqual(sure);
});

test.each([
  ["김민수", "김민주"],
  ["Kim Min-su", "Kim Min-ju"],
  ["Park Seo-yeon", "Park So-yeon"],
  ["IU", "이우"],
  ["2AM", "2PM"],
  ["Roy", "Roy Kim"],
  ["거미", "비"],
  ["", ""],
])("%s is not taken for %s", (a, b) => {
  expect(compare(a, b).score).toBeLessThan(sure);
});

test("a name is itself under every folding", () => {
  const name = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.trim() !== "");
  fc.assert(
    fc.property(name, (text) => {
      for (const form of [text, text.normalize("NFD"), text.normalize("NFC"), ` ${text} `])
        expect(compare(form, text).score).toBeGreaterThanOrEqual(0.98);
    }),
  );
});

test("no two texts throw, and scores stay between 0 and 1", () => {
  const text = fc.string({ unit: "binary", maxLength: 200 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { score } = compare(a, b);
      return score >= 0 && score <= 1;
    }),
  );
});

/** The definition, letter by letter. */
function naiveSlips(a: string, b: string): number {
  if (!a || !b) return a.length + b.length;
  const same = a.at(-1) === b.at(-1);
  const ways = [
    naiveSlips(a.slice(0, -1), b.slice(0, -1)) + (same ? 0 : 1),
    naiveSlips(a.slice(0, -1), b) + 1,
    naiveSlips(a, b.slice(0, -1)) + 1,
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    ways.push(naiveSlips(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}

test("slips are counted as their definition says", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 2 }), (a, b, most) => {
      expect(countSlips(a, b, most)).toBe(Math.min(naiveSlips(a, b), most + 1));
    }),
  );
});
