// How is the guide's memory opened?
import { prepareDataFolder } from "./data-folder.ts";
import { makeStore } from "./sql-store.ts";
import { openSqlite, type SqliteOptions } from "./sqlite-database.ts";
import type { Store } from "./store.ts";

/**
 * Opens the store in this data folder, which is made if it is missing; an older form of the data is copied and upgraded.
 * Several processes may have the same folder open.
 * @throws Problem `read-only`, `disk-full`, `bad-file` or `newer-data`, saying what to do
 */
export async function openStore(folder: string, options: SqliteOptions = {}): Promise<Store> {
  const database = await openSqlite(prepareDataFolder(folder), options);
  try {
    return await makeStore(database);
  } catch (error) {
    await database.close();
    throw error;
  }
}
