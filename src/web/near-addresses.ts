// Which addresses look most like one that does not exist?

function pairs(text: string): Set<string> {
  const padded = `-${text}-`;
  const found = new Set<string>();
  for (let at = 0; at + 1 < padded.length; at++) found.add(padded.slice(at, at + 2));
  return found;
}

/** How many pairs of letters two ids share, 0 to 1 (Dice). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return (2 * shared) / (one.size + other.size);
}

const least = 0.5;
const longest = 80;

/** Ids that were probably meant, most alike first. */
export function findNearIds(id: string, ids: Iterable<string>, limit: number): string[] {
  const wanted = pairs(id.slice(0, longest).toLowerCase());
  const near: { id: string; score: number }[] = [];
  for (const candidate of ids) {
    const score = likeness(wanted, pairs(candidate));
    if (score >= least) near.push({ id: candidate, score });
  }
  return near
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map((one) => one.id);
}
