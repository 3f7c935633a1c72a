// Does every import go down the house, never sideways or up?
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

/** The floors of ARCHITECTURE.md, each with why it stands where it does. */
const floors: Readonly<Record<string, readonly [floor: number, why: string]>> = {
  language: [0, "text in, text out: it runs in a browser too, so it knows nothing of the guide"],
  messages: [0, "words only, so that every room may speak them"],
  catalogue: [1, "what exists, independent of how it is kept or found"],
  store: [2, "remembers the catalogue and knows no use of it"],
  names: [3, "recognises what is in the store"],
  lyrics: [3, "reads and lays out words; runs in a browser too"],
  formats: [3, "carries the catalogue in and out of files"],
  importing: [4, "needs names to recognise and formats to read"],
  retrieval: [4, "finds by words, names and themes"],
  publishing: [4, "shows the catalogue to machines"],
  asking: [5, "answers from what retrieval found"],
  checks: [5, "looks at everything that is below a door"],
  server: [6, "a door: HTTP for programs"],
  web: [7, "a door: HTTP for readers, with the server's services"],
  studio: [8, "a door: HTTP for editors, with the pages' parts"],
  "app.ts": [9, "joins the rooms"],
  cli: [10, "a door: the command starts the whole"],
};

/** Rooms that a browser loads: nothing of Node's may be in them. */
const browserRooms = ["language", "messages", "lyrics"];

const files = globSync("src/**/*.{ts,tsx}").filter((file) => !/\.test\.tsx?$/.test(file));
const room = (file: string) => normalize(file).split("/")[1] as string;

function imports(file: string): string[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^"';]*?["']([^"']+)["']|import\(\s*["']([^"']+)["']/g)].map(
    (match) => (match[1] ?? match[2]) as string,
  );
}

function target(file: string, specifier: string): string | undefined {
  if (specifier.startsWith("#")) return `src/${specifier.slice(1)}`;
  if (specifier.startsWith(".")) return join(dirname(file), specifier);
  return undefined;
}

test("every room has a floor", () => {
  expect(files.length).toBeGreaterThan(10);
  expect([...new Set(files.map(room))].filter((name) => !(name in floors))).toEqual([]);
});

test("a room imports only from floors below it", () => {
  const broken: string[] = [];
  for (const file of files) {
    for (const specifier of imports(file)) {
      const other = target(file, specifier);
      if (!other?.startsWith("src/") || room(other) === room(file)) continue;
      const [from, why] = floors[room(file)] as readonly [number, string];
      const [to] = floors[room(other)] ?? [Number.POSITIVE_INFINITY];
      if (to >= from) {
        broken.push(
          `${file} imports ${specifier}: ${room(file)} (floor ${from}) ${why}; ${room(other)} is on floor ${to}`,
        );
      }
    }
  }
  expect(broken).toEqual([]);
});

test("a room reaches another by its #path, its own files by ./", () => {
  const crossing = files.flatMap((file) =>
    imports(file)
      .filter((specifier) => specifier.startsWith("."))
      .filter((specifier) => room(target(file, specifier) as string) !== room(file))
      .map((specifier) => `${file}: ${specifier}`),
  );
  expect(crossing).toEqual([]);
});

test("what a browser loads imports nothing of Node's", () => {
  const broken = files
    .filter((file) => browserRooms.includes(room(file)) || file.includes("src/web/islands/"))
    .flatMap((file) =>
      imports(file)
        .filter((one) => one.startsWith("node:"))
        .map((one) => `${file}: ${one}`),
    );
  expect(broken).toEqual([]);
});

test("no import goes round in a circle", () => {
  const graph = new Map(
    files.map((file) => [
      normalize(file),
      imports(file).flatMap((specifier) => target(file, specifier)?.replace(/^\.\//, "") ?? []),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (done.has(file) || path.includes(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  expect(circles).toEqual([]);
});
