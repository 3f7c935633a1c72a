import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { artistSchema } from "#catalogue/artist.ts";
import { listSchema } from "#catalogue/list.ts";
import { type Song, songSchema } from "#catalogue/song.ts";
import type { AnyThing } from "#catalogue/thing.ts";
import { openStore } from "#store/open-store.ts";
import type { Store } from "#store/store.ts";
import { starterStatus, takeFromStarter, updateFromStarter } from "./starter.ts";

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "ragmusic-starter-"));
  store = await openStore(folder);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const host = { by: "host" };

function songBody(id: string, note: string): Song {
  return songSchema.parse({
    id,
    names: [{ text: id, lang: "en", kind: "official", primary: true }],
    credits: [{ artist: "singer", role: "main" }],
    notes: { en: { paragraphs: [note], origin: "written" } },
  });
}

const song = (id: string, note: string): AnyThing => ({ kind: "song", body: songBody(id, note) });
const names = [{ text: "Name", lang: "en", kind: "official" }];
const artist: AnyThing = { kind: "artist", body: artistSchema.parse({ id: "singer", names }) };
const list = (...songs: string[]): AnyThing => ({
  kind: "list",
  body: listSchema.parse({ id: "tears", names, entries: songs.map((one) => ({ song: one })) }),
});

const first = [song("a", "a1"), song("b", "b1"), song("c", "c1"), song("d", "d1"), artist, list("a", "b", "c", "d")];
const second = [song("a", "a2"), song("b", "b2"), song("c", "c2"), song("e", "e2"), artist, list("a", "b", "c", "e")];
const nothing = { added: 0, updated: 0, withdrawn: 0, differences: [] };

async function noteOf(id: string): Promise<string | undefined> {
  return (await store.find("song", id))?.body.notes.en?.paragraphs[0];
}

const edit = (id: string, note: string) =>
  store.write([{ action: "put", kind: "song", body: songBody(id, note) }], host);

test("a first start loads everything, a second changes nothing", async () => {
  expect(await updateFromStarter(store, first)).toEqual({ ...nothing, added: 6 });
  const last = await store.lastChange();
  expect((await store.changes(0)).every((change) => change.by === "starter")).toBe(true);
  expect(await updateFromStarter(store, first.toReversed())).toEqual(nothing);
  expect(await store.lastChange()).toBe(last);
});

test("a new release reaches what the host has not touched; what is edited stays, what is deleted stays deleted", async () => {
  await updateFromStarter(store, first);
  await edit("b", "the host's");
  await store.write([{ action: "remove", kind: "song", id: "c" }], host);
  expect(await updateFromStarter(store, second)).toEqual({
    added: 1,
    updated: 2,
    withdrawn: 1,
    differences: [
      { kind: "song", id: "b", why: "edited", newer: true },
      { kind: "song", id: "c", why: "deleted", newer: true },
    ],
  });
  expect([await noteOf("a"), await noteOf("b"), await noteOf("c"), await noteOf("e")]).toEqual([
    "a2",
    "the host's",
    undefined,
    "e2",
  ]);
  expect((await store.find("song", "d"))?.body).toMatchObject({
    state: "withdrawn",
    notes: { en: { paragraphs: ["d1"] } },
  });
  const last = await store.lastChange();
  expect(await updateFromStarter(store, second)).toMatchObject({ added: 0, updated: 0, withdrawn: 0 });
  expect(await store.lastChange()).toBe(last);
});

test("what the host edited is listed while the collection stands still, too", async () => {
  await updateFromStarter(store, first);
  await edit("b", "the host's");
  expect(await starterStatus(store, first)).toEqual([{ kind: "song", id: "b", why: "edited", newer: false }]);
});

test("a host's form that becomes the collection's follows it again", async () => {
  await updateFromStarter(store, first);
  await edit("b", "b2");
  expect((await updateFromStarter(store, second)).differences).toEqual([]);
  const third = second.map((thing) => (thing.body.id === "b" ? song("b", "b3") : thing));
  expect(await updateFromStarter(store, third)).toMatchObject({ updated: 1, differences: [] });
  expect(await noteOf("b")).toBe("b3");
});

test("the host's own thing under the same id stays, and is listed", async () => {
  await edit("a", "the host's");
  expect(await updateFromStarter(store, first)).toMatchObject({
    added: 5,
    differences: [{ kind: "song", id: "a", why: "own", newer: false }],
  });
  expect(await noteOf("a")).toBe("the host's");
});

test("an address that the host has given up or led elsewhere is not taken", async () => {
  await edit("a", "the host's");
  await edit("x", "the host's");
  await store.write(
    [
      { action: "redirect", kind: "song", from: "a", to: "x" },
      { action: "put", kind: "song", body: songBody("b", "the host's") },
      { action: "remove", kind: "song", id: "b" },
    ],
    host,
  );
  const report = await updateFromStarter(store, first);
  expect(report.differences.map(({ id, why }) => [id, why])).toEqual([
    ["a", "own"],
    ["b", "own"],
  ]);
  expect(await store.absence("song", "a")).toEqual({ reason: "moved", to: "x" });
});

test("what was edited stays when it is dropped from the collection, and is listed", async () => {
  await updateFromStarter(store, first);
  await edit("d", "the host's");
  expect(await updateFromStarter(store, second)).toMatchObject({
    withdrawn: 0,
    differences: [{ kind: "song", id: "d", why: "dropped", newer: true }],
  });
  expect((await store.find("song", "d"))?.body.state).toBe("published");
});

test("what comes back to the collection is published again", async () => {
  await updateFromStarter(store, first);
  await updateFromStarter(store, second);
  expect(await updateFromStarter(store, first)).toMatchObject({ updated: 5, withdrawn: 1, differences: [] });
  expect((await store.find("song", "d"))?.body.state).toBe("published");
});

test.each([
  ["edited", "b", "b2"],
  ["deleted", "c", "c2"],
])("taking what the host had %s gives the collection's form, and it follows from then on", async (_, id, note) => {
  await updateFromStarter(store, first);
  await edit("b", "the host's");
  await store.write([{ action: "remove", kind: "song", id: "c" }], host);
  await updateFromStarter(store, second);
  await takeFromStarter(store, second, { kind: "song", id });
  expect(await noteOf(id)).toBe(note);
  expect((await starterStatus(store, second)).map((one) => one.id)).not.toContain(id);
  const third = second.map((thing) => (thing.body.id === id ? song(id, "third") : thing));
  await updateFromStarter(store, third);
  expect(await noteOf(id)).toBe("third");
});

test("taking what the collection dropped withdraws it", async () => {
  await updateFromStarter(store, first);
  await edit("d", "the host's");
  await updateFromStarter(store, second);
  await takeFromStarter(store, second, { kind: "song", id: "d" });
  expect((await store.find("song", "d"))?.body.state).toBe("withdrawn");
  expect(await starterStatus(store, second)).toEqual([]);
});

test("taking what the collection never had is refused", async () => {
  await edit("x", "the host's");
  await expect(takeFromStarter(store, first, { kind: "song", id: "x" })).rejects.toMatchObject({ code: "not-found" });
});

test("two who start at once load everything once", async () => {
  const other = await openStore(folder);
  await Promise.all([updateFromStarter(store, first), updateFromStarter(other, first)]);
  expect(await store.lastChange()).toBe(first.length);
  await other.close();
});
