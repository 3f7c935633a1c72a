// Develops with the site running: what changes under src/ is bundled again, and the site starts anew.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { build } from "vite";

for (const bundle of ["client", "server"]) {
  const watcher = await build({
    configFile: join(import.meta.dirname, `vite.${bundle}.ts`),
    logLevel: "warn",
    build: { watch: {} },
  });
  if (!("on" in watcher)) throw new Error("the bundler does not watch");
  // The site needs a whole bundle before it can start.
  await new Promise<void>((resolve) => {
    watcher.on("event", (event) => {
      if (event.code === "END") resolve();
    });
  });
}

const site = spawn(process.execPath, ["--watch-path=dist", "--watch-preserve-output", "bin/ragmusic.js", "serve"], {
  stdio: "inherit",
});
process.once("SIGINT", () => site.kill("SIGINT"));
await once(site, "exit");
process.exit(site.exitCode ?? 0);
