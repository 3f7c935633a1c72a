// Does the store over PostgreSQL keep the contract? PGlite is PostgreSQL in this very process.
import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect } from "kysely";
import { afterAll, beforeAll, vi } from "vitest";
import type { Database } from "./database.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations.ts";
import { makeStore } from "./sql-store.ts";
import type { Store } from "./store.ts";
import { describeStore } from "./store-contract.ts";
import { type Tables, tableNames } from "./tables.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 }); // a whole database server starts and works in here

const server = new PGlite();
afterAll(() => server.close());

/** As the first migration makes them; a new schema for each test would take seconds. */
const sequences = "('change', 0), ('draft', 0), ('restore', 0)";

/** A connection of its own: closing it leaves the one server running, as with PostgreSQL. */
function connect(): Kysely<Tables> {
  const pglite = {
    closed: false,
    ready: true,
    waitReady: server.waitReady,
    query: server.query.bind(server),
    transaction: server.transaction.bind(server),
    close: async () => {},
  };
  return new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
}

function databaseOver(kysely: Kysely<Tables>): Database {
  return {
    name: "PGlite",
    reader: kysely,
    writer: kysely,
    mayHaveChanged: () => true,
    scrub: () => {},
    backup: () => Promise.reject(new Error("PostgreSQL has tools of its own for this")),
    close: () => kysely.destroy(),
  };
}

beforeAll(async () => {
  await server.waitReady;
  await migrate(connect(), "PGlite", migrations, async () => {});
});

describeStore("PostgreSQL", async () => {
  await server.exec(`truncate ${tableNames.join(", ")}; insert into sequence values ${sequences}`);
  const opened: Store[] = [];
  return {
    open: async () => {
      const store = await makeStore(databaseOver(connect()));
      opened.push(store);
      return store;
    },
    clear: async () => {
      for (const store of opened) await store.close();
    },
  };
});
