// Does the store over PostgreSQL keep the contract? PGlite is PostgreSQL in this very process.
import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect, sql } from "kysely";
import { afterAll, beforeAll, vi } from "vitest";
import type { Database } from "./database.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations.ts";
import { makeStore } from "./sql-store.ts";
import type { Store } from "./store.ts";
import { describeStore } from "./store-contract.ts";
import type { Tables } from "./tables.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 }); // a whole database server starts and works in here

const server = new PGlite();
beforeAll(() => server.waitReady);
afterAll(() => server.close());

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

describeStore("PostgreSQL", async () => {
  const first = connect();
  await sql`drop schema public cascade`.execute(first);
  await sql`create schema public`.execute(first);
  const opened: Store[] = [];
  return {
    open: async () => {
      const kysely = opened.length === 0 ? first : connect();
      await migrate(kysely, "PGlite", migrations, async () => {});
      const store = await makeStore(databaseOver(kysely));
      opened.push(store);
      return store;
    },
    clear: async () => {
      for (const store of opened) await store.close();
    },
  };
});
