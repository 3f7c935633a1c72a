import fc from "fast-check";
import { expect, test } from "vitest";
import { slug, slugOf } from "./slug.ts";

test.each([
  ["SOFA", "sofa"],
  ["Don’t Forget", "dont-forget"],
  ["Simon & Garfunkel", "simon-and-garfunkel"],
  ["그때 헤어지면 돼", "geuttae-heeojimyeon-dwae"],
  ["MC몽", "mc-mong"],
  ["ソファ", "sofa"],
  ["チョン・セウン", "chon-seun"],
  ["ロイ・キム", "roi-kimu"],
  ["まって", "matte"],
  ["恋", "u604b"],
  ["♥", "u2665"],
  ["__proto__", "proto"],
  ["", "untitled"],
  ["a ".repeat(100), `${"a-".repeat(39)}a`],
])("%s → %s", (text, id) => {
  expect(slugOf(text)).toBe(id);
});

test("an official Latin title wins over the Hangul, a translation does not", () => {
  const hangul = { text: "소파", lang: "ko", kind: "official" };
  expect(slug([hangul, { text: "SOFA", lang: "en", kind: "official" }])).toBe("sofa");
  expect(slug([{ text: "The couch", lang: "en", kind: "translation" }, hangul])).toBe("sopa");
  expect(slug([{ text: "The couch", lang: "en", kind: "translation" }])).toBe("the-couch");
});

test("every text has an address, and an address is its own", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
      const id = slugOf(text);
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(id.length).toBeLessThanOrEqual(80);
      expect(slugOf(id)).toBe(id);
    }),
  );
});
