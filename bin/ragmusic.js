#!/usr/bin/env node
// Hands over to the pinned Node, which runs dist/. Plain JavaScript, for any Node from 18 on.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const wanted = 24;
const program = fileURLToPath(new URL("../dist/server/cli.js", import.meta.url));

function fail(message) {
  process.stderr.write(`ragmusic: ${message}\n`);
  process.exit(1);
}

function findPinnedNode() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve("node/package.json"));
    const file = join(folder, "bin", process.platform === "win32" ? "node.exe" : "node");
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

if (!existsSync(program)) fail("the program is not built; run: npm run build");

if (Number(process.versions.node.split(".")[0]) >= wanted) {
  await import(program);
} else {
  const node = findPinnedNode();
  if (!node) {
    fail(
      `Node ${wanted} is needed and the one that comes with the package was not installed ` +
        "(its install script did not run); run: npm install-scripts approve node && npm rebuild node",
    );
  }
  const child = spawn(node, [program, ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => fail(`could not start ${node}: ${error.message}`));
  child.on("exit", (code, signal) => {
    if (signal) {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    } else process.exit(code ?? 1);
  });
}
