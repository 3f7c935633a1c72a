// `ragmusic import`: how do list articles, and a host's own exports, come into the guide?
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ImportResult } from "#catalogue/draft.ts";
import { Problem, type Warning } from "#catalogue/problem.ts";
import { readCollection } from "#formats/collection.ts";
import { kindFolders } from "#formats/collection-folder.ts";
import { readJsonLines } from "#formats/jsonl.ts";
import { type Taken, takeIn } from "#formats/take-in.ts";
import { type ImportOptions, importArticle } from "#importing/import-article.ts";
import type { Guide } from "#server/guide.ts";
import { commandAuthor } from "../author.ts";
import { type Call, type Command, usageError } from "../command.ts";
import { findLocale } from "../find-locale.ts";
import { print, printJson, tell } from "../output.ts";
import { readInput } from "../read-input.ts";

type Collected = Taken & { readonly input: string; readonly kind: "collection" };
type Refused = { readonly input: string; readonly error: string };
type Outcome = ImportResult | Collected | Refused;

const folders: ReadonlySet<string> = new Set(Object.values(kindFolders));

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

/** A folder of an export stands for itself; any other for the files in it, in order of name. */
async function expand(input: string): Promise<readonly string[]> {
  if (/^https?:\/\//i.test(input)) {
    throw new Problem("not-built", "addresses are not fetched yet; save the page and import the file", {
      place: { file: input },
    });
  }
  if (input === "-" || !(await isFolder(input))) return [input];
  const names = (await readdir(input, { withFileTypes: true })).filter((one) => !one.name.startsWith("."));
  if (names.some((one) => one.isDirectory() && folders.has(one.name))) return [input];
  const files = names
    .filter((one) => one.isFile())
    .map((one) => join(input, one.name))
    .sort();
  if (files.length === 0) throw new Problem("bad-article", "holds no files", { place: { file: input } });
  return files;
}

/** Each kind of warning once, with how often it came. */
function tellWarnings(input: string, warnings: readonly Warning[]): void {
  for (const [message, same] of Map.groupBy(warnings, (warning) => warning.message)) {
    const lines = same.length === 1 ? `line ${same[0]?.line}` : `${same.length} lines`;
    tell(`${input}: ${message} (${lines})`);
  }
}

/** Playlists can be written, but say too little to make a list of: they are told apart by name, before they are read as prose. */
function refusePlaylist(input: string): void {
  if (/\.(xspf|m3u8?)$/i.test(input)) {
    throw new Problem(
      "not-built",
      "playlists of this form are only written, not read; import JSPF, CSV or the article itself",
      {
        place: { file: input },
      },
    );
  }
}

async function takeCollection(guide: Guide, input: string, dryRun: boolean): Promise<Collected> {
  const folder = await isFolder(input);
  const lines = folder ? undefined : readJsonLines(new TextDecoder().decode(await readInput(input)));
  const error = lines?.errors[0];
  if (error)
    throw new Problem("bad-file", error.message, {
      place: { file: input, ...(error.line ? { line: error.line } : {}) },
    });
  tellWarnings(input, lines?.warnings ?? []);
  const themes = new Set(guide.vocabulary.themes.map((theme) => theme.id));
  const things = lines?.value ?? (await readCollection(input, { partial: true, themes }));
  const taken = await takeIn(guide.store, things, commandAuthor(`import of ${input}`), { file: input, dryRun });
  return { input, kind: "collection", ...taken };
}

async function takeOne(guide: Guide, input: string, options: ImportOptions): Promise<Outcome> {
  if (input !== "-" && (input.endsWith(".jsonl") || (await isFolder(input)))) {
    return takeCollection(guide, input, options.dryRun === true);
  }
  refusePlaylist(input);
  const bytes = await readInput(input);
  const name = input === "-" ? "standard input" : input;
  return importArticle(
    guide.store,
    guide.view().names,
    { name, bytes },
    { ...options, author: commandAuthor(`import of ${name}`) },
  );
}

function describe(outcome: Outcome): string {
  if ("error" in outcome) return `not read: ${outcome.error}`;
  if ("kind" in outcome) return `${outcome.input}: ${outcome.changed} changed, ${outcome.same} the same`;
  const { entries, leftovers, warnings } = outcome;
  const lines = entries.map((entry) => {
    const artists = [...entry.artists, ...entry.featured].join(", ");
    return `  ${String(entry.position ?? "–").padStart(3)}  ${entry.title} — ${artists}  (${entry.match}, ${entry.change}${entry.song ? `, ${entry.song}` : ""})`;
  });
  const asides = [...warnings, ...entries.flatMap((entry) => entry.warnings)].map(
    (one) => `  ! ${one.line ? `line ${one.line}: ` : ""}${one.message}`,
  );
  const rest = leftovers.map((one) => `  ? line ${one.line} belongs nowhere: ${one.text.slice(0, 80)}`);
  const waits = outcome.draft
    ? [`  waits as ${outcome.draft}; publish it with: ragmusic drafts publish ${outcome.draft}`]
    : [];
  return [
    `${outcome.input} → ${outcome.list ?? "no list"} (${outcome.locale})`,
    ...lines,
    ...asides,
    ...rest,
    ...waits,
  ].join("\n");
}

/** One that can't be read does not stop the others; the exit status tells. */
async function takeAll(guide: Guide, inputs: readonly string[], options: ImportOptions): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const input of inputs) {
    try {
      outcomes.push(await takeOne(guide, input, options));
      if (inputs.length > 1 && options.dryRun !== true) await guide.refresh(); // the next page knows what this one brought
    } catch (error) {
      if (!(error instanceof Problem) || error.code === "disk-full" || error.code === "read-only") throw error;
      outcomes.push({ input, error: error.message });
    }
  }
  return outcomes;
}

function readOptions(call: Call): ImportOptions {
  return {
    list: call.text("list"),
    locale: findLocale(call),
    publish: call.flag("publish"),
    dryRun: call.flag("dry-run"),
    replaceNotes: call.flag("replace-notes"),
  };
}

export const importCommand: Command = {
  name: "import",
  usage: "import FILE|FOLDER|- … [--list ID] [--locale en|ja|ko] [--publish] [--replace-notes] [--dry-run] [--json]",
  summary: "takes list articles in (or what export wrote: a folder of YAML, a .jsonl file)",
  options: {
    list: { type: "string" },
    locale: { type: "string" },
    publish: { type: "boolean" },
    "replace-notes": { type: "boolean" },
    "dry-run": { type: "boolean" },
  },
  run: async (call) => {
    if (call.words.length === 0) throw usageError("import what? ragmusic import FILE");
    const options = readOptions(call);
    const inputs = (await Promise.all(call.words.map(expand))).flat();
    const outcomes = await call.withGuide((guide) => takeAll(guide, inputs, options));
    const refused = outcomes.filter((one) => "error" in one);
    const barren = outcomes.filter((one) => "entries" in one && one.entries.length === 0);
    if (call.flag("json")) printJson(outcomes);
    else for (const outcome of outcomes) if (!("error" in outcome)) print(describe(outcome));
    const [first] = refused;
    if (first && inputs.length === 1) throw new Problem("bad-article", first.error);
    for (const one of refused) tell(`ragmusic: ${one.error}`);
    if (barren.length > 0 && refused.length === 0) {
      throw new Problem("bad-article", `no songs were found in ${barren.map((one) => one.input).join(", ")}`);
    }
    if (refused.length > 0) throw new Problem("bad-article", `${refused.length} of ${inputs.length} could not be read`);
  },
};
