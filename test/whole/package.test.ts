// Does the package work where it is installed: packed, put into an empty folder elsewhere, and run from there?
import { execFileSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ragmusic, startSite, temporaryFolder } from "./program.ts";

const folder = temporaryFolder();
const program = join(folder.path, "node_modules/ragmusic-kpop/bin/ragmusic.js");
const data = join(folder.path, "data");
const run = (args: readonly string[]) => ragmusic(args, { program, cwd: folder.path, env: { RAGMUSIC_DATA: data } });

beforeAll(() => {
  const npm = (args: readonly string[], cwd: string) =>
    execFileSync("npm", args, { cwd, stdio: "pipe", encoding: "utf8" });
  npm(["pack", "--pack-destination", folder.path], join(import.meta.dirname, "../.."));
  const tarball = readdirSync(folder.path).find((name) => name.endsWith(".tgz")) ?? "";
  writeFileSync(join(folder.path, "package.json"), JSON.stringify({ private: true, allowScripts: { node: true } }));
  npm(["install", "--no-audit", "--no-fund", `./${tarball}`], folder.path);
});
afterAll(folder.remove);

test("ask answers with a song and its reason", async () => {
  const { status, out } = await run(["ask", "--json", "my boyfriend lives abroad and we may drift apart"]);
  expect(status).toBe(0);
  expect(JSON.parse(out).picks[0].song.id).toBe("only-then");
});

test("export writes the collection as files", async () => {
  const out = join(folder.path, "out");
  expect((await run(["export", "--format", "yaml", "--out", out])).status).toBe(0);
  expect(readdirSync(join(out, "songs"))).toContain("only-then.yaml");
});

test("serve shows a page with its styles, and stops cleanly", async () => {
  const site = await startSite(data, { program, cwd: folder.path });
  const page = await (await fetch(`${site.origin}/ko/songs/only-then`)).text();
  const stylesheet = /<link rel="stylesheet" href="([^"]+)"/.exec(page)?.[1] ?? "";
  expect(page).toContain("그때 헤어지면 돼");
  expect((await fetch(site.origin + stylesheet)).status).toBe(200);
  expect(await site.stop()).toBe(0);
});
