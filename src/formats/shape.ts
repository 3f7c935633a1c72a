// Has what a file says the shape that the catalogue expects, and if not, what is expected where?
import { z } from "zod";
import { fieldLabel, type Mistake } from "./mistake.ts";
import { findNearest, suggest } from "./nearest.ts";
import type { YamlSource } from "./yaml-source.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** The schema itself, without the wrappers that say it may be absent. */
export function unwrap(schema: unknown): unknown {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodNullable) {
    inner = inner.unwrap();
  }
  return inner;
}

function schemaAt(schema: unknown, path: Path): unknown {
  let found = unwrap(schema);
  for (const key of path) {
    if (found instanceof z.ZodObject) found = unwrap(found.shape[String(key)]);
    else if (found instanceof z.ZodArray) found = unwrap(found.element);
    else return undefined;
  }
  return found;
}

function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== "object" || found === null) return undefined;
    found = (found as Record<PropertyKey, unknown>)[key]; // any object may be asked for a key
  }
  return found;
}

const expected: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list (lines that begin with a hyphen)",
  object: "fields with values (key: value)",
};

function tellType(issue: z.core.$ZodIssueInvalidType, value: unknown): string {
  const wanted = expected[issue.expected] ?? issue.expected;
  if (value === undefined) return `missing; ${wanted} is expected`;
  if (value === null) return `empty; ${wanted} is expected, or leave the field out`;
  if (issue.expected === "string" && (typeof value === "number" || typeof value === "boolean")) {
    return `text is expected; put it in quotes: "${value}"`;
  }
  return `${wanted} is expected`;
}

function tellSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const [word, bound] = issue.code === "too_small" ? ["at least", issue.minimum] : ["at most", issue.maximum];
  if (issue.origin === "string") {
    return issue.code === "too_small" && bound === 1 ? "must not be empty" : `${word} ${bound} characters`;
  }
  if (issue.origin === "array") return `${word} ${bound} ${Number(bound) === 1 ? "element" : "elements"}`;
  return `${word} ${bound}`;
}

function tell(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case "invalid_type":
      return tellType(issue, value);
    case "too_small":
    case "too_big":
      return tellSize(issue);
    case "invalid_value": {
      const values = issue.values.map(String);
      if (value === undefined) return `missing; one of ${values.join(", ")}`;
      return `one of ${values.join(", ")}${typeof value === "string" ? suggest(value, values) : ""}`;
    }
    case "invalid_format":
      return issue.message.startsWith("Invalid") ? `must match ${issue.pattern ?? issue.format}` : issue.message;
    default:
      return issue.message;
  }
}

function tellUnknown(key: string, known: readonly string[]): string {
  const nearest = findNearest(key, known);
  return `unknown field; ${nearest ? `did you mean ${nearest}?` : `known here: ${known.join(", ")}`}`;
}

function toMistakes(issue: Issue, schema: z.ZodType, source: YamlSource): Mistake[] {
  const at = (path: Path, message: string): Mistake => {
    const field = fieldLabel(path);
    return { file: source.file, line: source.lineOf(path), ...(field ? { field } : {}), message };
  };
  if (issue.code !== "unrecognized_keys") return [at(issue.path, tell(issue, valueAt(source.value, issue.path)))];
  const around = schemaAt(schema, issue.path);
  const known = around instanceof z.ZodObject ? Object.keys(around.shape) : [];
  return issue.keys.map((key) => at([...issue.path, key], tellUnknown(key, known)));
}

export type Shaped<T> = { readonly value: T | undefined; readonly mistakes: readonly Mistake[] };

/** The value if it has the shape, else what is wrong with it, in order of lines, one a field. */
export function parseShape<T>(schema: z.ZodType<T>, source: YamlSource): Shaped<T> {
  if (source.mistakes.length > 0) return { value: undefined, mistakes: source.mistakes };
  const parsed = schema.safeParse(source.value);
  if (parsed.success) return { value: parsed.data, mistakes: [] };
  const byField = new Map<string, Mistake>();
  for (const mistake of parsed.error.issues.flatMap((issue) => toMistakes(issue, schema, source))) {
    const field = mistake.field ?? "";
    if (!byField.has(field)) byField.set(field, mistake);
  }
  return { value: undefined, mistakes: [...byField.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}
