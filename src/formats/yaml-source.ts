// What does a YAML text say, and on which line does each field of it stand?
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from "yaml";
import type { Mistake } from "./mistake.ts";

export type YamlSource = {
  readonly file: string;
  /** Plain JavaScript; undefined where there are mistakes of syntax. */
  readonly value: unknown;
  readonly mistakes: readonly Mistake[];
  /** The line of a field, or of the nearest thing around it that is there. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
};

const plainWords: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: "this field is given twice; leave one",
  MULTIPLE_DOCS: "one document a file: take out the line of three hyphens",
  RESOURCE_EXHAUSTION: "nested too deeply",
  TAB_AS_INDENT: "indented with a tab; use spaces",
  TAG_RESOLVE_FAILED: "tags (words that begin with !) are not used here; put the text in quotes",
  BAD_ALIAS: "an alias (*) without its anchor (&); text that begins with * needs quotes",
};

function firstLine(text: string): string {
  return text.split("\n", 1)[0]?.trim() ?? "";
}

function tellSyntax(error: YAMLError): string {
  return plainWords[error.code] ?? `not YAML: ${firstLine(error.message)}`;
}

/** The offset where the deepest part of the path that exists begins. */
function findOffset(
  root: Node | null,
  path: readonly PropertyKey[],
  resolve: (node: unknown) => unknown,
): number | undefined {
  let node: unknown = root;
  let offset = root?.range?.[0];
  for (const key of path) {
    node = resolve(node);
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === String(key));
      if (pair && isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      next = pair?.value;
    } else if (isSeq(node) && typeof key === "number") {
      next = node.items[key];
      if (isMap(next) || isSeq(next) || isScalar(next) || isAlias(next)) offset = next.range?.[0] ?? offset;
    }
    if (next === undefined || next === null) break;
    node = next;
  }
  return offset;
}

/** One error often brings a row of others: the same one on the same line is told once, and at most three. */
function syntaxMistakes(errors: readonly YAMLError[], file: string, lineAt: (offset: number) => number): Mistake[] {
  const told = new Map<string, Mistake>();
  for (const error of errors) {
    const mistake = { file, line: lineAt(error.pos[0]), message: tellSyntax(error) };
    const key = `${mistake.line} ${mistake.message}`;
    if (!told.has(key)) told.set(key, mistake);
  }
  return [...told.values()].slice(0, 3);
}

/** Reads one document; never throws. Aliases are followed, but not so often that they blow up. */
export function parseYaml(text: string, file: string): YamlSource {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    prettyErrors: false,
    stringKeys: true,
    resolveKnownTags: false,
    logLevel: "silent",
  });
  const lineAt = (offset: number | undefined) =>
    offset === undefined ? 1 : Math.max(1, lineCounter.linePos(offset).line);
  const mistakes = syntaxMistakes([...document.errors, ...document.warnings], file, lineAt);
  let value: unknown;
  if (mistakes.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: 100 });
    } catch {
      mistakes.push({ file, line: 1, message: "too many aliases, or nested too deeply; write the values out" });
    }
  }
  const resolve = (node: unknown) => (isAlias(node) ? node.resolve(document) : node);
  return { file, value, mistakes, lineOf: (path) => lineAt(findOffset(document.contents, path, resolve)) };
}
