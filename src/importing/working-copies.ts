// What does an import change, thing by thing, before it is written all at once?
import type { Kind, Things } from "#catalogue/thing.ts";
import type { Write } from "#store/store.ts";
import type { CatalogueReader } from "./catalogue-reader.ts";

type Copy<K extends Kind> = { body: Things[K] | undefined; readonly seq: number | "absent"; changed: boolean };
type Copies = { readonly [K in Kind]: Map<string, Copy<K>> };

/** Copies of stored things; each write expects the change number that was read, so that nothing done meanwhile is lost. */
export class WorkingCopies {
  readonly #reader: CatalogueReader;
  readonly #copies: Copies = {
    artist: new Map(),
    work: new Map(),
    song: new Map(),
    list: new Map(),
    lyrics: new Map(),
    draft: new Map(),
  };

  constructor(reader: CatalogueReader) {
    this.#reader = reader;
  }

  async #copy<K extends Kind>(kind: K, id: string): Promise<Copy<K>> {
    const copies: Map<string, Copy<K>> = this.#copies[kind];
    const there = copies.get(id);
    if (there) return there;
    const stored = await this.#reader.find(kind, id);
    const copy: Copy<K> = { body: stored?.body, seq: stored?.seq ?? "absent", changed: false };
    copies.set(id, copy);
    return copy;
  }

  async find<K extends Kind>(kind: K, id: string): Promise<Things[K] | undefined> {
    return (await this.#copy(kind, id)).body;
  }

  async put<K extends Kind>(kind: K, body: Things[K]): Promise<void> {
    const copy = await this.#copy(kind, body.id);
    copy.body = body;
    copy.changed = true;
  }

  /** In the order in which things refer to each other. */
  writes(): Write[] {
    const of = <K extends Kind>(kind: K): Write[] =>
      [...this.#copies[kind].values()].flatMap(({ body, seq, changed }) =>
        // A put is one of a union by kind; TypeScript can't follow kind and body together.
        body && changed ? [{ action: "put", kind, body, expect: seq } as Write] : [],
      );
    return [...of("artist"), ...of("work"), ...of("song"), ...of("list"), ...of("draft")];
  }
}
