// Which known word did someone who mistyped probably mean?

/** Letters to add, drop, change or swap with their neighbour to turn one word into the other. */
function distance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}

/** The closest known word, if it is close enough to be meant (a third of the letters may differ). */
export function findNearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > 100) return undefined;
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const candidate of known) {
    const bound = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    if (Math.abs(candidate.length - word.length) > bound) continue;
    const found = distance(word.toLowerCase(), candidate.toLowerCase());
    if (found <= bound && (best === undefined || found < best.distance)) best = { word: candidate, distance: found };
  }
  return best?.word;
}

/** ` (did you mean “themes”?)`, or nothing. */
export function suggest(word: string, known: Iterable<string>): string {
  const nearest = findNearest(word, known);
  return nearest === undefined ? "" : ` (did you mean ${nearest}?)`;
}
