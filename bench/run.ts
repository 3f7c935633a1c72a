// Runs every benchmark and writes what came out to bench/RESULTS.md.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchReadings } from "./readings.ts";
import { benchSite } from "./site.ts";

const parts = [
  "# Results",
  "",
  `\`npm run bench\` on Node ${process.versions.node}. Compare ratios: machines differ, and this one was shared.`,
  "",
  benchReadings(),
  await benchSite(),
];
const text = parts.join("\n");
writeFileSync(join(import.meta.dirname, "RESULTS.md"), text);
process.stdout.write(text);
