// Where is the content/ folder that comes with the program?
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Problem } from "#catalogue/problem.ts";

const packageName = "ragmusic-kpop";

function namedPackage(folder: string): boolean {
  try {
    const found: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return typeof found === "object" && found !== null && "name" in found && found.name === packageName;
  } catch {
    return false; // no package.json here, or not one of ours: look further up
  }
}

/**
 * The package's content/ folder, found from a module of the package: src/ in a clone, dist/ where it is installed.
 * @throws Problem `internal` where the module stands in no package of this name
 */
export function getContentFolder(moduleUrl: string = import.meta.url): string {
  let folder = dirname(fileURLToPath(moduleUrl));
  for (;;) {
    if (namedPackage(folder)) return join(folder, "content");
    const above = dirname(folder);
    if (above === folder) break;
    folder = above;
  }
  throw new Problem(
    "internal",
    `the package ${packageName} is not around ${fileURLToPath(moduleUrl)}; install it again`,
  );
}
