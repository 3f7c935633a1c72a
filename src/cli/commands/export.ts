// `ragmusic export`: how does a host take everything out again?
import { writeFile } from "node:fs/promises";
import type { Locale } from "#catalogue/locale.ts";
import { Problem } from "#catalogue/problem.ts";
import { type AnyThing, catalogueKinds } from "#catalogue/thing.ts";
import { writeCollection } from "#formats/collection.ts";
import { toCsv } from "#formats/csv.ts";
import { toJsonLine } from "#formats/jsonl.ts";
import { type Playlist, toJspf, toM3u, toPlaylist, toXspf } from "#formats/playlist.ts";
import type { Guide } from "#server/guide.ts";
import { readAll } from "#store/snapshot.ts";
import type { Store } from "#store/store.ts";
import { type Call, type Command, usageError } from "../command.ts";
import { findLocale } from "../find-locale.ts";
import { print, printJson, tell } from "../output.ts";

const playlistWriters: Readonly<Record<string, (playlist: Playlist) => string>> = {
  jspf: toJspf,
  xspf: toXspf,
  m3u: toM3u,
  csv: toCsv,
};

async function readThings(store: Store): Promise<AnyThing[]> {
  const things: AnyThing[] = [];
  for (const kind of catalogueKinds) {
    for (const body of await readAll(store, kind)) things.push({ kind, body } as AnyThing); // readAll gives bodies of the kind
  }
  return things;
}

async function writeText(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) {
    print(text.replace(/\n$/, ""));
    return;
  }
  try {
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException; // what node:fs throws
    const reasons: Readonly<Record<string, string>> = {
      EEXIST: "exists already; name another file",
      ENOENT: "its folder does not exist; make it first",
      EACCES: "may not be written; name another place",
      ENOSPC: "the disk is full; name another place",
    };
    throw new Problem("conflict", reasons[code ?? ""] ?? message, { place: { file } });
  }
}

async function exportYaml(guide: Guide, folder: string | undefined): Promise<number> {
  if (folder === undefined) throw usageError("--out: to which folder?");
  const things = await readThings(guide.store);
  await writeCollection(folder, things);
  return things.length;
}

async function exportJsonLines(guide: Guide, file: string | undefined): Promise<number> {
  const things = await readThings(guide.store);
  const themes = guide.vocabulary.themes.map((body) => ({ kind: "theme" as const, body }));
  await writeText(`${[...things, ...themes].map(toJsonLine).join("\n")}\n`, file);
  return things.length + themes.length;
}

async function exportPlaylist(guide: Guide, call: Call, format: string, shownIn: Locale): Promise<number> {
  const { snapshot } = guide.view();
  const id = call.text("list");
  if (id === undefined)
    throw usageError(`--list: which list? (${[...snapshot.lists.keys()].join(", ") || "there is none"})`);
  const list = snapshot.lists.get(id);
  const write = playlistWriters[format];
  if (!list || !write) throw new Problem("not-found", `there is no published list ${id}`);
  await writeText(write(toPlaylist(list, snapshot, shownIn, guide.settings.origin)), call.text("out"));
  return list.entries.length;
}

export const exportCommand: Command = {
  name: "export",
  usage: "export --format yaml|jsonl|jspf|xspf|m3u|csv [--list ID] [--locale en|ja|ko] [--out PATH]",
  summary: "takes everything out, in open formats",
  options: {
    format: { type: "string" },
    list: { type: "string" },
    locale: { type: "string" },
    out: { type: "string" },
  },
  run: async (call) => {
    const format = call.text("format");
    const out = call.text("out");
    const shownIn = findLocale(call) ?? "en";
    if (format === "site")
      throw new Problem("not-built", "--format site is not built yet; see: ragmusic export --help");
    if (format === undefined || !(["yaml", "jsonl"].includes(format) || format in playlistWriters)) {
      throw usageError("--format: yaml, jsonl, jspf, xspf, m3u or csv");
    }
    if (call.text("list") !== undefined && ["yaml", "jsonl"].includes(format))
      throw usageError(`--list is not for ${format}`);
    await call.withGuide(async (guide) => {
      const count = await (format === "yaml"
        ? exportYaml(guide, out)
        : format === "jsonl"
          ? exportJsonLines(guide, out)
          : exportPlaylist(guide, call, format, shownIn));
      if (out === undefined) return;
      if (call.flag("json")) printJson({ format, out, things: count });
      else tell(`${count} things are in ${out}`);
    });
  },
};
