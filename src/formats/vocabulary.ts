// Which themes, words of care and help lines does the program know, with the host's own laid over them?
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { helpLineSchema } from "#catalogue/help-line.ts";
import { themeSchema } from "#catalogue/theme.ts";
import { careSchema, type Vocabulary } from "#catalogue/vocabulary.ts";
import { fileLabel, type Mistake, refuseMistakes } from "./mistake.ts";
import { mistakeAt, type Placed } from "./placed.ts";
import { parseShape } from "./shape.ts";
import { checkThemes } from "./theme-check.ts";
import { listYaml, readYaml, yamlStem } from "./yaml-file.ts";

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** The path of each relative name, the later folder's where several have it (`.yml` is the same name as `.yaml`). */
async function overlay(folders: readonly string[], mistakes: Mistake[]): Promise<Map<string, string>> {
  const paths = new Map<string, string>();
  for (const folder of folders) {
    for (const name of ["care", "help-lines"]) {
      for (const ending of [".yaml", ".yml"]) {
        const path = join(folder, name + ending);
        if (await isThere(path)) paths.set(name, path);
      }
    }
    const listed = await listYaml(join(folder, "themes"));
    mistakes.push(...listed.mistakes);
    for (const name of listed.names) paths.set(`themes/${yamlStem(name)}`, join(folder, "themes", name));
  }
  return paths;
}

/** A file is a list; an empty file is an empty list, so that a host can take out a whole file of the package's. */
async function readElements<T>(path: string, schema: z.ZodType<T>, mistakes: Mistake[]): Promise<Placed<T>[]> {
  const source = await readYaml(path);
  const list = z.array(schema);
  const shaped = parseShape(list, source.value === null ? { ...source, value: [] } : source);
  mistakes.push(...shaped.mistakes);
  return (shaped.value ?? []).map((value, index) => ({ value, source, path: [index] }));
}

/** Each key once. */
function checkUnique<T>(all: readonly Placed<T>[], field: keyof T & string, mistakes: Mistake[]): void {
  const seen = new Map<unknown, Placed<T>>();
  for (const placed of all) {
    const key = placed.value[field];
    const other = seen.get(key);
    if (other) {
      const where = `${other.source.file}:${other.source.lineOf([...other.path, field])}`;
      mistakes.push(mistakeAt(placed, [field], `${String(key)} is already at ${where}; leave one of the two`));
    } else seen.set(key, placed);
  }
}

function values<T>(all: readonly Placed<T>[]): T[] {
  return all.map((placed) => placed.value);
}

/**
 * Reads themes/*.yaml, care.yaml and help-lines.yaml. Each file (by its name below the folder) is the last folder's that has it;
 * folders that are not there are passed over.
 * @throws Problem `bad-file` that tells every mistake (at most 20) by file, line and field
 */
export async function readVocabulary(folders: readonly string[]): Promise<Vocabulary> {
  const mistakes: Mistake[] = [];
  const paths = await overlay(folders, mistakes);
  const pathOf = (name: string) => {
    const path = paths.get(name);
    if (path === undefined)
      mistakes.push({
        file: fileLabel(join(folders[0] ?? ".", `${name}.yaml`)),
        message: "missing; the program needs it",
      });
    return path;
  };
  const readNamed = async <T>(name: string, schema: z.ZodType<T>) => {
    const path = pathOf(name);
    return path === undefined ? [] : await readElements(path, schema, mistakes);
  };
  const themes = [];
  for (const [name, path] of paths) {
    if (name.startsWith("themes/")) themes.push(...(await readElements(path, themeSchema, mistakes)));
  }
  const care = await readNamed("care", careSchema);
  const helpLines = await readNamed("help-lines", helpLineSchema);
  if (mistakes.length === 0) {
    checkUnique(themes, "id", mistakes);
    checkUnique(care, "kind", mistakes);
    checkUnique(helpLines, "id", mistakes);
    mistakes.push(...checkThemes(themes));
  }
  refuseMistakes(mistakes);
  return { themes: values(themes), care: values(care), helpLines: values(helpLines) };
}
