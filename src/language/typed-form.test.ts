import fc from "fast-check";
import { expect, test } from "vitest";
import { initials, typedForm } from "./typed-form.ts";

test.each([
  ["아이ㅇ", "아이유"],
  ["아잉", "아이유"],
  ["방타", "방탄소년단"],
  ["볼빩", "볼빨간사춘기"],
  ["되", "돼지"],
  ["헤어지면 되", "헤어지면 돼"],
  ["내", "네가"],
  ["죽을만", "죽을 만큼"],
  ["roy k", "Roy Kim"],
  ["あい", "アイユー"],
])("%s begins %s", (typed, name) => {
  expect(typedForm(name).startsWith(typedForm(typed))).toBe(true);
});

test.each([
  ["아이유", "ㅇㅇㅇ"],
  ["ㅇㅇㅇ", "ㅇㅇㅇ"],
  ["MC 몽", "mcㅁ"],
])("the initials of %s are %s", (text, expected) => {
  expect(initials(text)).toBe(expected);
});

test("whatever is typed letter by letter towards a Hangul name begins it", () => {
  const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.array(syllable, { minLength: 1, maxLength: 5 }), fc.nat(), (some, at) => {
      const name = some.join("");
      return typedForm(name).startsWith(typedForm(name.slice(0, at % (name.length + 1))));
    }),
  );
});
