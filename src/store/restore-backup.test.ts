import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { editor, putSong, removeSong, sampleSong } from "./contract-samples.ts";
import { migrations } from "./migrations.ts";
import { openStore } from "./open-store.ts";
import { restoreBackup } from "./restore-backup.ts";
import type { Store } from "./store.ts";

let folder: string;
let data: string;
let file: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "ragmusic-backup-"));
  data = join(folder, "data");
  file = join(folder, "copy.db");
  store = await openStore(data);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const a = putSong(sampleSong("a"));
const b = putSong(sampleSong("b"));

async function songsOf(one: Store): Promise<string[]> {
  return (await one.page("song")).items.map((item) => item.body.id);
}

test("a backup is one private file, whole by itself", async () => {
  await store.write([a], editor);
  await store.backup(file);
  expect(readdirSync(folder).sort()).toEqual(["copy.db", "data"]);
  expect((statSync(file).mode & 0o777).toString(8)).toBe("600");
  const copy = new DatabaseSync(file, { readOnly: true });
  expect(copy.prepare("pragma integrity_check").get()).toMatchObject({ integrity_check: "ok" });
  copy.close();
});

test("a backup never takes the place of a file", async () => {
  writeFileSync(file, "dear");
  await expect(store.backup(file)).rejects.toMatchObject({ code: "conflict" });
  expect(readFileSync(file, "utf8")).toBe("dear");
  await expect(store.backup(join(folder, "none", "copy.db"))).rejects.toMatchObject({ code: "bad-file" });
});

test("a backup made while others write is of one moment", async () => {
  const pair = (at: number) =>
    ["x", "y"].map((id) => putSong(sampleSong(id, { words: `${at} ${"가".repeat(50_000)}` })));
  await store.write(pair(0), editor);
  const other = await openStore(data);
  let backing = true;
  const backup = store.backup(file).finally(() => {
    backing = false;
  });
  for (let at = 1; backing; at++) await other.write(pair(at), editor);
  await backup;
  await other.close();
  await restoreBackup(file, join(folder, "restored"));
  const restored = await openStore(join(folder, "restored"));
  const words = (await restored.page("song")).items.map((item) => item.body.notes.en?.paragraphs[0]);
  expect(words[0]).toMatch(/^\d+ 가/);
  expect(words[0]).toBe(words[1]);
  expect((await restored.changes(0)).map((one) => one.seq)).toEqual(
    Array.from({ length: await restored.lastChange() }, (_, at) => at + 1),
  );
  await restored.close();
});

test("restoring puts everything back, history and marks as well, and keeps what stood", async () => {
  await store.write([a], { by: "kim", why: "first" }, [{ kind: "song", id: "a", release: "1" }]);
  await store.backup(file);
  await store.write([b, removeSong("a")], editor);
  const { kept, lastChange } = await restoreBackup(file, data);
  expect(lastChange).toBe(1);
  expect(await songsOf(store)).toEqual(["a"]);
  expect(await store.history("song", "a")).toMatchObject([{ seq: 1, by: "kim", why: "first" }]);
  expect(await store.history("song", "b")).toEqual([]);
  expect(await store.starterMarks()).toHaveLength(1);
  expect(await store.referring("artist", "singer", "song")).toEqual([{ id: "a", rel: "main" }]);
  expect(await store.write([b], editor)).toMatchObject([{ seq: 2 }]);
  await restoreBackup(kept ?? "", join(folder, "before"));
  const before = await openStore(join(folder, "before"));
  expect(await songsOf(before)).toEqual(["b"]);
  await before.close();
  expect(readdirSync(data).filter((name) => name.includes("restoring"))).toEqual([]);
});

test("a running process is told, even where the number of the last change is the same as before", async () => {
  await store.write([a], editor);
  await store.backup(file);
  await store.write([removeSong("a")], editor);
  await store.lastChange();
  const called = vi.fn();
  store.watch(called);
  await restoreBackup(file, data);
  const other = await openStore(data);
  await other.write([b], editor);
  await other.close();
  await vi.waitFor(() => expect(called).toHaveBeenCalled(), { timeout: 5000 });
  expect(await store.lastChange()).toBe(2);
  expect(await songsOf(store)).toEqual(["a", "b"]);
});

test("numbers of drafts are not given again after restoring", async () => {
  await store.backup(file);
  expect([await store.nextNumber("draft"), await store.nextNumber("draft")]).toEqual([1, 2]);
  await restoreBackup(file, data);
  expect(await store.nextNumber("draft")).toBe(3);
});

test("restoring into a new folder makes it, and there is nothing to keep", async () => {
  await store.write([a], editor);
  await store.backup(file);
  const fresh = join(folder, "fresh");
  expect(await restoreBackup(file, fresh)).toEqual({ kept: undefined, lastChange: 1 });
  expect(readdirSync(fresh)).toEqual(["ragmusic.db"]);
});

test("restoring over damaged data sets it aside", async () => {
  await store.write([a], editor);
  await store.backup(file);
  const fresh = join(folder, "fresh");
  await restoreBackup(file, fresh);
  writeFileSync(join(fresh, "ragmusic.db"), "damaged ".repeat(1000));
  const { kept } = await restoreBackup(file, fresh);
  expect(readFileSync(kept ?? "", "utf8")).toMatch(/^damaged/);
  const restored = await openStore(fresh);
  expect(await songsOf(restored)).toEqual(["a"]);
  await restored.close();
});

test.each([
  ["is missing", () => {}],
  ["is text", () => writeFileSync(file, "no database ".repeat(100))],
  ["is empty", () => writeFileSync(file, "")],
  [
    "is of another program",
    () => {
      const other = new DatabaseSync(file);
      other.exec("create table recipe (name text)");
      other.close();
    },
  ],
])("a backup that %s is refused, and nothing is changed", async (_, make) => {
  make();
  await store.write([a], editor);
  await expect(restoreBackup(file, data)).rejects.toMatchObject({ code: "bad-file" });
  expect(await songsOf(store)).toEqual(["a"]);
  expect(readdirSync(data).filter((name) => name.includes("before"))).toEqual([]);
});

test("a damaged backup is refused", async () => {
  const many = Array.from({ length: 200 }, (_, at) => putSong(sampleSong(`s${at}`, { title: "가".repeat(300) })));
  await store.write(many, editor);
  await store.backup(file);
  const bytes = readFileSync(file);
  bytes.fill(0x5a, 40_960, 81_920);
  writeFileSync(file, bytes);
  await expect(restoreBackup(file, data)).rejects.toMatchObject({ code: "bad-file" });
});

test("a backup of a newer version is refused", async () => {
  const newer = { ...migrations, "0002-more": { up: async () => {} } };
  await (await openStore(join(folder, "newer"), { migrations: newer })).close();
  await expect(restoreBackup(join(folder, "newer", "ragmusic.db"), data)).rejects.toMatchObject({ code: "newer-data" });
});

test("purged words are not in the files any more", async () => {
  const secret = "purged-sentence-0123456789 ".repeat(400);
  await store.write([a, putSong(sampleSong("b", { words: secret }))], editor);
  await store.write([putSong(sampleSong("b", { words: `${secret}!` }))], editor);
  await store.purge("song", "b", editor);
  for (const name of readdirSync(data)) {
    expect([name, readFileSync(join(data, name), "latin1").includes("purged-sentence")]).toEqual([name, false]);
  }
  expect(existsSync(join(data, "ragmusic.db"))).toBe(true);
});
