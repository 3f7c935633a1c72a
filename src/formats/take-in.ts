// How do things from files become the host's own, all of them or none?
import { Problem } from "#catalogue/problem.ts";
import { type Reference, references } from "#catalogue/reference.ts";
import type { AnyThing, Kind } from "#catalogue/thing.ts";
import { canonicalJson } from "#store/canonical.ts";
import type { Author, Store, Write } from "#store/store.ts";

export type Taken = { readonly changed: number; readonly same: number };

/** What a thing can't stand without; an entry of a list may wait for its song, and is not shown until it is there. */
function needs(thing: AnyThing): Reference[] {
  return thing.kind === "list" ? [] : references(thing);
}

async function findMissing(
  store: Store,
  things: readonly AnyThing[],
): Promise<readonly (readonly [AnyThing, Reference])[]> {
  const given = new Set(things.map(({ kind, body }) => `${kind}/${body.id}`));
  const open = things.flatMap((thing) =>
    needs(thing)
      .filter((ref) => !given.has(`${ref.kind}/${ref.id}`))
      .map((ref) => [thing, ref] as const),
  );
  const stored = new Map<Kind, ReadonlyMap<string, unknown>>();
  for (const kind of new Set(open.map(([, ref]) => ref.kind))) {
    const ids = open.filter(([, ref]) => ref.kind === kind).map(([, ref]) => ref.id);
    stored.set(kind, await store.findMany(kind, [...new Set(ids)]));
  }
  return open.filter(([, ref]) => !stored.get(ref.kind)?.has(ref.id));
}

async function countChanges(store: Store, things: readonly AnyThing[]): Promise<number> {
  let changed = 0;
  for (const { kind, body } of things) {
    const found = await store.find(kind, body.id);
    if (!found || canonicalJson(found.body) !== canonicalJson(body)) changed += 1;
  }
  return changed;
}

/**
 * Puts every thing in the place of what stands under its id, in one transaction.
 * @throws Problem `bad-file` where one refers to what exists neither among them nor in the store
 */
export async function takeIn(
  store: Store,
  things: readonly AnyThing[],
  author: Author,
  options: { readonly file: string; readonly dryRun?: boolean },
): Promise<Taken> {
  const [first, ...others] = await findMissing(store, things);
  if (first) {
    const [thing, ref] = first;
    const more = others.length > 0 ? ` (and ${others.length} more like it)` : "";
    throw new Problem(
      "bad-file",
      `${thing.kind} ${thing.body.id} names the ${ref.kind} ${ref.id}, which does not exist${more}`,
      {
        place: { file: options.file },
      },
    );
  }
  if (options.dryRun) {
    const changed = await countChanges(store, things);
    return { changed, same: things.length - changed };
  }
  const writes = things.map((thing) => ({ action: "put", ...thing }) as Write); // kind and body belong together in both
  const changes = await store.write(writes, author);
  return { changed: changes.length, same: things.length - changes.length };
}
