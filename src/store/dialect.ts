// In what do the databases differ?
import { type Kysely, PostgresAdapter, type RawBuilder, sql } from "kysely";

function isPostgres(db: Kysely<unknown>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

/** The column type of text that is compared and ordered by its bytes, as SQLite does anyway. */
export function orderedText(db: Kysely<unknown>): RawBuilder<unknown> {
  return isPostgres(db) ? sql`text collate "C"` : sql`text`;
}
