// How does the starter collection stand beside what the host has?
import { type AnyThing, type CatalogueKind, catalogueKinds } from "#catalogue/thing.ts";
import type { Store, Stored } from "#store/store.ts";

/** One thing of the collection, of now or earlier. */
export type Standing = {
  readonly kind: CatalogueKind;
  readonly id: string;
  /** As the release has it; undefined where it has vanished from the collection. */
  readonly released: AnyThing | undefined;
  readonly present: Stored<CatalogueKind> | undefined;
  /** The hash of the form that was loaded last. */
  readonly mark: string | undefined;
  /** The host has used this address for something that is no more, or that moved. */
  readonly taken: boolean;
};
export type StarterState = readonly Standing[];

async function isTaken(store: Store, kind: CatalogueKind, id: string): Promise<boolean> {
  return (await store.absence(kind, id)).reason !== "never";
}

async function readKind(
  store: Store,
  kind: CatalogueKind,
  released: ReadonlyMap<string, AnyThing>,
  marks: ReadonlyMap<string, string>,
): Promise<Standing[]> {
  const ids = [...new Set([...released.keys(), ...marks.keys()])].sort();
  const present = await store.findMany(kind, ids);
  const standing: Standing[] = [];
  for (const id of ids) {
    const mark = marks.get(id);
    const known = present.get(id);
    const taken = !known && mark === undefined && (await isTaken(store, kind, id));
    standing.push({ kind, id, released: released.get(id), present: known, mark, taken });
  }
  return standing;
}

/** Everything that is or was in the collection, in the order of kinds and ids. */
export async function readStarterState(store: Store, things: readonly AnyThing[]): Promise<StarterState> {
  const marks = Map.groupBy(await store.starterMarks(), (mark) => mark.kind);
  const state: Standing[] = [];
  for (const kind of catalogueKinds) {
    const ofKind = things.filter((thing) => thing.kind === kind);
    const released = new Map(ofKind.map((thing) => [thing.body.id as string, thing]));
    const marked = new Map((marks.get(kind) ?? []).map((mark) => [mark.id, mark.release]));
    state.push(...(await readKind(store, kind, released, marked)));
  }
  return state;
}
