import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { editor, putSong, sampleSong } from "./contract-samples.ts";
import { migrations } from "./migrations.ts";
import { openStore } from "./open-store.ts";
import type { SqliteOptions } from "./sqlite-database.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ragmusic-open-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

/** A version of the program that comes after this one. */
const next: SqliteOptions = {
  migrations: {
    ...migrations,
    "0002-more": { up: (db) => db.schema.alterTable("sequence").addColumn("note", "text").execute() },
  },
};

const broken: SqliteOptions = {
  migrations: {
    ...migrations,
    "0002-broken": {
      up: async (db) => {
        await db.schema.dropTable("starter").execute();
        throw new Error("no further");
      },
    },
  },
};

async function writeOne(options?: SqliteOptions) {
  const store = await openStore(folder, options);
  await store.write([putSong(sampleSong("a"))], editor);
  await store.close();
}

test("makes a data folder that only its owner can look into", async () => {
  const made = join(folder, "deep", "data");
  const store = await openStore(made);
  await store.write([putSong(sampleSong("a"))], editor);
  expect([modeOf(made), ...readdirSync(made).map((name) => modeOf(join(made, name)))]).toEqual([
    "700",
    "600",
    "600",
    "600",
  ]);
  await store.close();
});

test("closes an empty folder, and its own, to others", async () => {
  chmodSync(folder, 0o755);
  await writeOne();
  expect(modeOf(folder)).toBe("700");
  chmodSync(folder, 0o755);
  chmodSync(join(folder, "ragmusic.db"), 0o644);
  await writeOne();
  expect([modeOf(folder), modeOf(join(folder, "ragmusic.db"))]).toEqual(["700", "600"]);
});

test("a folder that holds other things keeps its mode, and the database is private", async () => {
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, "letter.txt"), "");
  await writeOne();
  expect([modeOf(folder), modeOf(join(folder, "ragmusic.db"))]).toEqual(["755", "600"]);
});

test("refuses a file, or a path below one, as its folder", async () => {
  const file = join(folder, "file");
  writeFileSync(file, "");
  await expect(openStore(file)).rejects.toMatchObject({ code: "bad-file", message: expect.stringContaining("--data") });
  await expect(openStore(join(file, "data"))).rejects.toMatchObject({ code: "bad-file" });
});

test.each([
  ["text", "this is no database, however long it may be ".repeat(200)],
  ["a broken database", `SQLite format 3\u0000${"\u0001".repeat(8000)}`],
])("refuses %s in the place of its database, and leaves it as it is", async (_, text) => {
  writeFileSync(join(folder, "ragmusic.db"), text);
  await expect(openStore(folder)).rejects.toMatchObject({ code: "bad-file" });
  expect(statSync(join(folder, "ragmusic.db")).size).toBe(text.length);
});

test("refuses a database of another program", async () => {
  const other = new DatabaseSync(join(folder, "ragmusic.db"));
  other.exec("create table recipe (name text)");
  other.close();
  await expect(openStore(folder)).rejects.toMatchObject({ code: "bad-file" });
});

test("refuses data of a newer version, and says what to do", async () => {
  await writeOne(next);
  await expect(openStore(folder)).rejects.toMatchObject({
    code: "newer-data",
    message: expect.stringMatching(/newer version.*update the program/),
  });
});

test("copies the data before an upgrade, and keeps it", async () => {
  await writeOne();
  const store = await openStore(folder, next);
  expect((await store.find("song", "a"))?.seq).toBe(1);
  await store.close();
  const copy = join(folder, "ragmusic.db.before-0002");
  expect(modeOf(copy)).toBe("600");
  const before = new DatabaseSync(copy, { readOnly: true });
  expect(before.prepare("select id from thing").all()).toEqual(
    [{ id: "a" }].map((row) => expect.objectContaining(row)),
  );
  before.close();
  expect(readdirSync(folder).filter((name) => name.includes(".part-"))).toEqual([]);
});

test("a new database is not copied", async () => {
  await writeOne(next);
  expect(existsSync(join(folder, "ragmusic.db.before-0002"))).toBe(false);
});

test("an upgrade that fails leaves the data as it was", async () => {
  await writeOne();
  await expect(openStore(folder, broken)).rejects.toThrow("no further");
  const store = await openStore(folder);
  expect((await store.find("song", "a"))?.seq).toBe(1);
  expect(await store.starterMarks()).toEqual([]);
  await store.close();
});

test("many who open a new folder at once find one and the same store", async () => {
  const stores = await Promise.all(Array.from({ length: 5 }, () => openStore(folder)));
  await Promise.all(stores.map((store, at) => store.write([putSong(sampleSong(`s${at}`))], editor)));
  expect(await stores[0]?.lastChange()).toBe(5);
  await Promise.all(stores.map((store) => store.close()));
});

test("a full disk refuses a write as a whole, and takes a smaller one", async () => {
  const store = await openStore(folder, { maxPages: 60 });
  await store.write([putSong(sampleSong("a"))], editor);
  const long = Array.from({ length: 500 }, (_, at) => putSong(sampleSong(`s${at}`, { title: "가".repeat(300) })));
  await expect(store.write(long, editor)).rejects.toMatchObject({ code: "disk-full" });
  expect(await store.lastChange()).toBe(1);
  expect((await store.page("song")).items).toHaveLength(1);
  expect(await store.write([putSong(sampleSong("b"))], editor)).toMatchObject([{ seq: 2 }]);
  await store.close();
});

/** What opening says to a user who has no right to write; who is root has every right, and so becomes nobody. */
function openAsAnother(data: string): string {
  const module = fileURLToPath(new URL("./open-store.ts", import.meta.url));
  const script = `const { openStore } = await import(${JSON.stringify(module)});
    await openStore(${JSON.stringify(data)}).then(() => console.log("opened"), (error) => console.log(error.code));`;
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    ...nobody,
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    encoding: "utf8",
  });
  return run.stdout.trim() || run.stderr;
}

test.skipIf(process.platform === "win32")("refuses a folder that can't be written to", async () => {
  chmodSync(folder, 0o555);
  expect(openAsAnother(folder)).toBe("read-only");
  expect(openAsAnother(join(folder, "data"))).toBe("read-only");
});

test.skipIf(process.platform === "win32")("refuses data that can't be written to", async () => {
  await writeOne();
  chmodSync(join(folder, "ragmusic.db"), 0o444);
  chmodSync(folder, 0o555);
  expect(openAsAnother(folder)).toBe("read-only");
});
