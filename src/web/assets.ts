// Under which names do the bundled style and script reach a browser?
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";

export type Assets = { readonly style: string; readonly script: string };

const manifestSchema = z.record(z.string(), z.object({ file: z.string() }));

/** From src/web while developing, from dist/server in an install. */
const places = ["../../dist/client/", "../client/"];

function findClient(base: string): URL | undefined {
  return places.map((place) => new URL(place, base)).find((folder) => existsSync(new URL("manifest.json", folder)));
}

/** The folder of bundled files that are served under /assets; it may not have been built yet. */
export function clientFolder(base: string = import.meta.url): string {
  return fileURLToPath(new URL("assets/", findClient(base) ?? new URL("../client/", base)));
}

/** Hashed names from the bundler's manifest; plain ones where nothing has been built. */
export function readAssets(base: string = import.meta.url): Assets {
  const client = findClient(base);
  if (!client) return { style: "/assets/site.css", script: "/assets/site.js" };
  const files = manifestSchema.parse(JSON.parse(readFileSync(new URL("manifest.json", client), "utf8")));
  return {
    style: `/${files["src/web/styles/site.css"]?.file ?? "assets/site.css"}`,
    script: `/${files["src/web/islands/site.ts"]?.file ?? "assets/site.js"}`,
  };
}
