import { expect, test } from "vitest";
import { askAddress, safeLink, sourceLink, splitTelephone } from "./addresses.ts";

test.each([
  ["109", "tel:109", ""],
  ["0120-279-338", "tel:0120279338", ""],
  ["988 (call or text)", "tel:988", " (call or text)"],
  ["1-800-799-7233, or text START to 88788", "tel:18007997233", ", or text START to 88788"],
  ["0808 2000 247", "tel:08082000247", ""],
])("%s can be called", (contact, address, rest) => {
  expect(splitTelephone(contact)).toMatchObject({ address, rest });
});

test.each(["https://befrienders.org", "text HOME", "7", "109a"])("%s is not a telephone number", (contact) => {
  expect(splitTelephone(contact)).toBeUndefined();
});

test.each(["javascript:alert(1)", "data:text/html,x", "/path", "ours", "ftp://example.org"])(
  "%s is not followed",
  (text) => {
    expect(safeLink(text)).toBeUndefined();
    expect(sourceLink(text)).toBeUndefined();
  },
);

test.each([
  ["https://www.example.org/a", "example.org", "https://www.example.org/a"],
  ["who/what@a7d141f:some/file.json", "who/what", "https://github.com/who/what/blob/a7d141f/some/file.json"],
  ["who/what:file.csv", "who/what", "https://github.com/who/what/blob/HEAD/file.csv"],
])("the source %s is shown as %s", (source, label, address) => {
  expect(sourceLink(source)).toEqual({ label, address });
});

test("a question's address keeps what was said, in order", () => {
  expect(askAddress("en", { q: "a & b", then: ["x", "y"], not: ["rain"], more: [] })).toBe(
    "/en/ask?q=a+%26+b&then=x&then=y&not=rain",
  );
  expect(askAddress("ja", {})).toBe("/ja/ask");
});
