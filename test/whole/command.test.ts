// Does the command do what its interface promises: one JSON value, the right exit status, one clear line when it can't?
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ragmusic, temporaryFolder } from "./program.ts";

const folder = temporaryFolder();
const env = { RAGMUSIC_DATA: join(folder.path, "data") };
const run = (args: readonly string[], more: Record<string, string> = {}) =>
  ragmusic(args, { env: { ...env, ...more } });
afterAll(folder.remove);

test("help names only commands that are there", async () => {
  const { status, out } = await run(["--help"]);
  expect(status).toBe(0);
  for (const name of out.matchAll(/^ {2}([a-z]+) {2}/gm)) {
    expect((await run([name[1] ?? "", "--help"])).status).toBe(0);
  }
  expect(out).not.toMatch(/^ {2}evaluate/m);
});

test.each([
  [["ask", "--colour", "x"], 2, /--colour/],
  [["ask"], 2, /ask what/],
  [["ask", "x", "--limit", "many"], 2, /--limit/],
  [["ask", "x", "--locale", "fr"], 2, /--locale/],
  [["read"], 2, /which text/],
  [["sing"], 2, /no command "sing"/],
  [["evaluate", "x.jsonl"], 1, /not built/],
  [["show", "song/no-such-song"], 1, /no song no-such-song/],
  [["show", "song"], 2, /KIND\/ID/],
  [["import", "/no/such/file.txt"], 1, /no such file/],
  [["export", "--format", "docx"], 2, /--format/],
  [["restore", "/no/such/file"], 1, /no\/such\/file/],
])("%j ends with %i and says why", async (args, status, why) => {
  const outcome = await run(args);
  expect([outcome.status, outcome.err]).toEqual([status, expect.stringMatching(why)]);
  expect(outcome.err.trim().split("\n")).toHaveLength(1);
});

test("a setting that is not supported is refused, never ignored", async () => {
  const { status, err } = await run(["ask", "x"], { DATABASE_URL: "postgres://localhost/x" });
  expect([status, err]).toEqual([1, expect.stringContaining("DATABASE_URL")]);
});

test("doctor finds nothing wrong with the starter collection, and ends with 1 where something is", async () => {
  const well = await run(["doctor", "--json"]);
  expect([well.status, JSON.parse(well.out).checked.songs]).toEqual([0, 7]);
  expect((await run(["unpublish", "artist/crush"])).status).toBe(0);
  const ill = await run(["doctor", "--json"]);
  expect(ill.status).toBe(1);
  expect(JSON.parse(ill.out).problems[0]).toMatchObject({ code: "missing-thing", severity: "wrong" });
  expect((await run(["publish", "artist/crush"])).status).toBe(0);
});

test("--json prints one JSON value, --batch one a line in the order asked", async () => {
  const one = await run(["ask", "--json", "I miss my grandmother"]);
  expect(JSON.parse(one.out)).toHaveProperty("picks");
  const file = join(folder.path, "questions.jsonl");
  writeFileSync(file, '{"id":"b","query":"잠이 안 와"}\n\n{"id":"a","query":"失恋した","locale":"ja"}\n');
  const batch = await run(["ask", "--batch", file, "--json", "--limit", "2"]);
  expect(
    batch.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).id),
  ).toEqual(["b", "a"]);
});

test("a line of a batch that can't be read is named by file and line", async () => {
  const file = join(folder.path, "bad.jsonl");
  writeFileSync(file, '{"id":"a","query":"x"}\n{"id":"b"\n');
  const { status, err } = await run(["ask", "--batch", file, "--json"]);
  expect([status, err]).toEqual([1, expect.stringContaining("bad.jsonl:2")]);
});

test("what export writes, import takes back without changing anything", async () => {
  const out = join(folder.path, "exported");
  expect((await run(["export", "--format", "yaml", "--out", out])).status).toBe(0);
  const { out: json } = await run(["import", out, "--json"]);
  expect(JSON.parse(json)).toEqual([expect.objectContaining({ changed: 0 })]);
  const again = join(folder.path, "exported-again");
  await run(["export", "--format", "yaml", "--out", again]);
  expect(readFileSync(join(again, "songs/sofa.yaml"), "utf8")).toBe(readFileSync(join(out, "songs/sofa.yaml"), "utf8"));
});

test("an edited file is taken in as a revision that can be taken back", async () => {
  const out = join(folder.path, "edited");
  await run(["export", "--format", "yaml", "--out", out]);
  const file = join(out, "songs/sofa.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/energy: [\d.]+/, "energy: 0.99"));
  expect(JSON.parse((await run(["import", out, "--json"])).out)[0].changed).toBe(1);
  const [newest, before] = JSON.parse((await run(["history", "song/sofa", "--json"])).out);
  expect(newest.body.energy).toBe(0.99);
  expect((await run(["revert", "song/sofa", String(before.seq)])).status).toBe(0);
  expect(JSON.parse((await run(["show", "song/sofa", "--json"])).out)).toEqual(before.body);
});

test("a data folder that is a file, a database that is none, a file from a newer version: one line each, nothing changed", async () => {
  const file = join(folder.path, "file");
  writeFileSync(file, "x");
  expect((await run(["ask", "x"], { RAGMUSIC_DATA: file })).status).toBe(1);
  const broken = join(folder.path, "broken");
  mkdirSync(broken);
  writeFileSync(join(broken, "ragmusic.db"), "this is no database, but it is somebody's text ".repeat(100));
  const before = readFileSync(join(broken, "ragmusic.db"), "utf8");
  const outcome = await run(["ask", "x"], { RAGMUSIC_DATA: broken });
  expect([outcome.status, outcome.err.trim().split("\n").length]).toEqual([1, 1]);
  expect(readFileSync(join(broken, "ragmusic.db"), "utf8")).toBe(before);
});

test("a port that is taken is said in one line, with what to do", async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as { port: number }).port)); // a TCP server has one
  });
  const { status, err } = await run(["serve", "--port", String(port)]);
  server.close();
  expect([status, err]).toEqual([1, expect.stringMatching(/port \d+ is taken.*--port/)]);
});
