import fc from "fast-check";
import { expect, test } from "vitest";
import { sentences } from "./sentences.ts";

const split = (text: string, language: "en" | "ja" | "ko") => sentences(text, language).map((one) => one.text);

test.each([
  ["en", "It hurts. Then it ends!", ["It hurts.", "Then it ends!"]],
  [
    "en",
    "LOVEDRUNK (feat. Crush) is here. It is OST Part. 5 of it.",
    ["LOVEDRUNK (feat. Crush) is here.", "It is OST Part. 5 of it."],
  ],
  ["en", "It won 1.5 million hearts. J. Y. Park wrote it.", ["It won 1.5 million hearts.", "J. Y. Park wrote it."]],
  ["en", "“Let’s part.” He sings it.", ["“Let’s part.”", "He sings it."]],
  ["en", "He says, “Go. Be free.” and stays.", ["He says, “Go. Be free.” and stays."]],
  ["en", "Wait… not yet. Now.", ["Wait… not yet.", "Now."]],
  ["ja", "泣けます。「さよなら。」と言うのです。終わり！", ["泣けます。", "「さよなら。」と言うのです。", "終わり！"]],
  ["ja", "第5弾です。2019年の曲。", ["第5弾です。", "2019年の曲。"]],
  ["ko", "OST Part. 5로 나왔어요. ‘잘 자.’라는 말이에요.", ["OST Part. 5로 나왔어요.", "‘잘 자.’라는 말이에요."]],
  ["ko", "울어도 돼요? 네, 울어요.", ["울어도 돼요?", "네, 울어요."]],
  ["en", "An opening “ that never closes. And more.", ["An opening “ that never closes.", "And more."]],
] as const)("%s: %s", (language, text, expected) => {
  expect(split(text, language)).toEqual(expected);
});

test("every sentence is a stretch of the paragraph, and only space lies between them", () => {
  const piece = fc.constantFrom(
    "It hurts",
    "泣ける",
    "울어요",
    ".",
    "。",
    "!",
    "…",
    "“",
    "”",
    "「",
    "」",
    "(",
    ")",
    " ",
    "5",
    "feat",
    "A",
  );
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom("en" as const, "ja" as const, "ko" as const), (pieces, language) => {
      const text = pieces.join("");
      let at = 0;
      for (const one of sentences(text, language)) {
        expect(text.slice(one.start, one.end)).toBe(one.text);
        expect(text.slice(at, one.start).trim()).toBe("");
        at = one.end;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
  );
});
