import { expect, test } from "vitest";
import { fillPhrase } from "./fill-phrase.ts";

test.each([
  ["{who}{은|는} 여기 있어요.", "‘로이킴’", "‘로이킴’은 여기 있어요."],
  ["{who}{은|는} 여기 있어요.", "‘거미’", "‘거미’는 여기 있어요."],
  ["{who}{이|가} 있어요.", "‘Good night’[1]", "‘Good night’[1]가 있어요."],
  ["There is {who} {none}.", "Hana", "There is Hana."],
])("%s with %s", (phrase, who, expected) => {
  expect(fillPhrase(phrase, { who })).toBe(expected);
});

test("a name whose Hangul is known is followed as that is said", () => {
  const spoken = new Map([["Good night", "굿나잇"]]);
  expect(fillPhrase("{who}{은|는}", { who: "정세운의 ‘Good night’" }, spoken)).toBe("정세운의 ‘Good night’은");
  expect(fillPhrase("{who}{은|는}", { who: "‘Good night’" })).toBe("‘Good night’는");
});
