// Is the data in the form that this program works with, and if it is older, how is it brought there?
import type { Kysely } from "kysely";
import { DEFAULT_MIGRATION_TABLE, Migrator } from "kysely/migration";
import { Problem } from "#catalogue/problem.ts";
import type { Migrations } from "./migrations.ts";
import type { Tables } from "./tables.ts";

/** The names of the migrations that made this database; none for a new one. */
async function readMigrations(db: Kysely<Tables>, name: string): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (tables.length === 0) return [];
  if (!tables.some((table) => table.name === DEFAULT_MIGRATION_TABLE)) {
    throw new Problem("bad-file", `${name}: is a database of another program; choose another data folder`);
  }
  const rows = await db
    .withTables<{ [DEFAULT_MIGRATION_TABLE]: { name: string } }>()
    .selectFrom(DEFAULT_MIGRATION_TABLE)
    .select("name")
    .orderBy("name")
    .execute();
  return rows.map((row) => row.name);
}

/** The migrations that are still to be done. @throws Problem `newer-data` */
export async function readPending(
  db: Kysely<Tables>,
  name: string,
  migrations: Migrations,
): Promise<{ done: string[]; pending: string[] }> {
  const done = await readMigrations(db, name);
  const unknown = done.find((one) => !(one in migrations));
  if (unknown) {
    throw new Problem(
      "newer-data",
      `${name}: was written by a newer version of the guide (${unknown}); update the program, or choose another data folder`,
    );
  }
  return { done, pending: Object.keys(migrations).filter((one) => !done.includes(one)) };
}

/**
 * Brings the database up to date; all or nothing. An existing one is copied before:
 * `copyFirst` is told the number of the first migration, such as `0002`.
 */
export async function migrate(
  db: Kysely<Tables>,
  name: string,
  migrations: Migrations,
  copyFirst: (version: string) => Promise<void>,
): Promise<void> {
  const { done, pending } = await readPending(db, name, migrations);
  const [first] = pending;
  if (!first) return;
  if (done.length > 0) await copyFirst(first.slice(0, 4));
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
