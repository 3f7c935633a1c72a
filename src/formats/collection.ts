// How does a folder of YAML files become the things of a catalogue, and they the folder again?
import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type AnyThing, type CatalogueKind, catalogueKinds, schemas } from "#catalogue/thing.ts";
import { checkReadable, checkReplaceable, kindFolders } from "./collection-folder.ts";
import { fieldLabel, fileLabel, type Mistake, refuseMistakes } from "./mistake.ts";
import { suggest } from "./nearest.ts";
import { getContentFolder } from "./package-content.ts";
import { parseShape } from "./shape.ts";
import { type PlacedReference, placedReferences } from "./thing-reference.ts";
import { formatThing } from "./thing-text.ts";
import { readVocabulary } from "./vocabulary.ts";
import { listYaml, readYaml, yamlStem } from "./yaml-file.ts";
import type { YamlSource } from "./yaml-source.ts";

const mostFiles = 200_000;

type Read = { readonly thing: AnyThing; readonly source: YamlSource };
type ReadAll = { readonly read: readonly Read[]; readonly mistakes: readonly Mistake[] };

function readThing<K extends CatalogueKind>(kind: K, stem: string, source: YamlSource) {
  const { value, mistakes } = parseShape(schemas[kind], source);
  if (!value) return { mistakes };
  if (value.id !== stem) {
    const line = source.lineOf(["id"]);
    const message = `${value.id} is not the name of the file; name it ${value.id}.yaml, or write id: ${stem}`;
    return { mistakes: [{ file: source.file, line, field: "id", message }] };
  }
  return { thing: { kind, body: value } as AnyThing, mistakes }; // the schema of a kind gives the body of that kind
}

async function readKind(folder: string, kind: CatalogueKind): Promise<ReadAll> {
  const { names, mistakes: misplaced } = await listYaml(join(folder, kindFolders[kind]));
  const read: Read[] = [];
  const mistakes: Mistake[] = [...misplaced];
  const seen = new Map<string, string>();
  if (names.length > mostFiles) {
    return { read, mistakes: [{ file: fileLabel(folder), message: `more than ${mostFiles} ${kindFolders[kind]}` }] };
  }
  for (const name of names) {
    const source = await readYaml(join(folder, kindFolders[kind], name));
    const stem = yamlStem(name);
    const other = seen.get(stem);
    if (other) mistakes.push({ file: source.file, message: `${other} has the same id; leave one of the two` });
    seen.set(stem, source.file);
    const found = readThing(kind, stem, source);
    mistakes.push(...found.mistakes);
    if (found.thing) read.push({ thing: found.thing, source });
  }
  return { read, mistakes };
}

function tellMissing(reference: PlacedReference, known: ReadonlySet<string>): string {
  const where = reference.kind === "theme" ? "the vocabulary" : `${kindFolders[reference.kind]}/`;
  return `there is no ${reference.kind} ${reference.id} in ${where}${suggest(reference.id, known)}`;
}

function checkReferences(read: readonly Read[], themes: ReadonlySet<string>): Mistake[] {
  const known = new Map<string, Set<string>>([["theme", new Set(themes)]]);
  for (const kind of catalogueKinds) known.set(kind, new Set());
  for (const { thing } of read) known.get(thing.kind)?.add(thing.body.id);
  return read.flatMap(({ thing, source }) =>
    placedReferences(thing).flatMap((reference) => {
      const ids = known.get(reference.kind) ?? new Set<string>();
      if (ids.has(reference.id)) return [];
      const field = fieldLabel(reference.path);
      return [{ file: source.file, line: source.lineOf(reference.path), field, message: tellMissing(reference, ids) }];
    }),
  );
}

export type ReadOptions = {
  /** Ids of the themes that songs may have; else those of the program and of the folder itself. */
  readonly themes?: ReadonlySet<string>;
  /** The folder is a part of something larger, whose reader checks what it refers to. */
  readonly partial?: boolean;
};

async function readThemes(folder: string): Promise<ReadonlySet<string>> {
  const { themes } = await readVocabulary([getContentFolder(), folder]);
  return new Set(themes.map((theme) => theme.id));
}

/**
 * Everything in a folder of songs/, artists/, works/, lists/ and lyrics/, in the order in which things refer to each other.
 * @throws Problem `bad-file` that tells every mistake (at most 20) by file, line and field; nothing is half read
 */
export async function readCollection(folder: string, options: ReadOptions = {}): Promise<AnyThing[]> {
  refuseMistakes(await checkReadable(folder));
  const read: Read[] = [];
  const mistakes: Mistake[] = [];
  for (const kind of catalogueKinds) {
    const found = await readKind(folder, kind);
    for (const one of found.read) read.push(one);
    mistakes.push(...found.mistakes);
  }
  // A file that can't be read would make every reference to it a mistake of its own.
  if (mistakes.length === 0 && !options.partial)
    mistakes.push(...checkReferences(read, options.themes ?? (await readThemes(folder))));
  refuseMistakes(mistakes);
  return read.map(({ thing }) => thing);
}

/** Writes what there is of one kind into a folder of its own, under a name that nobody reads. */
async function writeKind(folder: string, things: readonly AnyThing[]): Promise<void> {
  await mkdir(folder);
  for (const thing of things) {
    await writeFile(join(folder, `${thing.body.id}.yaml`), formatThing(thing), { flag: "wx" });
  }
}

/** Puts a new folder (or none) in the place of an old one. */
async function replaceFolder(old: string, fresh: string | undefined, aside: string): Promise<void> {
  await rename(old, aside).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  if (fresh) await rename(fresh, old);
  await rm(aside, { recursive: true, force: true });
}

/**
 * Writes things (drafts are not part of a collection) as a folder that `readCollection` reads back; what stood there of
 * songs/, artists/, … is replaced. All is written before the first old folder is moved away.
 * @throws Problem `conflict` where the folder holds anything that is not of this form
 */
export async function writeCollection(folder: string, things: readonly AnyThing[]): Promise<void> {
  await checkReplaceable(folder);
  await mkdir(folder, { recursive: true });
  const workshop = join(folder, `.writing-${randomUUID()}`);
  await mkdir(workshop);
  try {
    const filled = new Set<CatalogueKind>();
    for (const kind of catalogueKinds) {
      const ofKind = things.filter((thing) => thing.kind === kind);
      if (ofKind.length === 0) continue;
      await writeKind(join(workshop, kindFolders[kind]), ofKind);
      filled.add(kind);
    }
    for (const kind of catalogueKinds) {
      const name = kindFolders[kind];
      await replaceFolder(
        join(folder, name),
        filled.has(kind) ? join(workshop, name) : undefined,
        join(workshop, `old-${name}`),
      );
    }
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}
