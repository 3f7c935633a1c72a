// How is the guide's SQLite file opened, so that nothing acknowledged is ever lost?
import { DatabaseSync } from "node:sqlite";
import { attempt, type Database } from "./database.ts";
import { migrate } from "./migrate.ts";
import { type Migrations, migrations as released } from "./migrations.ts";
import { backupSqlite } from "./sqlite-backup.ts";
import { kyselyOver } from "./sqlite-dialect.ts";

/** How long a statement may stop the whole process to wait for another; longer waits are `attempt`'s. */
const busyMs = 5;

export type SqliteOptions = {
  readonly migrations?: Migrations;
  /** Tests: the size, in pages of 4 KiB, at which the disk is taken to be full. */
  readonly maxPages?: number;
};

/** A commit is on the disk before it is acknowledged; what is deleted is overwritten, for what must go. */
function openWriter(file: string, options: SqliteOptions): DatabaseSync {
  const writer = new DatabaseSync(file, { timeout: busyMs });
  try {
    writer.exec("pragma journal_mode = wal");
    writer.exec(
      "pragma synchronous = full; pragma fullfsync = on; pragma foreign_keys = on; pragma secure_delete = on",
    );
    writer.exec("pragma journal_size_limit = 67108864");
    if (options.maxPages !== undefined) writer.exec(`pragma max_page_count = ${options.maxPages}`);
    writer.exec("begin immediate; rollback"); // shows at once whether the folder can be written to
    return writer;
  } catch (error) {
    writer.close();
    throw error;
  }
}

function openReader(file: string): DatabaseSync {
  const reader = new DatabaseSync(file, { timeout: busyMs });
  reader.exec("pragma query_only = on");
  return reader;
}

/** What others committed shows in the number that this pragma gives to a connection which does not write itself. */
function watchVersion(reader: DatabaseSync): () => boolean {
  const statement = reader.prepare("pragma data_version");
  const read = () => Object.values(statement.get() ?? {})[0];
  let seen = read();
  return () => {
    const now = read();
    const changed = now !== seen;
    seen = now;
    return changed;
  };
}

async function joinConnections(file: string, writer: DatabaseSync, kysely: Database["writer"]): Promise<Database> {
  const connection = await attempt(file, () => openReader(file));
  const reader = kyselyOver(connection);
  return {
    name: file,
    reader,
    writer: kysely,
    mayHaveChanged: watchVersion(connection),
    scrub: () => writer.exec("pragma wal_checkpoint(truncate)"),
    backup: async (target) => {
      await backupSqlite(file, target);
    },
    close: async () => {
      await reader.destroy();
      await kysely.destroy();
      for (const one of [connection, writer]) if (one.isOpen) one.close();
    },
  };
}

/** Opens the file and brings it up to date; an older one is copied beside itself before. */
export async function openSqlite(file: string, options: SqliteOptions = {}): Promise<Database> {
  const migrations = options.migrations ?? released;
  const writer = await attempt(file, () => openWriter(file, options));
  const kysely = kyselyOver(writer);
  try {
    const copyFirst = async (version: string) => {
      await backupSqlite(file, `${file}.before-${version}`, { keepBoth: true });
    };
    await attempt(file, () => migrate(kysely, file, migrations, copyFirst));
    return await joinConnections(file, writer, kysely);
  } catch (error) {
    await kysely.destroy();
    if (writer.isOpen) writer.close();
    throw error;
  }
}
