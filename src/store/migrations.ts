// Through which steps did the form of the data come to be what it is?
import type { Migration } from "kysely/migration";
import { up as beginning } from "./migrations/0001-beginning.ts";

/** By name, in order: a name once released stays, and what it does is never changed. */
export type Migrations = Readonly<Record<string, Migration>>;

export const migrations: Migrations = { "0001-beginning": { up: beginning } };
