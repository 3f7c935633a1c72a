// What must every store do, whatever database stands behind it?
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  editor,
  type Place,
  putSong,
  removeSong,
  sampleArtist,
  sampleDraft,
  sampleList,
  sampleSong,
} from "./contract-samples.ts";
import { describeAgainstOracle } from "./oracle-contract.ts";
import type { Store } from "./store.ts";

const a = sampleSong("a");
const b = sampleSong("b");

function describeReading(current: () => Store) {
  test("finds what was put, with the number of the change that made it so", async () => {
    const store = current();
    await store.write([putSong(a), putSong(b)], editor);
    expect(await store.find("song", "b")).toEqual({ body: b, seq: 2 });
    expect(await store.find("artist", "b")).toBeUndefined();
    expect(await store.find("song", "c")).toBeUndefined();
  });

  test("finds many by id: those that exist", async () => {
    const store = current();
    await store.write([putSong(a), putSong(b)], editor);
    const found = await store.findMany("song", ["b", "x", "a", "b"]);
    expect([...found.keys()].sort()).toEqual(["a", "b"]);
    expect(found.get("a")).toEqual({ body: a, seq: 1 });
    expect(await store.findMany("song", [])).toEqual(new Map());
    const asked = Array.from({ length: 2500 }, (_, at) => `x${at}`);
    expect([...(await store.findMany("song", [...asked, "a"])).keys()]).toEqual(["a"]);
  });

  test("pages in order of id, byte by byte, after the cursor", async () => {
    const store = current();
    const ids = ["a", "a-b", "ab", "a2", "a-", "b"].filter((id) => !id.endsWith("-"));
    await store.write(
      ids.map((id) => putSong(sampleSong(id))),
      editor,
    );
    const first = await store.page("song", { limit: 3 });
    expect(first.items.map((one) => one.body.id)).toEqual(["a", "a-b", "a2"]);
    expect(first.next).toBe("a2");
    const second = await store.page("song", { limit: 3, after: "a2" });
    expect(second.items.map((one) => one.body.id)).toEqual(["ab", "b"]);
    expect("next" in second).toBe(false);
  });

  test("a page has at most 100 things unless told otherwise", async () => {
    const store = current();
    const songs = Array.from({ length: 101 }, (_, at) => putSong(sampleSong(`s${1000 + at}`)));
    await store.write(songs, editor);
    const page = await store.page("song");
    expect(page.items).toHaveLength(100);
    expect(page.next).toBe("s1099");
  });

  test("a page can be of one state only", async () => {
    const store = current();
    await store.write([putSong(a), putSong(sampleSong("b", { state: "draft" }))], editor);
    const page = await store.page("song", { state: "draft" });
    expect(page.items.map((one) => one.body.id)).toEqual(["b"]);
  });

  test("tells which things refer to one, and how, as they stand", async () => {
    const store = current();
    await store.write(
      [
        { action: "put", kind: "artist", body: sampleArtist("crush") },
        putSong(sampleSong("b", { artist: "crush" })),
        putSong(sampleSong("a", { artist: "roy-kim", featured: "crush" })),
        { action: "put", kind: "list", body: sampleList("tears", ["b", "a"]) },
      ],
      editor,
    );
    expect(await store.referring("artist", "crush", "song")).toEqual([
      { id: "a", rel: "featured" },
      { id: "b", rel: "main" },
    ]);
    expect(await store.referring("song", "a", "list")).toEqual([{ id: "tears", rel: "entry" }]);
    expect(await store.referring("artist", "crush", "list")).toEqual([]);
    await store.write([putSong(a), removeSong("b")], editor);
    expect(await store.referring("artist", "crush", "song")).toEqual([]);
  });
}

function describeAbsence(current: () => Store) {
  test("an address that never had a thing, one whose thing is gone, and one that moved", async () => {
    const store = current();
    await store.write([putSong(a), putSong(b), putSong(sampleSong("c", { state: "withdrawn" }))], editor);
    expect(await store.absence("song", "x")).toEqual({ reason: "never" });
    expect(await store.absence("song", "c")).toEqual({ reason: "gone" });
    await store.write([removeSong("a"), { action: "redirect", kind: "song", from: "x", to: "b" }], editor);
    expect(await store.absence("song", "a")).toEqual({ reason: "gone" });
    expect(await store.absence("song", "x")).toEqual({ reason: "moved", to: "b" });
    expect(await store.absence("artist", "a")).toEqual({ reason: "never" });
  });

  test("a thing that was only a draft so far was never there for readers", async () => {
    const store = current();
    await store.write([putSong(sampleSong("a", { state: "draft" }))], editor);
    expect(await store.absence("song", "a")).toEqual({ reason: "never" });
  });

  test("redirects are followed to the end", async () => {
    const store = current();
    await store.write([putSong(a), putSong(b), putSong(sampleSong("c"))], editor);
    await store.write([{ action: "redirect", kind: "song", from: "a", to: "b" }], editor);
    await store.write([{ action: "redirect", kind: "song", from: "b", to: "c" }], editor);
    expect(await store.absence("song", "a")).toEqual({ reason: "moved", to: "c" });
    expect(await store.find("song", "a")).toBeUndefined();
  });

  test("an address that leads elsewhere can't be taken by another thing", async () => {
    const store = current();
    await store.write([putSong(b), { action: "redirect", kind: "song", from: "a", to: "b" }], editor);
    await expect(store.write([putSong(a)], editor)).rejects.toMatchObject({ code: "conflict" });
  });

  test.each([
    ["in a circle", "b", "a", "conflict"],
    ["to itself", "b", "b", "conflict"],
    ["to nothing", "b", "x", "not-found"],
  ])("a redirect can't lead %s", async (_, from, to, code) => {
    const store = current();
    await store.write([putSong(b), { action: "redirect", kind: "song", from: "a", to: "b" }], editor);
    await expect(store.write([{ action: "redirect", kind: "song", from, to }], editor)).rejects.toMatchObject({ code });
    expect(await store.lastChange()).toBe(2);
  });

  test("a removed thing can come back under its id", async () => {
    const store = current();
    await store.write([putSong(a), removeSong("a"), putSong(a)], editor);
    expect(await store.find("song", "a")).toEqual({ body: a, seq: 3 });
  });
}

function describeWriting(current: () => Store) {
  test("tells the changes it made, numbered without gaps", async () => {
    const store = current();
    const changes = await store.write([putSong(a), putSong(b)], { by: "kim", why: "first" });
    const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(changes).toEqual([
      { seq: 1, kind: "song", id: "a", action: "put", at, by: "kim", why: "first" },
      { seq: 2, kind: "song", id: "b", action: "put", at, by: "kim", why: "first" },
    ]);
    const more = await store.write([removeSong("a"), { action: "redirect", kind: "song", from: "c", to: "b" }], editor);
    expect(more.map(({ seq, id, action }) => [seq, id, action])).toEqual([
      [3, "a", "remove"],
      [4, "c", "redirect"],
    ]);
    expect(await store.changes(0)).toEqual([...changes, ...more]);
  });

  test("putting what stands already changes nothing, whatever the order of its keys", async () => {
    const store = current();
    await store.write([putSong(a)], editor);
    const reordered = Object.fromEntries(Object.entries(a).reverse()) as typeof a; // the same members
    expect(await store.write([putSong(reordered)], editor)).toEqual([]);
    expect(await store.write([removeSong("x")], editor)).toEqual([]);
    expect(await store.lastChange()).toBe(1);
  });

  test("is all or nothing", async () => {
    const store = current();
    await store.write([putSong(a)], editor);
    const mark = { kind: "song", id: "b", release: "1" } as const;
    const writing = store.write([putSong(b), removeSong("a"), putSong(a, 99)], editor, [mark]);
    await expect(writing).rejects.toMatchObject({ code: "conflict" });
    expect(await store.find("song", "b")).toBeUndefined();
    expect(await store.find("song", "a")).toEqual({ body: a, seq: 1 });
    expect(await store.lastChange()).toBe(1);
    expect(await store.starterMarks()).toEqual([]);
  });

  test.each([
    ["a put that expects another change", [putSong(sampleSong("a", { title: "새" }), 7)]],
    ["a put of the same that expects another change", [putSong(a, 7)]],
    ["a put that expects nothing there", [putSong(a, "absent")]],
    ["a put that expects something where nothing is", [putSong(b, 1)]],
    ["a removal that expects another change", [removeSong("a", 7)]],
    ["a removal that expects something where nothing is", [removeSong("b", 1)]],
  ])("%s is a conflict", async (_, writes) => {
    const store = current();
    await store.write([putSong(a)], editor);
    await expect(store.write(writes, editor)).rejects.toMatchObject({ code: "conflict" });
    expect(await store.lastChange()).toBe(1);
  });

  test("what is expected and so goes through", async () => {
    const store = current();
    await store.write([putSong(a, "absent")], editor);
    await store.write([putSong(sampleSong("a", { title: "새" }), 1)], editor);
    await store.write([removeSong("a", 2)], editor);
    expect(await store.lastChange()).toBe(3);
  });

  test.each(["", "A", "a b", "a--b", "-a", "한국", "a/b", "x".repeat(81)])("%j is refused as an id", async (id) => {
    const store = current();
    const song = { ...a, id: id as typeof a.id }; // a malformed id, as no schema would give it
    await expect(store.write([putSong(song)], editor)).rejects.toMatchObject({ code: "bad-request" });
    await expect(store.write([removeSong(id)], editor)).rejects.toMatchObject({ code: "bad-request" });
  });

  test("drafts are kept by their number", async () => {
    const store = current();
    const draft = sampleDraft("d1");
    await store.write([{ action: "put", kind: "draft", body: draft }], editor);
    expect(await store.find("draft", "d1")).toEqual({ body: draft, seq: 1 });
    const named = { ...draft, id: "first" };
    await expect(store.write([{ action: "put", kind: "draft", body: named }], editor)).rejects.toMatchObject({
      code: "bad-request",
    });
  });

  test("text of any script and length comes back as it was", async () => {
    const store = current();
    const title = `그때 헤어지면 돼 'x' "y" \u0000 😢 \u2028${"눈물".repeat(100)}`;
    await store.write([putSong(sampleSong("a", { title }))], { by: "김", why: "'; drop table thing; --" });
    expect((await store.find("song", "a"))?.body.names[0]?.text).toBe(title);
    expect((await store.changes(0))[0]).toMatchObject({ by: "김", why: "'; drop table thing; --" });
  });

  test("notes what came from the starter collection", async () => {
    const store = current();
    await store.write([putSong(a)], editor, [{ kind: "song", id: "a", release: "1" }]);
    await store.write([], editor, [
      { kind: "song", id: "a", release: "2" },
      { kind: "artist", id: "a", release: "1" },
    ]);
    expect(await store.starterMarks()).toEqual([
      { kind: "artist", id: "a", release: "1" },
      { kind: "song", id: "a", release: "2" },
    ]);
    expect(await store.lastChange()).toBe(1);
  });

  test("gives numbers that were never given before", async () => {
    const store = current();
    const numbers = await Promise.all(Array.from({ length: 20 }, () => store.nextNumber("draft")));
    expect(numbers.toSorted((x, y) => x - y)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });
}

function describePast(current: () => Store) {
  const old = sampleSong("a", { title: "옛" });

  test("a history has every form, newest first", async () => {
    const store = current();
    await store.write([putSong(old)], { by: "kim", why: "new" });
    await store.write([putSong(a), putSong(b)], editor);
    await store.write([removeSong("a")], editor);
    expect(await store.history("song", "a")).toMatchObject([
      { seq: 4, action: "remove", body: undefined, by: "editor" },
      { seq: 2, action: "put", body: a },
      { seq: 1, action: "put", body: old, by: "kim", why: "new" },
    ]);
    expect(await store.history("song", "x")).toEqual([]);
  });

  test("reverting gives the form after a change, and is a change itself", async () => {
    const store = current();
    await store.write([putSong(old)], editor);
    await store.write([putSong(b), putSong(a)], editor);
    const changes = await store.revert("song", "a", 2, { by: "kim", why: "undo" });
    expect(changes).toMatchObject([{ seq: 4, action: "put", id: "a", by: "kim", why: "undo" }]);
    expect(await store.find("song", "a")).toEqual({ body: old, seq: 4 });
    expect(await store.revert("song", "a", 1, editor)).toEqual([]);
    await expect(store.revert("song", "b", 1, editor)).rejects.toMatchObject({ code: "not-found" });
  });

  test("reverting brings back what was removed, and removes what was not there", async () => {
    const store = current();
    await store.write([putSong(a)], editor);
    await store.write([removeSong("a")], editor);
    await store.revert("song", "a", 1, editor);
    expect(await store.find("song", "a")).toEqual({ body: a, seq: 3 });
    await store.revert("song", "a", 2, editor);
    expect(await store.find("song", "a")).toBeUndefined();
    expect(await store.lastChange()).toBe(4);
  });

  test("a redirect can be taken back, and given again", async () => {
    const store = current();
    await store.write([putSong(a), putSong(b)], editor);
    await store.write([{ action: "redirect", kind: "song", from: "a", to: "b" }], editor);
    await store.revert("song", "a", 1, editor);
    expect(await store.find("song", "a")).toEqual({ body: a, seq: 4 });
    await store.revert("song", "a", 3, editor);
    expect(await store.absence("song", "a")).toEqual({ reason: "moved", to: "b" });
    expect(await store.find("song", "a")).toBeUndefined();
  });

  test("purging removes a thing and empties every revision of it", async () => {
    const store = current();
    await store.write([putSong(old), putSong(a), putSong(b)], editor);
    const changes = await store.purge("song", "a", { by: "kim", why: "rights" });
    expect(changes).toMatchObject([{ seq: 4, action: "purge", id: "a", by: "kim", why: "rights" }]);
    expect(await store.find("song", "a")).toBeUndefined();
    expect(await store.absence("song", "a")).toEqual({ reason: "gone" });
    expect((await store.history("song", "a")).map(({ seq, body }) => [seq, body])).toEqual([
      [4, undefined],
      [2, undefined],
      [1, undefined],
    ]);
    expect(await store.find("song", "b")).toEqual({ body: b, seq: 3 });
    await expect(store.revert("song", "a", 2, editor)).rejects.toMatchObject({ code: "gone" });
    expect(await store.purge("song", "a", editor)).toEqual([]);
    await expect(store.purge("song", "x", editor)).rejects.toMatchObject({ code: "not-found" });
  });

  test("what was removed before can be purged too", async () => {
    const store = current();
    await store.write([putSong(a), removeSong("a")], editor);
    await store.purge("song", "a", editor);
    expect((await store.history("song", "a")).every((one) => one.body === undefined)).toBe(true);
  });

  test("changes come in order, after a number, at most as many as asked", async () => {
    const store = current();
    await store.write([putSong(a), putSong(b), removeSong("a")], editor);
    expect((await store.changes(1)).map((one) => one.seq)).toEqual([2, 3]);
    expect((await store.changes(0, 2)).map((one) => one.seq)).toEqual([1, 2]);
    expect(await store.changes(3)).toEqual([]);
    expect(await store.lastChange()).toBe(3);
  });
}

function describeTogether(place: () => Place, current: () => Store) {
  test("what is written can be read by another handle at once", async () => {
    const other = await place().open();
    await current().write([putSong(a)], editor);
    expect(await other.find("song", "a")).toEqual({ body: a, seq: 1 });
  });

  test("two who write at once lose nothing, and the numbers have no gap", async () => {
    const stores = [current(), await place().open()];
    const written = await Promise.all(
      Array.from({ length: 40 }, (_, at) => stores[at % 2]?.write([putSong(sampleSong(`s${at}`)), putSong(a)], editor)),
    );
    const numbers = written.flatMap((changes) => changes?.map((one) => one.seq) ?? []);
    expect(numbers.toSorted((x, y) => x - y)).toEqual(Array.from({ length: 41 }, (_, at) => at + 1));
    expect((await current().changes(0)).map((one) => one.seq)).toEqual(numbers.toSorted((x, y) => x - y));
    expect((await current().page("song")).items).toHaveLength(41);
  });

  test("of two who expect the same, one is refused", async () => {
    const other = await place().open();
    await current().write([putSong(a)], editor);
    const results = await Promise.allSettled([
      current().write([putSong(sampleSong("a", { title: "가" }), 1)], editor),
      other.write([putSong(sampleSong("a", { title: "나" }), 1)], editor),
    ]);
    expect(results.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await current().lastChange()).toBe(2);
  });

  test("who watches is called after a change by itself and by another, until it stops", async () => {
    const other = await place().open();
    await current().write([putSong(a)], editor);
    await current().lastChange();
    const called = vi.fn();
    const stop = current().watch(called);
    await current().write([putSong(b)], editor);
    await vi.waitFor(() => expect(called).toHaveBeenCalledTimes(1), { timeout: 5000 });
    await other.write([removeSong("a")], editor);
    await vi.waitFor(() => expect(called).toHaveBeenCalledTimes(2), { timeout: 5000 });
    stop();
    const again = vi.fn();
    current().watch(again);
    await other.write([removeSong("b")], editor);
    await vi.waitFor(() => expect(again).toHaveBeenCalled(), { timeout: 5000 });
    expect(called).toHaveBeenCalledTimes(2);
  });

  test("who watches is called for what was changed since it last asked for the last change", async () => {
    const other = await place().open();
    await current().lastChange();
    await other.write([putSong(a)], editor);
    const called = vi.fn();
    current().watch(called);
    await vi.waitFor(() => expect(called).toHaveBeenCalledTimes(1), { timeout: 5000 });
  });

  test("what was written is there after closing and opening", async () => {
    await current().write([putSong(a)], editor, [{ kind: "song", id: "a", release: "1" }]);
    await current().nextNumber("draft");
    await current().close();
    const again = await place().open();
    expect(await again.find("song", "a")).toEqual({ body: a, seq: 1 });
    expect(await again.nextNumber("draft")).toBe(2);
    expect(await again.starterMarks()).toHaveLength(1);
  });
}

/** The contract of store.ts, sentence by sentence, over places of one kind. */
export function describeStore(name: string, makePlace: () => Promise<Place>): void {
  describe(`a store over ${name}`, () => {
    let place: Place;
    let store: Store;
    beforeEach(async () => {
      place = await makePlace();
      store = await place.open();
    });
    afterEach(() => place.clear());
    const current = () => store;

    describe("what stands", () => describeReading(current));
    describe("addresses without a thing", () => describeAbsence(current));
    describe("writing", () => describeWriting(current));
    describe("the past", () => describePast(current));
    describe("together", () => describeTogether(() => place, current));
  });
  describeAgainstOracle(name, makePlace);
}
