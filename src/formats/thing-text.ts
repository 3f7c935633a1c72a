// How does a thing of the catalogue look as YAML that people can read and mend?
import { isDeepStrictEqual } from "node:util";
import { Document, isCollection, isScalar, type Node, Scalar, visit } from "yaml";
import { z } from "zod";
import { type AnyThing, schemas } from "#catalogue/thing.ts";
import { unwrap } from "./shape.ts";

/** Fields whose elements are short: one line for each element, or one line for all. */
const elementALine = new Set(["names", "credits", "soundtracks", "gaps", "marks", "words"]);
const allInOneLine = new Set(["genres", "themes", "judged", "members"]);

/** What YAML may show as it is. */
const plain = /^[\t\n\x20-\x7e\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u;

/** The same value with its fields in the schema's order, and without those that only repeat a default. */
function inOrder(schema: unknown, value: unknown): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value)) return value.map((one) => inOrder(inner.element, one));
  if (!(inner instanceof z.ZodObject) || typeof value !== "object" || value === null) return value;
  const fields = new Map(Object.entries(value));
  const kept = Object.entries(inner.shape).flatMap(([key, field]) => {
    const one = fields.get(key);
    if (one === undefined) return [];
    if (field instanceof z.ZodDefault && isDeepStrictEqual(field.def.defaultValue, one)) return [];
    return [[key, inOrder(field, one)] as const];
  });
  return Object.fromEntries(kept);
}

function keyAbove(path: readonly unknown[]): string | undefined {
  const above = path.at(-1);
  if (typeof above !== "object" || above === null || !("key" in above)) return undefined;
  return isScalar(above.key) ? String(above.key.value) : undefined;
}

/** No text that begins or ends a line with a space, or is not plain, is left to the finer rules of block scalars. */
function styleOf(text: string, paragraph: boolean): Scalar.Type | undefined {
  const tame = plain.test(text) && text.split("\n").every((line) => line !== "" && line.trim() === line);
  if (tame && paragraph) return Scalar.BLOCK_LITERAL;
  return tame && !text.includes("\n") ? undefined : Scalar.QUOTE_DOUBLE;
}

/** Paragraphs stand as literal blocks, short things on one line; nothing is ever folded. */
function layOut(document: Document<Node>): void {
  visit(document, {
    Seq(_, node, path) {
      const key = keyAbove(path) ?? "";
      if (allInOneLine.has(key)) node.flow = true;
      if (!elementALine.has(key)) return;
      for (const item of node.items) if (isCollection(item)) item.flow = true;
    },
    Scalar(_, node, path) {
      if (typeof node.value !== "string") return;
      const style = styleOf(node.value, isParagraph(path));
      if (style) node.type = style;
    },
  });
}

function isParagraph(path: readonly unknown[]): boolean {
  const field = keyAbove(path.slice(0, -1)) ?? "";
  return field === "paragraphs" || (["en", "ja", "ko"].includes(field) && inIntroductions(path));
}

function inIntroductions(path: readonly unknown[]): boolean {
  return path.some((_, index) => keyAbove(path.slice(0, index + 1)) === "introductions");
}

/** One thing as a YAML text; the same thing always gives the same text, and reading it gives the same thing. */
export function formatThing(thing: AnyThing): string {
  const document = new Document<Node>(inOrder(schemas[thing.kind], thing.body), { aliasDuplicateObjects: false });
  layOut(document);
  return document.toString({ lineWidth: 0, doubleQuotedAsJSON: true });
}
