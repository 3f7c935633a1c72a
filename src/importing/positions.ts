// Which place in the list has each entry of a page?
import type { Range } from "./range.ts";

export type Counted = { readonly range: Range; readonly entries: number };

const same = (a: Range, b: Range) => a.from === b.from && a.to === b.to;

/** The numbers of one range in the order in which the page counts: up, or down as in a countdown. */
function places({ from, to }: Range): number[] {
  const step = to < from ? -1 : 1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => from + index * step);
}

/**
 * For each section the positions of its entries, undefined where the page does not tell: a range with as many
 * entries as places is filled in order; before another range they are its last, after one its first (INTERFACES.md).
 */
export function positions(sections: readonly Counted[]): (number | undefined)[][] {
  return sections.map((section, index) => {
    const all = places(section.range);
    if (section.entries === all.length) return all;
    const other = (some: readonly Counted[]) => some.some((one) => !same(one.range, section.range));
    const before = other(sections.slice(0, index));
    const after = other(sections.slice(index + 1));
    if (section.entries < all.length && before !== after) {
      return after ? all.slice(all.length - section.entries) : all.slice(0, section.entries);
    }
    return Array.from({ length: section.entries }, () => undefined);
  });
}

/** For each entry its position, told by the number of entries that its section has; a section may have no range. */
export function placesOf(ranges: readonly (Range | undefined)[], sectionOf: readonly number[]): (number | undefined)[] {
  const counts = ranges.map(() => 0);
  for (const section of sectionOf) if (section >= 0) counts[section] = (counts[section] ?? 0) + 1;
  const ranged = ranges.flatMap((range, index) => (range ? [{ range, entries: counts[index] ?? 0, index }] : []));
  const placed = positions(ranged);
  const bySection = new Map(ranged.map(({ index }, at) => [index, placed[at]]));
  const next = ranges.map(() => 0);
  return sectionOf.map((section) => {
    const index = next[section] ?? 0;
    if (section >= 0) next[section] = index + 1;
    return bySection.get(section)?.[index];
  });
}
