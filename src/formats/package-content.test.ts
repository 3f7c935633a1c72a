import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { makeFiles } from "./fixture/folder.ts";
import { getContentFolder } from "./package-content.ts";

const named = '{ "name": "ragmusic-kpop" }';

test("in a clone it stands beside src/", () => {
  expect(getContentFolder()).toBe(join(process.cwd(), "content"));
});

test("where the package is installed it is the package's, not that of who installed it", async () => {
  const folder = await makeFiles({
    "package.json": '{ "name": "my-site" }',
    "node_modules/ragmusic-kpop/package.json": named,
    "node_modules/ragmusic-kpop/dist/server/assets/x.js": "",
  });
  const home = join(folder, "node_modules/ragmusic-kpop");
  expect(getContentFolder(pathToFileURL(join(home, "dist/server/assets/x.js")).href)).toBe(join(home, "content"));
});

test("a package.json that can't be read is passed on the way up", async () => {
  const folder = await makeFiles({ "package.json": named, "dist/package.json": "{", "dist/x.js": "" });
  expect(getContentFolder(pathToFileURL(join(folder, "dist/x.js")).href)).toBe(join(folder, "content"));
});

test("outside of the package it is refused", async () => {
  const folder = await makeFiles({ "x.js": "" });
  expect(() => getContentFolder(pathToFileURL(join(folder, "x.js")).href)).toThrow("the package ragmusic-kpop");
});
