// What stands in a file of a collection or a vocabulary, if it is a text that may be read?
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileLabel, type Mistake } from "./mistake.ts";
import { parseYaml, type YamlSource } from "./yaml-source.ts";

const mostBytes = 1024 * 1024;
const yamlName = /\.ya?ml$/;

function unreadable(file: string, message: string): YamlSource {
  return { file, value: undefined, mistakes: [{ file, message }], lineOf: () => 1 };
}

function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

/** Reads one YAML file of at most 1 MiB; whatever is wrong becomes a mistake. */
export async function readYaml(path: string): Promise<YamlSource> {
  const file = fileLabel(path);
  try {
    const found = await stat(path);
    if (!found.isFile()) return unreadable(file, "a file is expected here");
    if (found.size > mostBytes) return unreadable(file, "larger than 1 MiB; one thing a file");
    const bytes = await readFile(path);
    return parseYaml(new TextDecoder("utf-8", { fatal: true }).decode(bytes), file);
  } catch (error) {
    if (error instanceof TypeError) return unreadable(file, "not UTF-8; save it as UTF-8 text");
    return unreadable(file, `can't be read (${reasonOf(error)})`);
  }
}

/** `sofa` of `sofa.yaml` */
export function yamlStem(name: string): string {
  return name.replace(yamlName, "");
}

export type Listing = { readonly names: readonly string[]; readonly mistakes: readonly Mistake[] };

const passedOver = /^\.|^README|^LICENSE|~$/;

/** The YAML files of a folder by name, none where there is no such folder; anything else in it is a mistake. */
export async function listYaml(folder: string): Promise<Listing> {
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => !passedOver.test(name)).sort();
  } catch (error) {
    if (reasonOf(error) === "ENOENT") return { names: [], mistakes: [] };
    return { names: [], mistakes: [{ file: fileLabel(folder), message: `can't be read (${reasonOf(error)})` }] };
  }
  const others = names.filter((name) => !yamlName.test(name));
  return {
    names: names.filter((name) => yamlName.test(name)),
    mistakes: others.map((name) => ({
      file: fileLabel(join(folder, name)),
      message: "only files named <id>.yaml stand here; rename it or take it out",
    })),
  };
}
