// What stands in the catalogue already, as one import sees it?
import type { Kind, Things } from "#catalogue/thing.ts";
import type { Store, Stored } from "#store/store.ts";

/** The few questions that an import asks; each is read once, so that all of an import sees one state. */
export interface CatalogueReader {
  find<K extends Kind>(kind: K, id: string): Promise<Stored<K> | undefined>;
  /** Is an id in use, or was it ever? Then it is never given to another thing. */
  isTaken(kind: Kind, id: string): Promise<boolean>;
  /** Published lists by any of their titles. */
  lists(): Promise<readonly Things["list"][]>;
}

export function readFrom(store: Store): CatalogueReader {
  const seen = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, read: () => Promise<T>): Promise<T> => {
    const reading = seen.get(key) ?? read();
    seen.set(key, reading);
    return reading as Promise<T>; // a key is always read by the same call
  };
  const find: CatalogueReader["find"] = (kind, id) => once(`${kind}/${id}`, () => store.find(kind, id));
  return {
    find,
    isTaken: async (kind, id) =>
      (await find(kind, id)) !== undefined ||
      (await once(`absence/${kind}/${id}`, () => store.absence(kind, id))).reason !== "never",
    lists: () => once("lists", () => readLists(store)),
  };
}

async function readLists(store: Store): Promise<Things["list"][]> {
  const lists: Things["list"][] = [];
  let after: string | undefined;
  do {
    const page = await store.page("list", { limit: 1000, ...(after ? { after } : {}) });
    lists.push(...page.items.map((item) => item.body));
    after = page.next;
  } while (after);
  return lists;
}
