// Which text do the bytes of an article hold?
import { Problem } from "#catalogue/problem.ts";
import { isPlausible, type LegacyEncoding, legacyEncodings, plausibility } from "./encoding-evidence.ts";

/** More than any article has; what is larger is refused before it is read. */
export const largestArticleBytes = 16 * 1024 * 1024;

type Encoding = "utf-8" | "utf-16le" | "utf-16be" | LegacyEncoding;
export type Decoded = { readonly text: string; readonly encoding: Encoding };

const mebibytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);

/** @throws Problem `bad-article` if there are more bytes than an article may have; for doors that know a size beforehand. */
export function checkArticleSize(bytes: number, name: string): void {
  if (bytes <= largestArticleBytes) return;
  const limit = mebibytes(largestArticleBytes);
  throw refuse(
    name,
    `${mebibytes(bytes)} MiB is too large for an article (at most ${limit} MiB); import it page by page`,
  );
}

function refuse(name: string, message: string): Problem {
  return new Problem("bad-article", message, { place: { file: name } });
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes); // takes a byte order mark away
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function byMark(bytes: Uint8Array): Encoding | undefined {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return "utf-8";
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le";
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be";
  return undefined;
}

/** Text in UTF-16 has its zero bytes all on one side: those of line ends, spaces and Latin letters. */
function byZeros(bytes: Uint8Array): Encoding | undefined {
  const zeros: [even: number, odd: number] = [0, 0];
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1]++;
  const [even, odd] = zeros;
  if (bytes.length % 2 !== 0 || even + odd < bytes.length / 100) return undefined;
  if (odd > even * 20) return "utf-16le";
  if (even > odd * 20) return "utf-16be";
  return undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f\ufffe\uffff]/g;

function isText(text: string): boolean {
  return (text.match(controls)?.length ?? 0) <= text.length / 1000;
}

function decodeLegacy(bytes: Uint8Array, name: string): Decoded {
  const told = legacyEncodings
    .map((encoding) => ({ encoding, text: decodeStrictly(bytes, encoding) }))
    .flatMap(({ encoding, text }) => (text !== undefined && isText(text) ? [{ encoding, text }] : []))
    .map((one) => ({ ...one, score: plausibility(one.text, one.encoding) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = told;
  if (first && isPlausible(first.score, second?.score)) return { text: first.text, encoding: first.encoding };
  if (told.length === 0)
    throw refuse(name, "this is not a text but a binary file; save the article as plain text in UTF-8");
  throw refuse(name, "its encoding cannot be told for certain; save the article again as UTF-8");
}

function decodeBytes(bytes: Uint8Array, name: string): Decoded {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) {
    throw refuse(name, "UTF-32 is not read; save the article again as UTF-8");
  }
  const marked = byMark(bytes);
  const zeros = bytes.includes(0);
  const encoding = marked ?? (zeros ? byZeros(bytes) : "utf-8");
  const text = encoding && decodeStrictly(bytes, encoding);
  if (encoding && text !== undefined) {
    if (isText(text)) return { text, encoding };
    throw refuse(name, "this is not a text but a binary file; save the article as plain text in UTF-8");
  }
  if (marked)
    throw refuse(name, `it begins as ${marked.toUpperCase()} but is damaged; save the article again as UTF-8`);
  if (zeros) throw refuse(name, "this is not a text but a binary file; save the article as plain text in UTF-8");
  return decodeLegacy(bytes, name);
}

/**
 * UTF-8, UTF-16, EUC-KR, EUC-JP or Shift_JIS as text, without byte order mark, with `\n` at line ends.
 * @throws Problem `bad-article`, in one line with what to do, for what is empty, binary, too large or cannot be told
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  checkArticleSize(bytes.length, name);
  const { text, encoding } = decodeBytes(bytes, name);
  if (text.trim() === "") throw refuse(name, "it is empty; give a file that holds the article");
  return { text: text.replace(/\r\n?/g, "\n"), encoding };
}
