// Which things could there be at all? For tests: values of fast-check that any schema of the catalogue allows.
import * as fc from "fast-check";
import { z } from "zod";
import { type AnyThing, type CatalogueKind, catalogueKinds, schemas } from "#catalogue/thing.ts";

/** Texts that formats trip over, among any others. */
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(
        fc.constantFrom(
          "\n",
          " ",
          "\t",
          "#",
          ":",
          "- ",
          "'",
          '"',
          "소파",
          "海雲台",
          "a",
          "\r",
          "\ud800",
          "|",
          "&",
          "*",
        ),
      )
      .map((parts) => parts.join("")),
  },
  fc.constantFrom(
    "true",
    "null",
    "~",
    "2018",
    "1e3",
    "0x1f",
    "---",
    "...",
    "\ufeff",
    "\u0085",
    "\u2028",
    "",
    " ",
    "=1+1",
  ),
);

function patternOf(schema: z.ZodString): RegExp | undefined {
  for (const check of schema.def.checks ?? []) {
    const { def } = check._zod;
    if ("pattern" in def && def.pattern instanceof RegExp) return def.pattern;
  }
  return undefined;
}

function strings(schema: z.ZodString): fc.Arbitrary<string> {
  const pattern = patternOf(schema);
  return (pattern ? fc.stringMatching(pattern) : text).filter((one) => schema.safeParse(one).success);
}

function objects(schema: z.ZodObject): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.shape);
  const required = fields.filter(([, field]) => !(field instanceof z.ZodOptional)).map(([key]) => key);
  return fc.record(Object.fromEntries(fields.map(([key, field]) => [key, arbitraryOf(field)])), {
    requiredKeys: required,
  });
}

function numbers(schema: z.ZodNumber): fc.Arbitrary<number> {
  const min = schema.minValue ?? -1e9;
  const max = schema.maxValue ?? 1e9;
  if (schema.format === "safeint") {
    return fc.integer({ min: Math.max(min, -1e9), max: Math.min(max, 1e9) });
  }
  return fc.double({ min, max, noNaN: true }).map((one) => one || 0);
}

function arbitraryOf(schema: unknown): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return arbitraryOf(schema.unwrap());
  if (schema instanceof z.ZodObject) return objects(schema);
  if (schema instanceof z.ZodArray) {
    const element = arbitraryOf(schema.element);
    return fc.array(element, { maxLength: 4 }).filter((one) => schema.safeParse(one).success);
  }
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodString) return strings(schema);
  if (schema instanceof z.ZodNumber) return numbers(schema);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  throw new Error(`no values are known for ${String(schema)}`);
}

/** Any thing of one kind. */
function arbitraryThing(kind: CatalogueKind): fc.Arbitrary<AnyThing> {
  return arbitraryOf(schemas[kind]).map((body) => ({ kind, body: schemas[kind].parse(body) }) as AnyThing); // parsed as that kind
}

export const anyThing: fc.Arbitrary<AnyThing> = fc.oneof(...catalogueKinds.map(arbitraryThing));
