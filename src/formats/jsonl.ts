// How does the catalogue look as JSON Lines, and how is that read back?
import { z } from "zod";
import type { Warning } from "#catalogue/problem.ts";
import type { Video } from "#catalogue/song.ts";
import type { Theme } from "#catalogue/theme.ts";
import { type AnyThing, type CatalogueKind, catalogueKinds, schemas } from "#catalogue/thing.ts";
import { fieldLabel } from "./mistake.ts";

export type ThemeLine = { readonly kind: "theme"; readonly body: Theme };

function toVideo({ provider, id, ...rest }: Video) {
  return { provider, id: id ?? null, ...rest };
}

type PublicForm<K> = { readonly kind: K; readonly id: string };

/** The form in which programs get a thing: `{"kind": …, "id": …, …}`; a video whose id is not known has `"id": null`. */
export function publicForm<K extends string>(thing: (AnyThing | ThemeLine) & { readonly kind: K }): PublicForm<K>;
export function publicForm({ kind, body }: AnyThing | ThemeLine): PublicForm<string> {
  const { id, ...fields } = body;
  const videos = kind === "song" ? { videos: body.videos.map(toVideo) } : {};
  return { kind, id, ...fields, ...videos };
}

/** One line, without its line break. */
export function toJsonLine(thing: AnyThing | ThemeLine): string {
  return JSON.stringify(publicForm(thing));
}

/** What stands for absence in JSON, out again. */
function dropNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropNulls);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== null)
      .map(([key, one]) => [key, dropNulls(one)]),
  );
}

function isCatalogueKind(kind: unknown): kind is CatalogueKind {
  return (catalogueKinds as readonly unknown[]).includes(kind);
}

function omit(value: unknown, path: readonly PropertyKey[], keys: readonly string[]): void {
  const around = path.reduce<unknown>((found, key) => (found as Record<PropertyKey, unknown>)[key], value); // a path that zod gave
  for (const key of keys) delete (around as Record<string, unknown>)[key];
}

type ReadLine = { readonly thing?: AnyThing; readonly errors: Warning[]; readonly warnings: Warning[] };

function tellIssue(issue: z.core.$ZodIssue): string {
  const field = fieldLabel(issue.path);
  return field ? `${field}: ${issue.message}` : issue.message;
}

/** Fields that are not known are left out, with a warning, so that the export of a newer version is read too. */
function readBody(kind: CatalogueKind, body: unknown, line: number): ReadLine {
  const warnings: Warning[] = [];
  let parsed = schemas[kind].safeParse(body);
  const unknown = parsed.error?.issues.filter((issue) => issue.code === "unrecognized_keys") ?? [];
  for (const issue of unknown) {
    omit(body, issue.path, issue.keys);
    const fields = issue.keys.map((key) => fieldLabel([...issue.path, key])).join(", ");
    warnings.push({ line, code: "unknown-field", message: `${fields}: not known here; left out` });
  }
  if (unknown.length > 0) parsed = schemas[kind].safeParse(body);
  if (parsed.success) return { thing: { kind, body: parsed.data } as AnyThing, errors: [], warnings }; // the schema of a kind gives its body
  const message = parsed.error.issues.slice(0, 3).map(tellIssue).join("; ");
  return { errors: [{ line, code: "bad-thing", message: `${kind}: ${message}` }], warnings };
}

function readLine(text: string, line: number): ReadLine {
  const refuse = (code: string, message: string): ReadLine => ({ errors: [{ line, code, message }], warnings: [] });
  const skip = (code: string, message: string): ReadLine => ({ errors: [], warnings: [{ line, code, message }] });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refuse("not-json", "not a JSON value; one value a line");
  }
  const object = z.record(z.string(), z.unknown()).safeParse(parsed);
  if (!object.success) return refuse("bad-thing", 'an object is expected: {"kind": …, "id": …, …}');
  const { kind, ...body } = object.data;
  if (kind === "theme")
    return skip("theme-skipped", "themes are part of the program; put yours in the vocabulary folder");
  if (kind === "draft") return skip("draft-skipped", "drafts are not taken in");
  if (!isCatalogueKind(kind)) return refuse("unknown-kind", `kind: one of ${catalogueKinds.join(", ")}`);
  return readBody(kind, dropNulls(body), line);
}

export type JsonLines = {
  readonly value: readonly AnyThing[];
  /** Lines that could not be read. */
  readonly errors: readonly Warning[];
  /** Lines passed over, or read all the same. */
  readonly warnings: readonly Warning[];
};

/** Reads things back, a line each; never throws. Where a thing is given twice, its last line counts. */
export function readJsonLines(text: string): JsonLines {
  const things = new Map<string, AnyThing>();
  const errors: Warning[] = [];
  const warnings: Warning[] = [];
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  for (const [index, content] of lines.entries()) {
    if (content.trim() === "") continue;
    const read = readLine(content, index + 1);
    errors.push(...read.errors);
    warnings.push(...read.warnings);
    if (!read.thing) continue;
    const key = `${read.thing.kind} ${read.thing.body.id}`;
    if (things.has(key))
      warnings.push({ line: index + 1, code: "given-twice", message: `${key}: given twice; this line counts` });
    things.set(key, read.thing);
  }
  return { value: [...things.values()], errors, warnings };
}
