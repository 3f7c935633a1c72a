// What is wrong in files that people wrote, and how are they told?
import { isAbsolute, relative } from "node:path";
import { type Place, Problem } from "#catalogue/problem.ts";

/** One thing that is wrong in a file; `message` says what is expected. Lines count from 1. */
export type Mistake = {
  readonly file: string;
  readonly line?: number;
  readonly field?: string;
  readonly message: string;
};

const mostTold = 20;

/** The path as someone who stands in the working folder would type it. */
export function fileLabel(path: string): string {
  const near = relative(process.cwd(), path);
  return near === "" || near.startsWith("..") || isAbsolute(near) ? path : near.replaceAll("\\", "/");
}

/** `credits[0].role` */
export function fieldLabel(path: readonly PropertyKey[]): string {
  return path.reduce<string>((label, key) => {
    if (typeof key === "number") return `${label}[${key}]`;
    return label === "" ? String(key) : `${label}.${String(key)}`;
  }, "");
}

function tell(mistake: Mistake): string {
  return mistake.field ? `${mistake.field}: ${mistake.message}` : mistake.message;
}

/** One refusal for all mistakes: its first line is the first of them, the others follow, a line each, at most 20. */
function toProblem(mistakes: readonly [Mistake, ...Mistake[]]): Problem {
  const [first, ...others] = mistakes;
  const lines = others
    .slice(0, mostTold - 1)
    .map((one) => `${one.file}${one.line === undefined ? "" : `:${one.line}`}: ${tell(one)}`);
  const untold = mistakes.length - mostTold;
  if (untold > 0) lines.push(`and ${untold} more`);
  const place: Place = {
    file: first.file,
    ...(first.line === undefined ? {} : { line: first.line }),
    ...(first.field === undefined ? {} : { field: first.field }),
  };
  return new Problem("bad-file", [tell(first), ...lines].join("\n"), { place });
}

/** @throws Problem `bad-file` if there is any mistake */
export function refuseMistakes(mistakes: readonly Mistake[]): void {
  const [first, ...others] = mistakes;
  if (first) throw toProblem([first, ...others]);
}
