// Which spellings does the catalogue hold, one a row?
import type { Name } from "#catalogue/name.ts";
import { fold } from "#language/fold.ts";
import type { NamedThing } from "./named-things.ts";

/** `key` is the folded text. */
export type NameRow = {
  readonly thing: NamedThing;
  readonly text: string;
  readonly key: string;
  readonly kind: Name["kind"];
};

const bracketed = /^(.+?)\s*[(（]([^()（）]+)[)）]\s*$/u;
const lettersOf = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

/** `楽童ミュージシャン (AKMU)` is two names, outside and inside. Empty where a text has no brackets at its end. */
export function bracketedNames(text: string): readonly string[] {
  const [, outside, inside] = bracketed.exec(text) ?? [];
  return [outside, inside].filter((part) => part !== undefined && lettersOf(part) > 1) as string[];
}

/** Every name of every thing; an artist's name with another in brackets stands for both. */
export function nameRows(things: readonly NamedThing[]): NameRow[] {
  const rows: NameRow[] = [];
  for (const thing of things) {
    for (const { text, kind } of thing.names) {
      rows.push({ thing, text, key: fold(text), kind });
      if (thing.kind !== "artist" || !/[)）]\s*$/.test(text)) continue;
      const part = kind === "misspelling" ? kind : "alias";
      for (const name of bracketedNames(text)) rows.push({ thing, text: name, key: fold(name), kind: part });
    }
  }
  return rows;
}
