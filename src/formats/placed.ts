// Where does an element of a list in a file stand?
import { fieldLabel, type Mistake } from "./mistake.ts";
import type { YamlSource } from "./yaml-source.ts";

/** An element, with the file it came from and its place there. */
export type Placed<T> = { readonly value: T; readonly source: YamlSource; readonly path: readonly PropertyKey[] };

export function mistakeAt(placed: Placed<unknown>, path: readonly PropertyKey[], message: string): Mistake {
  const whole = [...placed.path, ...path];
  return { file: placed.source.file, line: placed.source.lineOf(whole), field: fieldLabel(whole), message };
}
