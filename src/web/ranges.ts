// Which pages does a list have, ten places to each, and what stands on them?
import { type Entry, entriesPerPage, type List } from "#catalogue/list.ts";
import type { Song } from "#catalogue/song.ts";
import type { Snapshot } from "#store/snapshot.ts";

export type Placed = { readonly position: number; readonly entry: Entry; readonly song: Song };
export type Range = { readonly from: number; readonly to: number; readonly entries: readonly Placed[] };
export type Pages = { readonly ranges: readonly Range[]; readonly unplaced: readonly Song[] };

/** 78 stands on the page that starts at 71. */
function startOf(position: number): number {
  return position - ((position - 1) % entriesPerPage);
}

/** The pages that hold at least one published song, in order, and the songs whose place nobody knows. */
export function listPages(list: List, snapshot: Snapshot): Pages {
  const pages = new Map<number, Placed[]>();
  const unplaced: Song[] = [];
  for (const entry of list.entries) {
    const song = snapshot.songs.get(entry.song);
    if (!song) continue;
    if (entry.position === undefined) unplaced.push(song);
    else {
      const start = startOf(entry.position);
      pages.set(start, [...(pages.get(start) ?? []), { position: entry.position, entry, song }]);
    }
  }
  const ranges = [...pages].sort(([a], [b]) => a - b);
  return {
    ranges: ranges.map(([from, entries]) => ({
      from,
      to: from + entriesPerPage - 1,
      entries: entries.sort((a, b) => a.position - b.position),
    })),
    unplaced,
  };
}

/** The page on which most people would look for these places: the first that has one of them. */
export function findRange(pages: Pages, from: number, to: number): Range | undefined {
  const [low, high] = from <= to ? [from, to] : [to, from];
  return pages.ranges.find((range) => range.from <= high && low <= range.to);
}
