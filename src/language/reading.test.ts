import { expect, test } from "vitest";
import { hasHangul, katakana, romanize } from "./reading.ts";

test.each([
  ["술이 달다", "suri dalda"],
  ["그때 헤어지면 돼", "geuttae heeojimyeon dwae"],
  ["SOFA", "SOFA"],
])("%s is romanized as it is pronounced", (text, reading) => {
  expect(romanize(text)).toBe(reading);
});

test.each([
  ["술이 달다", "スリ ダルダ"],
  ["그때 헤어지면 돼", "クッテ ヘオジミョン ドェ"],
  ["소파", "ソパ"],
  ["사랑", "サラン"],
  ["오빠", "オッパ"],
  ["로이킴", "ロイキム"],
  ["죽을만큼 아파서", "チュグルマンクム アパソ"],
  ["괜찮아", "ケンチャナ"],
  ["의사", "ウィサ"],
  ["여자", "ヨジャ"],
  ["SOFA 소파!", "SOFA ソパ!"],
])("%s is written in katakana as it is sounded", (text, reading) => {
  expect(katakana(text)).toBe(reading);
});

test("Hangul is told from other scripts", () => {
  expect([hasHangul("SOFA(소파)"), hasHangul("SOFA"), hasHangul("술")]).toEqual([true, false, true]);
});

test("what is not Hangul passes through, whatever it spells", () => {
  expect(["__proto__", "constructor 달", "BTS 봄날!"].map((text) => romanize(text))).toEqual([
    "__proto__",
    "constructor dal",
    "BTS bomnal!",
  ]);
});
