// How does a new database come to be?
import type { Kysely } from "kysely";
import { orderedText } from "../dialect.ts";

async function createThings(db: Kysely<unknown>) {
  const text = orderedText(db);
  await db.schema
    .createTable("thing")
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("state", text)
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("seq", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("thing_key", ["kind", "id"])
    .execute();
  await db.schema.createIndex("thing_by_state").on("thing").columns(["kind", "state", "id"]).execute();
  await db.schema
    .createTable("reference")
    .addColumn("from_kind", text, (column) => column.notNull())
    .addColumn("from_id", text, (column) => column.notNull())
    .addColumn("rel", text, (column) => column.notNull())
    .addColumn("to_kind", text, (column) => column.notNull())
    .addColumn("to_id", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("reference_key", ["from_kind", "from_id", "rel", "to_kind", "to_id"])
    .addForeignKeyConstraint("reference_from", ["from_kind", "from_id"], "thing", ["kind", "id"], (key) =>
      key.onDelete("cascade"),
    )
    .execute();
  await db.schema
    .createIndex("reference_by_target")
    .on("reference")
    .columns(["to_kind", "to_id", "from_kind", "from_id"])
    .execute();
}

async function createPast(db: Kysely<unknown>) {
  const text = orderedText(db);
  await db.schema
    .createTable("revision")
    .addColumn("seq", "integer", (column) => column.primaryKey().notNull())
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("action", text, (column) => column.notNull())
    .addColumn("at", text, (column) => column.notNull())
    .addColumn("by", "text", (column) => column.notNull())
    .addColumn("why", "text")
    .addColumn("body", "text")
    .addColumn("target", text)
    .execute();
  await db.schema.createIndex("revision_by_thing").on("revision").columns(["kind", "id", "seq"]).execute();
  await db.schema
    .createTable("redirect")
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("from_id", text, (column) => column.notNull())
    .addColumn("to_id", text, (column) => column.notNull())
    .addPrimaryKeyConstraint("redirect_key", ["kind", "from_id"])
    .execute();
}

async function createMarks(db: Kysely<unknown>) {
  const text = orderedText(db);
  await db.schema
    .createTable("starter")
    .addColumn("kind", text, (column) => column.notNull())
    .addColumn("id", text, (column) => column.notNull())
    .addColumn("release", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("starter_key", ["kind", "id"])
    .execute();
  await db.schema
    .createTable("sequence")
    .addColumn("name", text, (column) => column.primaryKey().notNull())
    .addColumn("last", "integer", (column) => column.notNull())
    .execute();
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await createThings(db);
  await createPast(db);
  await createMarks(db);
  await db
    .withTables<{ sequence: { name: string; last: number } }>()
    .insertInto("sequence")
    .values(["change", "draft", "restore"].map((name) => ({ name, last: 0 })))
    .execute();
}
