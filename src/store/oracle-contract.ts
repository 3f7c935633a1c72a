// Does a store agree with a naive memory, whatever is done to both?
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { references } from "#catalogue/reference.ts";
import type { Song } from "#catalogue/song.ts";
import { editor, type Place, putSong, removeSong, sampleSong } from "./contract-samples.ts";
import type { Absence, Store } from "./store.ts";

const ids = ["a", "a-b", "b", "c"] as const;
const artists = ["x", "y"] as const;

type Step =
  | { readonly do: "put"; readonly id: string; readonly artist: string; readonly title: string }
  | { readonly do: "remove" | "purge"; readonly id: string }
  | { readonly do: "redirect"; readonly id: string; readonly to: string }
  | { readonly do: "revert"; readonly id: string; readonly seq: number };

const id = fc.constantFrom(...ids);
const steps = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constant("put" as const),
        id,
        artist: fc.constantFrom(...artists),
        title: fc.constantFrom("가", "나"),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("remove" as const, "purge" as const), id }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant("redirect" as const), id, to: id }) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant("revert" as const), id, seq: fc.integer({ min: 1, max: 25 }) }),
    },
  ),
  { maxLength: 30 },
);

type Past = { seq: number; id: string; action: string; body: Song | undefined; to?: string };

/** The store's rules in the plainest form: everything is a list that is read from the start. */
class Oracle {
  readonly past: Past[] = [];
  readonly now = new Map<string, Song>();
  readonly redirects = new Map<string, string>();

  end(from: string): string {
    const to = this.redirects.get(from);
    return to === undefined ? from : this.end(to);
  }

  #note(one: Omit<Past, "seq">): boolean {
    this.past.push({ seq: this.past.length + 1, ...one });
    return true;
  }

  #put(songId: string, body: Song): void {
    if (JSON.stringify(this.now.get(songId)) === JSON.stringify(body)) return;
    this.now.set(songId, body);
    this.#note({ id: songId, action: "put", body });
  }

  #redirect(from: string, to: string): boolean {
    const end = this.end(to);
    if (end === from || !this.now.has(end)) return false;
    if (this.redirects.get(from) === to && !this.now.has(from)) return true;
    this.now.delete(from);
    this.redirects.set(from, to);
    return this.#note({ id: from, action: "redirect", body: undefined, to });
  }

  #revert(songId: string, seq: number): boolean {
    const form = this.past.findLast((one) => one.id === songId && one.seq <= seq);
    if (!form || (form.action === "put" && !form.body)) return false;
    if (form.action === "redirect" && form.to) return this.#redirect(songId, form.to);
    const lifted = this.redirects.delete(songId);
    if (form.body) this.#put(songId, form.body);
    else if (this.now.delete(songId) || lifted) this.#note({ id: songId, action: "remove", body: undefined });
    return true;
  }

  /** False where the step is refused. */
  take(step: Step): boolean {
    switch (step.do) {
      case "put":
        if (this.redirects.has(step.id)) return false;
        this.#put(step.id, sampleSong(step.id, step));
        return true;
      case "remove":
        if (this.now.delete(step.id)) this.#note({ id: step.id, action: "remove", body: undefined });
        return true;
      case "redirect":
        return this.#redirect(step.id, step.to);
      case "revert":
        return this.#revert(step.id, step.seq);
      case "purge": {
        const own = this.past.filter((one) => one.id === step.id);
        if (own.length === 0) return false;
        if (own.every((one) => !one.body)) return true;
        for (const one of own) one.body = undefined;
        this.now.delete(step.id);
        return this.#note({ id: step.id, action: "purge", body: undefined });
      }
    }
  }

  absence(songId: string): Absence {
    if (this.redirects.has(songId)) return { reason: "moved", to: this.end(songId) };
    const known = this.past.some((one) => one.id === songId);
    return { reason: known && !this.now.has(songId) ? "gone" : "never" };
  }

  referring(artist: string) {
    return [...this.now]
      .filter(([, body]) => references({ kind: "song", body }).some((one) => one.id === artist))
      .map(([songId]) => ({ id: songId, rel: "main" }))
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  }
}

async function take(store: Store, step: Step): Promise<boolean> {
  const done = () => {
    switch (step.do) {
      case "put":
        return store.write([putSong(sampleSong(step.id, step))], editor);
      case "remove":
        return store.write([removeSong(step.id)], editor);
      case "redirect":
        return store.write([{ action: "redirect", kind: "song", from: step.id, to: step.to }], editor);
      case "revert":
        return store.revert("song", step.id, step.seq, editor);
      case "purge":
        return store.purge("song", step.id, editor);
    }
  };
  return done().then(
    () => true,
    (error: { code?: string }) => {
      expect(["conflict", "not-found", "gone"]).toContain(error.code);
      return false;
    },
  );
}

async function compare(store: Store, oracle: Oracle): Promise<void> {
  const changes = await store.changes(0);
  expect(changes.map(({ seq, id: songId, action }) => ({ seq, id: songId, action }))).toEqual(
    oracle.past.map(({ seq, id: songId, action }) => ({ seq, id: songId, action })),
  );
  expect(await store.lastChange()).toBe(oracle.past.length);
  const page = await store.page("song");
  expect(page.items.map((one) => one.body)).toEqual(
    [...oracle.now.keys()].sort().map((songId) => oracle.now.get(songId)),
  );
  for (const songId of ids) {
    expect((await store.find("song", songId))?.body).toEqual(oracle.now.get(songId));
    expect(await store.absence("song", songId)).toEqual(oracle.absence(songId));
    const history = await store.history("song", songId);
    expect(history.map(({ seq, body }) => [seq, body])).toEqual(
      oracle.past
        .filter((one) => one.id === songId)
        .map(({ seq, body }) => [seq, body])
        .reverse(),
    );
  }
  for (const artist of artists) {
    expect(await store.referring("artist", artist, "song")).toEqual(oracle.referring(artist));
  }
}

export function describeAgainstOracle(name: string, makePlace: () => Promise<Place>): void {
  describe(`a store over ${name}, and a naive memory`, () => {
    test("agree on everything after any sequence of deeds", async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (sequence) => {
          const place = await makePlace();
          try {
            const store = await place.open();
            const oracle = new Oracle();
            for (const step of sequence) expect([step, await take(store, step)]).toEqual([step, oracle.take(step)]);
            await compare(store, oracle);
          } finally {
            await place.clear();
          }
        }),
        { numRuns: 40 },
      );
    }, 60_000);
  });
}
