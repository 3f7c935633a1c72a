// How does a snapshot of the catalogue become something that recognises names?
import { NameTables } from "./find-names.ts";
import { findMentions, type MentionTable, mentionTable } from "./mentions.ts";
import type { BuildNameIndex, NameIndex } from "./name-index.ts";
import { namedThings } from "./named-things.ts";
import { createSuggester } from "./suggest.ts";

/** All names of a snapshot, ready for `find` and `mentions`. */
export const buildNameIndex: BuildNameIndex = (snapshot): NameIndex => {
  const things = namedThings(snapshot);
  const tables = new NameTables(things);
  // Made when first needed: many looks are for whole names only.
  let table: MentionTable | undefined;
  const mentions: NameIndex["mentions"] = (text) => {
    table ??= mentionTable(things);
    return findMentions(table, text);
  };
  return { find: tables.find, suggest: createSuggester(tables), mentions };
};
