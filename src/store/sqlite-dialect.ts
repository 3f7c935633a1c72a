// How does Kysely speak to the SQLite that is built into Node?
import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { Kysely, SqliteAdapter, SqliteDialect, type SqliteStatement } from "kysely";
import type { Tables } from "./tables.ts";

/** More than there are different statements in the guide, few enough to keep. */
const keptStatements = 500;

function readerOrWriter(statement: StatementSync): SqliteStatement {
  const inputs = (parameters: readonly unknown[]) => parameters as SQLInputValue[]; // the store binds text and numbers
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...inputs(parameters)),
    run: (parameters) => statement.run(...inputs(parameters)),
    iterate: (parameters) => statement.iterate(...inputs(parameters)),
  };
}

/** SQLite rolls back by itself when the disk is full; a second rollback would hide the first error. */
function rollback(connection: DatabaseSync): SqliteStatement {
  const run = () => {
    if (connection.isTransaction) connection.exec("rollback");
    return { changes: 0, lastInsertRowid: 0 };
  };
  return { reader: false, run, all: () => [], iterate: () => [].values() };
}

class Dialect extends SqliteDialect {
  override createAdapter() {
    return new Adapter();
  }
}

/** SQLite can take back a half-done migration, though Kysely does not make use of that by itself. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}

/** Transactions take the write lock at once: one that began by reading could not be finished after another's. */
export function kyselyOver(connection: DatabaseSync): Kysely<Tables> {
  const statements = new Map<string, SqliteStatement>([["rollback", rollback(connection)]]);
  const prepare = (sql: string) => {
    const kept = statements.get(sql);
    if (kept) return kept;
    const statement = readerOrWriter(connection.prepare(sql === "begin" ? "begin immediate" : sql));
    if (statements.size < keptStatements) statements.set(sql, statement);
    return statement;
  };
  const close = () => {
    statements.clear();
    if (connection.isOpen) connection.close();
  };
  return new Kysely<Tables>({ dialect: new Dialect({ database: { prepare, close } }) });
}
