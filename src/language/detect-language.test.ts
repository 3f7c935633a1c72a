import { expect, test } from "vitest";
import { detectLanguage } from "./detect-language.ts";

test.each([
  ["my boyfriend lives abroad", "en"],
  ["遠距離恋愛で会えなくて不安", "ja"],
  ["失恋", "ja"],
  ["ｼﾂﾚﾝ", "ja"],
  ["장거리 연애", "ko"],
  ["songs like 그때 헤어지면 돼", "en"],
  ["what does 술이 달다 mean to you", "en"],
  ["IU 노래 추천해줘", "ko"],
  ["BTSの曲で泣けるのは", "ja"],
  ["로이킴の曲を教えて", "ja"],
  ["나는 그냥 breakup song 듣고싶어", "ko"],
  ["asdf qwer", "en"],
  ["ㅠㅠ", "ko"],
  ["🥲", "en"],
  ["", "en"],
] as const)("%s is %s", (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
