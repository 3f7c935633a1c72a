// Whose words win when a new release of the starter collection meets what the host has made of the last one?
import { Problem } from "#catalogue/problem.ts";
import type { AnyThing, CatalogueKind } from "#catalogue/thing.ts";
import { hashForm } from "#store/canonical.ts";
import type { Author, StarterMark, Store, Write } from "#store/store.ts";
import { readStarterState, type Standing, type StarterState } from "./starter-state.ts";

/**
 * Where the host's form stands against the collection's: `edited` and `deleted` by the host, the host's `own` thing
 * (or redirect) under that id, or `dropped` by the collection though the host has edited it.
 * `newer`: the collection has moved on since the form that the host's came from.
 */
export type StarterDifference = {
  readonly kind: CatalogueKind;
  readonly id: string;
  readonly why: "edited" | "deleted" | "own" | "dropped";
  readonly newer: boolean;
};

export type StarterReport = {
  readonly added: number;
  readonly updated: number;
  readonly withdrawn: number;
  readonly differences: readonly StarterDifference[];
};

const starterAuthor: Author = { by: "starter" };

type Step =
  | { readonly do: "add" | "update" | "withdraw"; readonly write: Write; readonly mark: StarterMark }
  | { readonly do: "mark"; readonly mark: StarterMark }
  | { readonly do: "differ"; readonly difference: StarterDifference };

function put(thing: AnyThing, present: Standing["present"]): Write {
  return { action: "put", ...thing, expect: present?.seq ?? "absent" };
}

function decideReleased(one: Standing & { readonly released: AnyThing }): Step | undefined {
  const { kind, id, released, present, mark, taken } = one;
  const release = hashForm(released.body);
  const newMark = { kind, id, release };
  const differ = (why: StarterDifference["why"]): Step => ({
    do: "differ",
    difference: { kind, id, why, newer: mark !== undefined && mark !== release },
  });
  if (!present) {
    if (mark !== undefined) return differ("deleted");
    return taken ? differ("own") : { do: "add", write: put(released, undefined), mark: newMark };
  }
  const form = hashForm(present.body);
  if (form === release) return mark === release ? undefined : { do: "mark", mark: newMark };
  if (form === mark) return { do: "update", write: put(released, present), mark: newMark };
  return differ(mark === undefined ? "own" : "edited");
}

/** What has vanished from the collection is withdrawn, so that its address says so; its words are kept. */
function decideVanished({ kind, id, present, mark }: Standing): Step | undefined {
  if (!present || !("state" in present.body) || present.body.state === "withdrawn") return undefined;
  if (hashForm(present.body) !== mark) return { do: "differ", difference: { kind, id, why: "dropped", newer: true } };
  return withdraw(kind, id, present);
}

function withdraw(kind: CatalogueKind, id: string, present: NonNullable<Standing["present"]>): Step {
  const body = { ...present.body, state: "withdrawn" as const };
  const thing = { kind, body } as AnyThing; // the body of a thing of this kind, in another state
  return { do: "withdraw", write: put(thing, present), mark: { kind, id, release: hashForm(body) } };
}

function plan(state: StarterState): Step[] {
  const steps = state.map((one) =>
    one.released ? decideReleased({ ...one, released: one.released }) : decideVanished(one),
  );
  return steps.filter((step) => step !== undefined);
}

async function perform(store: Store, steps: readonly Step[], author: Author): Promise<void> {
  const writes = steps.flatMap((step) => ("write" in step ? [step.write] : []));
  const marks = steps.flatMap((step) => ("mark" in step ? [step.mark] : []));
  if (marks.length > 0) await store.write(writes, author, marks);
}

/** Two processes may start on one folder at once: the second sees what the first did and has nothing left to do. */
async function retryConflict<T>(work: () => Promise<T>, times = 3): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (times <= 1 || !(error instanceof Problem) || error.code !== "conflict") throw error;
    return retryConflict(work, times - 1);
  }
}

function differencesOf(steps: readonly Step[]): StarterDifference[] {
  return steps.flatMap((step) => (step.do === "differ" ? [step.difference] : []));
}

/**
 * Brings the store up to date with a release of the starter collection, in one transaction. What the host has not
 * touched follows it; what the host edited, deleted or made under the same id stays, and is listed.
 * @param things the whole release: what is not in it has vanished from it
 */
export async function updateFromStarter(store: Store, things: readonly AnyThing[]): Promise<StarterReport> {
  return retryConflict(async () => {
    const steps = plan(await readStarterState(store, things));
    await perform(store, steps, starterAuthor);
    const count = (done: Step["do"]) => steps.filter((step) => step.do === done).length;
    return {
      added: count("add"),
      updated: count("update"),
      withdrawn: count("withdraw"),
      differences: differencesOf(steps),
    };
  });
}

/** Where the host's form and the starter collection differ, in the order of kinds and ids; changes nothing. */
export async function starterStatus(store: Store, things: readonly AnyThing[]): Promise<readonly StarterDifference[]> {
  return differencesOf(plan(await readStarterState(store, things)));
}

/**
 * Gives a thing the form that the starter collection has of it, whatever the host made of it; from then on it follows
 * the collection again. What the collection dropped is withdrawn. The host's form stays in the history.
 * @throws Problem `not-found` where the collection has no such thing, `conflict` where its address leads elsewhere
 */
export async function takeFromStarter(
  store: Store,
  things: readonly AnyThing[],
  ref: { readonly kind: CatalogueKind; readonly id: string },
  author: Author = { ...starterAuthor, why: "taken by the host" },
): Promise<void> {
  const { kind, id } = ref;
  await retryConflict(async () => {
    const state = await readStarterState(store, things);
    const one = state.find((standing) => standing.kind === kind && standing.id === id);
    if (one?.released) {
      const mark = { kind, id, release: hashForm(one.released.body) };
      await perform(store, [{ do: "update", write: put(one.released, one.present), mark }], author);
    } else if (one?.present) {
      await perform(store, [withdraw(kind, id, one.present)], author);
    } else {
      throw new Problem("not-found", `${kind} ${id}: is not in the starter collection; see: ragmusic starter status`);
    }
  });
}
