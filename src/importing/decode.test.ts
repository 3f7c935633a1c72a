import { expect, test } from "vitest";
import { Problem } from "#catalogue/problem.ts";
import { checkArticleSize, decode, largestArticleBytes } from "./decode.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const hex = (text: string) => Uint8Array.from(Buffer.from(text.replace(/\s/g, ""), "hex"));
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, "utf16le").swap16());
const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

/** 소파에 혼자 앉아 울었어요. */
const eucKr = hex("bcd2c6c4bfa120c8a5c0da20bec9bec620bfefbefabeeebfe42e");
/** ソファでひとりで泣きました。 */
const shiftJis = hex("835c8374834082c582d082c682e882c58b8382ab82dc82b582bd8142");
/** ソファでひとりで泣きました。 */
const eucJp = hex("a5bda5d5a5a1a4c7a4d2a4c8a4eaa4c7b5e3a4ada4dea4b7a4bfa1a3");

test.each([
  ["UTF-8", utf8("소파 SOFA"), "utf-8", "소파 SOFA"],
  ["UTF-8 with a mark", joined(hex("efbbbf"), utf8("소파")), "utf-8", "소파"],
  ["UTF-16 LE with a mark", joined(hex("fffe"), utf16le("소파 SOFA\n")), "utf-16le", "소파 SOFA\n"],
  ["UTF-16 BE with a mark", joined(hex("feff"), utf16be("소파 SOFA\n")), "utf-16be", "소파 SOFA\n"],
  ["UTF-16 LE told by its zero bytes", utf16le("소파에 혼자 앉아 SOFA\n"), "utf-16le", "소파에 혼자 앉아 SOFA\n"],
  ["UTF-16 BE told by its zero bytes", utf16be("SOFA by Crush\n"), "utf-16be", "SOFA by Crush\n"],
  ["EUC-KR", eucKr, "euc-kr", "소파에 혼자 앉아 울었어요."],
  ["Shift_JIS", shiftJis, "shift_jis", "ソファでひとりで泣きました。"],
  ["EUC-JP", eucJp, "euc-jp", "ソファでひとりで泣きました。"],
])("%s is decoded", (_, bytes, encoding, text) => {
  expect(decode(bytes, "page.txt")).toEqual({ text, encoding });
});

test("line ends are made one", () => {
  expect(decode(utf8("a\r\nb\rc\n"), "page.txt").text).toBe("a\nb\nc\n");
});

test.each([
  ["nothing", utf8(""), /empty/],
  ["blanks only", utf8(" \n\t\u3000\n"), /empty/],
  ["a mark only", hex("efbbbf"), /empty/],
  ["a picture", hex("89504e470d0a1a0a0000000d49484452000001000000010008060000005c72a866"), /binary/],
  ["text with zero bytes scattered in it", utf8("so\0fa and\0\0 more\0 text"), /binary/],
  ["control characters without a zero", hex("0102030405060708010203040506070801"), /binary/],
  ["UTF-32", joined(hex("fffe0000"), hex("41000000")), /UTF-32/],
  ["damaged UTF-16", joined(hex("fffe"), hex("00d84100")), /damaged/],
  ["Windows-1252, which could be many things", hex("63 61 66 e9 20 64 e9 6a e0 20 76 75"), /UTF-8/],
])("%s is refused in one line that says what to do", (_, bytes, message) => {
  const refusal = () => decode(bytes, "page.txt");
  expect(refusal).toThrow(Problem);
  expect(refusal).toThrow(message);
  expect(refusal).toThrow(/^page\.txt: [^\n]*(?:save|give)[^\n]*$/);
});

test("what is larger than an article is refused before it is read", () => {
  expect(() => decode(new Uint8Array(64 * 1024 * 1024), "big.txt")).toThrow(/^big\.txt: 64 MiB is too large/);
  expect(() => checkArticleSize(largestArticleBytes + 1, "big.txt")).toThrow(/page by page/);
  expect(() => checkArticleSize(largestArticleBytes, "big.txt")).not.toThrow();
});
