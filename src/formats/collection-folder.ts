// What may stand in the folder of a collection?
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Problem } from "#catalogue/problem.ts";
import type { CatalogueKind } from "#catalogue/thing.ts";
import { fileLabel, type Mistake } from "./mistake.ts";
import { findNearest } from "./nearest.ts";
import { listYaml } from "./yaml-file.ts";

/** Where the things of each kind stand in a collection. */
export const kindFolders: { readonly [K in CatalogueKind]: string } = {
  artist: "artists",
  work: "works",
  song: "songs",
  list: "lists",
  lyrics: "lyrics",
};

/** What may stand beside them: the vocabulary, read by vocabulary.ts. */
const vocabularyNames: readonly string[] = ["themes", "care.yaml", "care.yml", "help-lines.yaml", "help-lines.yml"];

/** Folders that hold nothing that is read, because their name is mistyped, or because this is no collection at all. */
export async function checkReadable(folder: string): Promise<Mistake[]> {
  const known = [...Object.values(kindFolders), ...vocabularyNames];
  let names: string[];
  try {
    names = await readdir(folder);
  } catch {
    return [
      { file: fileLabel(folder), message: "there is no such folder that can be read; give that of a collection" },
    ];
  }
  const mistyped = names
    .filter((name) => !known.includes(name) && !name.startsWith("."))
    .flatMap((name) => {
      const nearest = findNearest(name, known);
      return nearest
        ? [{ file: fileLabel(join(folder, name)), message: `nothing is read from here; did you mean ${nearest}?` }]
        : [];
    });
  if (mistyped.length > 0 || names.some((name) => known.includes(name))) return mistyped;
  const wanted = Object.values(kindFolders).map((name) => `${name}/`);
  return [{ file: fileLabel(folder), message: `not a collection: none of ${wanted.join(", ")} is in it` }];
}

/** What else may stand beside the folders of a collection that is written anew, and is left alone. */
const leftAlone = /^\.|^README|^LICENSE/;

/** @throws Problem `conflict` where writing a collection here would touch anything that is not one */
export async function checkReplaceable(folder: string): Promise<void> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return;
    throw new Problem("conflict", `${fileLabel(folder)} is not a folder that can be read; choose a new one`, {
      cause: error,
    });
  }
  const folders: readonly string[] = Object.values(kindFolders);
  const foreign = names.filter(
    (name) => !folders.includes(name) && !vocabularyNames.includes(name) && !leftAlone.test(name),
  );
  for (const name of folders) {
    const { mistakes } = await listYaml(join(folder, name));
    foreign.push(...mistakes.map((mistake) => mistake.file));
  }
  if (foreign.length === 0) return;
  const told = foreign.slice(0, 3).join(", ");
  throw new Problem("conflict", `${fileLabel(folder)} holds other things (${told}); choose a new or empty folder`);
}
