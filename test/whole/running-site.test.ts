// Does a running site follow what the command does beside it, and stop as it should?
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventually, type RunningSite, ragmusic, startSite, temporaryFolder } from "./program.ts";

const folder = temporaryFolder();
const data = join(folder.path, "data");
const env = { RAGMUSIC_DATA: data };
let site: RunningSite;

beforeAll(async () => {
  site = await startSite(data, { env: { RATE_LIMITS: "off" } });
});
afterAll(async () => {
  await site.stop();
  folder.remove();
});

const status = async (path: string) => (await fetch(site.origin + path)).status;
const question = encodeURIComponent("장거리 연애라 자꾸 멀어지는 것 같아");
const firstPick = async (): Promise<string | undefined> =>
  (await (await fetch(`${site.origin}/api/ask?q=${question}`)).json()).picks[0]?.song.id;

test("what is unpublished is gone from pages and answers, and what is published again is back", async () => {
  expect([await status("/ko/songs/only-then"), await firstPick()]).toEqual([200, "only-then"]);
  expect((await ragmusic(["unpublish", "song/only-then"], { env })).status).toBe(0);
  await eventually(
    () => status("/ko/songs/only-then"),
    (code) => code === 410,
  );
  expect(await firstPick()).not.toBe("only-then");
  await ragmusic(["publish", "song/only-then"], { env });
  await eventually(
    () => status("/ko/songs/only-then"),
    (code) => code === 200,
  );
  expect(await firstPick()).toBe("only-then");
});

test("a backup made while the site runs brings back what was purged since", async () => {
  const file = join(folder.path, "backup.db");
  expect((await ragmusic(["backup", file], { env })).status).toBe(0);
  await ragmusic(["purge", "song/sofa", "--yes"], { env });
  await eventually(
    () => status("/en/songs/sofa"),
    (code) => code === 410,
  );
  const restored = await ragmusic(["restore", file], { env });
  expect([restored.status, restored.err]).toEqual([0, ""]);
  await eventually(
    () => status("/en/songs/sofa"),
    (code) => code === 200,
  );
});

test("an article published by the command is on the site, in its list, under its position", async () => {
  const article = [
    "Songs for a Long Night",
    "",
    "Songs for a Long Night (1–10)",
    "",
    "Paper BoatHan River Choir (한강 합창단)",
    "",
    "[MV] Han River Choir(한강 합창단) _ Paper Boat(종이배)",
    "Paper BoatHan River Choir (한강 합창단)",
    "",
    "A quiet choir piece about letting go of someone who has moved to another city.",
  ].join("\n");
  const args = ["import", "-", "--list", "long-night", "--publish", "--json"];
  const { status: code, out } = await ragmusic(args, { env, input: article });
  const [result] = JSON.parse(out);
  expect([code, result.entries[0].song]).toEqual([0, "paper-boat"]);
  const position = result.entries[0].position ?? 1;
  await eventually(
    () => status("/en/songs/paper-boat"),
    (found) => found === 200,
  );
  expect(await status(`/en/lists/long-night`)).toBe(200);
  expect(position).toBeGreaterThan(0);
});

test("told to stop, it ends with 0", async () => {
  expect(await site.stop()).toBe(0);
});
