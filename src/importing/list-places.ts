// Which place does an entry of a page get in its list?
import type { DraftEntry } from "#catalogue/draft.ts";
import type { Entry } from "#catalogue/list.ts";

type Warning = DraftEntry["warnings"][number];

/** The entries of a list while a page is put into it. */
export class ListPlaces {
  /** Entries that stood before and of which the page has not spoken yet. */
  readonly #unspoken = new Map<string, Entry[]>();
  readonly #byPosition = new Map<number, Entry>();
  readonly #entries: Entry[];
  readonly #index = new Map<Entry, number>();

  constructor(entries: readonly Entry[]) {
    this.#entries = [...entries];
    for (const [index, entry] of entries.entries()) {
      this.#index.set(entry, index);
      this.#unspoken.set(entry.song, [...(this.#unspoken.get(entry.song) ?? []), entry]);
      this.#hold(entry);
    }
  }

  #hold(entry: Entry): void {
    if (entry.position !== undefined && !this.#byPosition.has(entry.position)) {
      this.#byPosition.set(entry.position, entry);
    }
  }

  /** The entry that an entry of the page is: the same song, at the same place if it stands twice. */
  find(song: string, position: number | null): Entry | undefined {
    const same = this.#unspoken.get(song) ?? [];
    return same.find((entry) => entry.position === (position ?? undefined)) ?? same[0];
  }

  /** The position that an entry gets: never one that another entry has, nor another than it has already. */
  positionFor(
    standing: Entry | undefined,
    wanted: number | null,
    line: number,
  ): { readonly position: number | undefined; readonly warnings: Warning[] } {
    if (wanted === null || standing?.position === wanted) return { position: standing?.position, warnings: [] };
    if (standing?.position !== undefined) {
      const message = `the page has it at ${wanted}, the list at ${standing.position}; the list is left as it is`;
      return { position: standing.position, warnings: [{ code: "position-differs", message, line }] };
    }
    const holder = this.#byPosition.get(wanted);
    if (!holder) return { position: wanted, warnings: [] };
    const message = `${wanted} is ${holder.song} in the list; this entry stands without a number`;
    return { position: undefined, warnings: [{ code: "position-taken", message, line }] };
  }

  /** Puts an entry in place of the one that stands, or adds it; the page has spoken of it then. */
  put(entry: Entry, standing: Entry | undefined): void {
    const index = standing && this.#index.get(standing);
    if (index === undefined) {
      this.#entries.push(entry);
    } else {
      this.#entries[index] = entry;
      const others = (this.#unspoken.get(entry.song) ?? []).filter((one) => one !== standing);
      this.#unspoken.set(entry.song, others);
    }
    this.#hold(entry);
  }

  /** In order of position; those without one after the others, as they came. */
  entries(): Entry[] {
    const place = (entry: Entry) => entry.position ?? Number.POSITIVE_INFINITY;
    return [...this.#entries].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
  }
}
