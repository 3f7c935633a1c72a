// Runs every benchmark and writes what came out to bench/RESULTS.md.
import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchNames } from "./names.ts";
import { benchReadings } from "./readings.ts";
import { benchSite } from "./site.ts";

/** The peers are no part of the guide: they live in bench/ and are fetched when first compared with. */
function installPeers(): void {
  if (existsSync(join(import.meta.dirname, "node_modules"))) return;
  try {
    execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: import.meta.dirname, stdio: ["ignore", 2, 2] });
  } catch {
    process.stderr.write("The peers could not be installed; what is compared with them says so.\n");
  }
}

installPeers();
const parts = [
  "# Results",
  "",
  `\`npm run bench\` on Node ${process.versions.node}. Compare ratios: machines differ, and this one was shared.`,
  "",
  benchReadings(),
  await benchSite(),
  await benchNames(),
];
const text = parts.join("\n");
writeFileSync(join(import.meta.dirname, "RESULTS.md"), text);
process.stdout.write(text);
