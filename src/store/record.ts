// How are decided changes written down?
import type { Kysely } from "kysely";
import type { Kind } from "#catalogue/thing.ts";
import type { Decision, Standing } from "./decide.ts";
import { chunksOf } from "./present.ts";
import type { StarterMark } from "./store.ts";
import type { Tables } from "./tables.ts";

type Db = Kysely<Tables>;

/** Rows of a multi-row insert: nine columns at most, so well below every limit of parameters. */
const rowsAtOnce = 200;

function splitKey(key: string): { kind: Kind; id: string } {
  const slash = key.indexOf("/");
  return { kind: key.slice(0, slash) as Kind, id: key.slice(slash + 1) }; // what keyOf joined
}

async function writeThings(db: Db, standing: readonly Standing[]): Promise<void> {
  for (const chunk of chunksOf(standing, rowsAtOnce)) {
    await db
      .insertInto("thing")
      .values(chunk.map((one) => one.row))
      .onConflict((conflict) =>
        conflict.columns(["kind", "id"]).doUpdateSet((row) => ({
          state: row.ref("excluded.state"),
          body: row.ref("excluded.body"),
          seq: row.ref("excluded.seq"),
        })),
      )
      .execute();
  }
}

async function writeReferences(db: Db, standing: readonly Standing[]): Promise<void> {
  const rows = standing.flatMap(({ row, references }) =>
    references.map(({ rel, kind, id }) => ({
      from_kind: row.kind,
      from_id: row.id,
      rel,
      to_kind: kind,
      to_id: id,
    })),
  );
  for (const chunk of chunksOf(rows, rowsAtOnce)) await db.insertInto("reference").values(chunk).execute();
}

async function deleteByKind(
  keys: readonly string[],
  deleteIds: (kind: Kind, ids: readonly string[]) => Promise<unknown>,
): Promise<void> {
  const groups = Map.groupBy(keys.map(splitKey), (one) => one.kind);
  for (const [kind, ones] of groups) {
    for (const chunk of chunksOf(ones.map((one) => one.id))) await deleteIds(kind, chunk);
  }
}

async function recordThings(db: Db, things: Decision["things"]): Promise<void> {
  const gone = [...things.keys()].filter((key) => things.get(key) === undefined);
  const standing = [...things.values()].filter((one) => one !== undefined);
  await deleteByKind([...things.keys()], (kind, ids) =>
    db.deleteFrom("reference").where("from_kind", "=", kind).where("from_id", "in", ids).execute(),
  );
  await deleteByKind(gone, (kind, ids) =>
    db.deleteFrom("thing").where("kind", "=", kind).where("id", "in", ids).execute(),
  );
  await writeThings(db, standing);
  await writeReferences(db, standing);
}

async function recordRedirects(db: Db, redirects: Decision["redirects"]): Promise<void> {
  await deleteByKind([...redirects.keys()], (kind, ids) =>
    db.deleteFrom("redirect").where("kind", "=", kind).where("from_id", "in", ids).execute(),
  );
  for (const [key, to] of redirects) {
    if (to === undefined) continue;
    const { kind, id } = splitKey(key);
    await db.insertInto("redirect").values({ kind, from_id: id, to_id: to }).execute();
  }
}

/** Stores what was decided and takes the numbers for it; true if there was anything to do. */
export async function recordDecision(db: Db, decision: Decision): Promise<boolean> {
  const last = decision.revisions.at(-1)?.seq;
  if (last === undefined) return false;
  for (const chunk of chunksOf(decision.revisions, rowsAtOnce)) {
    await db.insertInto("revision").values(chunk).execute();
  }
  await recordThings(db, decision.things);
  await recordRedirects(db, decision.redirects);
  await db.updateTable("sequence").set({ last }).where("name", "=", "change").execute();
  return true;
}

/** Notes from which forms of the starter collection things came; true if that was not noted yet. */
export async function recordMarks(db: Db, marks: readonly StarterMark[]): Promise<boolean> {
  if (marks.length === 0) return false;
  const noted = new Map<string, string>();
  for (const row of await db.selectFrom("starter").selectAll().execute()) {
    noted.set(`${row.kind}/${row.id}`, row.release);
  }
  const fresh = new Map(
    marks
      .filter((mark) => noted.get(`${mark.kind}/${mark.id}`) !== mark.release)
      .map(({ kind, id, release }) => [`${kind}/${id}`, { kind, id, release }]),
  );
  for (const chunk of chunksOf([...fresh.values()], rowsAtOnce)) {
    await db
      .insertInto("starter")
      .values(chunk)
      .onConflict((conflict) =>
        conflict.columns(["kind", "id"]).doUpdateSet((row) => ({ release: row.ref("excluded.release") })),
      )
      .execute();
  }
  return fresh.size > 0;
}
