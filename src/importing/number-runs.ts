// Which numbered lines of a page count its entries, up or down?
import type { MarkedLine } from "./marked-lines.ts";

type Run = { readonly kind: string; readonly at: number[]; readonly numbers: number[]; step: number };

const furthest = 3;

/** Does the number go on in a run? Small gaps are allowed: an entry may be missing. */
function continues(run: Run, number: number): boolean {
  const last = run.numbers.at(-1) ?? 0;
  const difference = number - last;
  if (run.step === 0) return Math.abs(difference) === 1;
  return Math.sign(difference) === run.step && Math.abs(difference) <= furthest;
}

function runsOf(lines: readonly MarkedLine[]): Run[] {
  const runs: Run[] = [];
  const open = new Map<string, Run[]>();
  for (const [at, { place, video }] of lines.entries()) {
    if (!place || video) continue;
    const key = `${place.kind} ${lines[at]?.heading ?? ""}`;
    const recent = open.get(key) ?? [];
    const run = recent.findLast((one) => continues(one, place.number));
    if (run) {
      run.step ||= Math.sign(place.number - (run.numbers.at(-1) ?? 0));
      run.at.push(at);
      run.numbers.push(place.number);
      open.set(key, [...recent.filter((one) => one !== run), run]);
      continue;
    }
    const begun: Run = { kind: place.kind, at: [at], numbers: [place.number], step: 0 };
    runs.push(begun);
    open.set(key, [...recent, begun].slice(-4));
  }
  return runs;
}

const first = (run: Run) => run.at[0] ?? 0;
const last = (run: Run) => run.at.at(-1) ?? 0;

/** How many lines stand between the first and the last of a run that are not of it: an article has notes there. */
const spread = (run: Run) => last(run) - first(run) + 1 - run.at.length;

/** Runs are in the order of their first lines: one that ends before an earlier one does stands inside it. */
function outermost(runs: readonly Run[]): Run[] {
  let furthestLast = -1;
  return runs.filter((run) => {
    const isInside = last(run) < furthestLast;
    furthestLast = Math.max(furthestLast, last(run));
    return !isInside;
  });
}

export type Numbered = {
  /** Indices of the lines that head entries. */
  readonly headings: readonly number[];
  /** Indices of lines that only announce them, in a table of contents. */
  readonly contents: readonly number[];
};

/** A run inside another is a list in a note; a run without notes before one with the same lines announces it. */
export function findNumbered(lines: readonly MarkedLine[]): Numbered {
  const all = runsOf(lines).filter((run) => run.at.length >= (run.kind === "bare" ? 3 : 2));
  const longest = all.reduce<Run | undefined>(
    (best, run) => (run.at.length >= (best?.at.length ?? 0) ? run : best),
    undefined,
  );
  if (!longest) return { headings: [], contents: [] };
  const outer = outermost(all.filter((run) => run.kind === longest.kind));
  const titles = new Set(longest.at.map((at) => lines[at]?.plain));
  const announces = (run: Run) =>
    spread(run) === 0 &&
    first(longest) > last(run) &&
    run.at.filter((at) => titles.has(lines[at]?.plain)).length * 2 > run.at.length;
  const contents = new Set(outer.filter(announces));
  const counting = outer.filter((run) => !contents.has(run));
  return {
    headings: counting.flatMap((run) => run.at).sort((a, b) => a - b),
    contents: [...contents].flatMap((run) => run.at).sort((a, b) => a - b),
  };
}
