// Runs every benchmark and writes what came out to bench/RESULTS.md.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { benchSite } from "./site.ts";

const parts = [
  "# Results",
  "",
  `\`npm run bench\` on Node ${process.versions.node}. Compare ratios: machines differ, and this one was shared.`,
  "",
  await benchSite(),
];
const text = parts.join("\n");
writeFileSync(join(import.meta.dirname, "RESULTS.md"), text);
process.stdout.write(text);
