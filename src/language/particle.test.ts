import { expect, test } from "vitest";
import { chooseParticle } from "./particle.ts";

test.each([
  ["로이킴", "은|는", "은"],
  ["거미", "은|는", "는"],
  ["‘그때 헤어지면 돼’", "이에요|예요", "예요"],
  ["Roy Kim", "이|가", "이"],
  ["Crush", "이|가", "가"],
  ["Gummy", "을|를", "를"],
  ["Good night", "은|는", "는"],
  ["IU", "은|는", "는"],
  ["SM", "은|는", "은"],
  ["DAY6", "은|는", "은"],
  ["2NE1", "이|가", "이"],
  ["AKMU (악뮤)", "과|와", "와"],
  ["서울", "으로|로", "로"],
  ["부산", "으로|로", "으로"],
])("%s takes, of %s, %s", (word, pair, expected) => {
  expect(chooseParticle(word, pair)).toBe(expected);
});
