// Is anything that was acknowledged lost when the process is killed at any moment?
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "#store/open-store.ts";

const kills = 30;
const songsInBatch = 7;
const writer = fileURLToPath(new URL("./kills-writer.ts", import.meta.url));

type Acknowledged = { readonly batch: string; readonly version: number; readonly seqs: readonly number[] };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ragmusic-kills-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the writer and kills it: in the first rounds while it opens the data, then at a moment after its first changes. */
async function runAndKill(round: number): Promise<{ lines: Acknowledged[]; workedMs: number }> {
  const child = spawn(process.execPath, [writer, folder, String(round)], { stdio: ["ignore", "pipe", "inherit"] });
  const lines: Acknowledged[] = [];
  let firstMs: number | undefined;
  const kill = () => child.kill("SIGKILL");
  if (round < 5) setTimeout(kill, 50 + Math.random() * 250);
  for await (const line of createInterface({ input: child.stdout })) {
    if (firstMs === undefined) {
      firstMs = performance.now();
      setTimeout(kill, Math.random() * 400);
    }
    lines.push(JSON.parse(line));
  }
  return { lines, workedMs: firstMs === undefined ? 0 : performance.now() - firstMs };
}

function checkIntegrity(): void {
  const database = new DatabaseSync(join(folder, "ragmusic.db"));
  try {
    expect(database.prepare("pragma integrity_check").get()).toMatchObject({ integrity_check: "ok" });
    expect(database.prepare("pragma foreign_key_check").all()).toEqual([]);
  } finally {
    database.close();
  }
}

/** Batches by name, with the versions of their songs, and the list of changes by number. */
async function readEverything() {
  const store = await openStore(folder);
  const batches = new Map<string, string[]>();
  for (let after: string | undefined; ; ) {
    const page = await store.page("song", { limit: 5000, ...(after === undefined ? {} : { after }) });
    for (const { body } of page.items) {
      const batch = body.id.replace(/-s\d+$/, "");
      batches.set(batch, [...(batches.get(batch) ?? []), body.notes.ko?.paragraphs[0] ?? ""]);
    }
    after = page.next;
    if (after === undefined) break;
  }
  const last = await store.lastChange();
  const changes = await store.changes(0, last + 1);
  await store.close();
  return { batches, changes, last };
}

test("thirty kills lose nothing acknowledged and leave nothing half done", async () => {
  const acknowledged: Acknowledged[] = [];
  let workedMs = 0;
  for (let round = 0; round < kills; round++) {
    const run = await runAndKill(round);
    acknowledged.push(...run.lines);
    workedMs += run.workedMs;
    const { batches, changes, last } = await readEverything();
    checkIntegrity();

    expect(changes.map((change) => change.seq)).toEqual(Array.from({ length: last }, (_, at) => at + 1));
    for (const [batch, versions] of batches) {
      expect([batch, versions]).toEqual([batch, Array(songsInBatch).fill(versions[0])]);
    }
    for (const { batch, version, seqs } of run.lines) {
      expect(seqs.map((seq) => changes[seq - 1]?.id.replace(/-s\d+$/, ""))).toEqual(seqs.map(() => batch));
      expect(Number(batches.get(batch)?.[0])).toBeGreaterThanOrEqual(version);
    }
  }
  const { changes } = await readEverything();
  const lost = acknowledged.flatMap((one) =>
    one.seqs.filter((seq) => !changes[seq - 1]?.id.startsWith(`${one.batch}-s`)),
  );
  expect(lost).toEqual([]);
  expect(acknowledged.length).toBeGreaterThan(kills);
  const rate = Math.round((1000 * acknowledged.length) / workedMs);
  console.info(
    `${kills} kills: ${acknowledged.length} transactions (${changes.length} changes) acknowledged, ${lost.length} lost; ` +
      `${rate} acknowledged transactions a second, ${songsInBatch} songs each`,
  );
});
