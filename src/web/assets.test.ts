import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { clientFolder, readAssets } from "./assets.ts";

const folder = mkdtempSync(join(tmpdir(), "assets-"));
afterAll(() => rmSync(folder, { recursive: true }));
const from = (path: string) => pathToFileURL(join(folder, path)).href;

test("before a build the names are plain", () => {
  expect(readAssets(from("src/web/assets.ts"))).toEqual({ style: "/assets/site.css", script: "/assets/site.js" });
});

test("after a build the names are those of the manifest, found from src and from dist/server", () => {
  mkdirSync(join(folder, "dist/client"), { recursive: true });
  const manifest = {
    "src/web/styles/site.css": { file: "assets/s-1.css" },
    "src/web/islands/site.ts": { file: "assets/i-2.js" },
  };
  writeFileSync(join(folder, "dist/client/manifest.json"), JSON.stringify(manifest));
  for (const base of ["src/web/assets.ts", "dist/server/cli.js"]) {
    expect(readAssets(from(base))).toEqual({ style: "/assets/s-1.css", script: "/assets/i-2.js" });
    expect(clientFolder(from(base))).toBe(join(folder, "dist/client/assets/"));
  }
});
