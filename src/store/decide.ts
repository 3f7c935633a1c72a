// What does a batch of deeds change, given what stands?
import { idSchema } from "#catalogue/id.ts";
import { Problem } from "#catalogue/problem.ts";
import { type Reference, references } from "#catalogue/reference.ts";
import type { AnyThing, Kind } from "#catalogue/thing.ts";
import { canonicalJson } from "./canonical.ts";
import { type Deed, idsOf, keyOf, type Present } from "./present.ts";
import type { Author } from "./store.ts";
import type { RevisionRow, ThingRow } from "./tables.ts";

/** What is to be stored; undefined where a thing or a redirect is no more. */
export type Decision = {
  readonly revisions: readonly RevisionRow[];
  readonly things: ReadonlyMap<string, Standing | undefined>;
  readonly redirects: ReadonlyMap<string, string | undefined>;
};
export type Standing = { readonly row: ThingRow; readonly references: readonly Reference[] };

export type Stamp = { readonly author: Author; readonly at: string; readonly last: number };

/** What stood before, what the deeds so far made of it, and the numbers they took. */
type Book = {
  readonly present: Present;
  readonly stamp: Stamp;
  readonly revisions: RevisionRow[];
  readonly things: Map<string, Standing | undefined>;
  readonly redirects: Map<string, string | undefined>;
};

function findRow(book: Book, key: string): ThingRow | undefined {
  return book.things.has(key) ? book.things.get(key)?.row : book.present.things.get(key);
}

function findRedirect(book: Book, key: string): string | undefined {
  return book.redirects.has(key) ? book.redirects.get(key) : book.present.redirects.get(key);
}

type Entry = Pick<RevisionRow, "kind" | "id" | "action"> & { readonly body?: string; readonly target?: string };

function record(book: Book, { kind, id, action, body, target }: Entry): number {
  const { author, at, last } = book.stamp;
  const seq = last + book.revisions.length + 1;
  const given = { by: author.by, why: author.why ?? null, body: body ?? null, target: target ?? null };
  book.revisions.push({ seq, kind, id, action, at, ...given });
  return seq;
}

function checkIds(deed: Deed): void {
  for (const id of idsOf(deed)) {
    if (idSchema.safeParse(id).success && (deed.kind !== "draft" || /^d[1-9]\d*$/.test(id))) continue;
    const rule =
      deed.kind === "draft" ? "a draft's id is d and a number" : "use small letters, digits and single hyphens";
    throw new Problem("bad-request", `${deed.kind} ${JSON.stringify(id)}: not an id; ${rule}`);
  }
}

function checkExpected(
  kind: Kind,
  id: string,
  row: ThingRow | undefined,
  expected: number | "absent" | undefined,
): void {
  if (expected === undefined || expected === (row?.seq ?? "absent")) return;
  const stands = row ? `it stands at change ${row.seq}` : "it does not exist";
  const seen = expected === "absent" ? "it was not to exist" : `change ${expected} was expected`;
  throw new Problem("conflict", `${kind} ${id}: ${stands}, ${seen}; look at it as it is now and try again`);
}

function place(book: Book, thing: AnyThing): void {
  const { kind, body } = thing;
  const key = keyOf(kind, body.id);
  const text = canonicalJson(body);
  if (findRow(book, key)?.body === text) return;
  const seq = record(book, { kind, id: body.id, action: "put", body: text });
  const state = "state" in body ? body.state : null;
  book.things.set(key, { row: { kind, id: body.id, state, body: text, seq }, references: references(thing) });
}

function removeThing(book: Book, kind: Kind, id: string): void {
  const key = keyOf(kind, id);
  if (!findRow(book, key)) return;
  record(book, { kind, id, action: "remove" });
  book.things.set(key, undefined);
}

function put(book: Book, deed: Extract<Deed, { action: "put" }>): void {
  const { kind, body, expect } = deed;
  const key = keyOf(kind, body.id);
  const target = findRedirect(book, key);
  if (target !== undefined) {
    throw new Problem("conflict", `${kind} ${body.id}: this address leads to ${target} for good; choose another id`);
  }
  checkExpected(kind, body.id, findRow(book, key), expect);
  place(book, deed as AnyThing); // a put is a thing of its kind; TypeScript can't follow kind and body together
}

function redirect(book: Book, { kind, from, to }: Extract<Deed, { action: "redirect" }>): void {
  let end = to;
  while (end !== from) {
    const next = findRedirect(book, keyOf(kind, end));
    if (next === undefined) break;
    end = next;
  }
  if (end === from) {
    throw new Problem(
      "conflict",
      `${kind} ${from}: can't lead to ${to}, which leads back to it; choose another target`,
    );
  }
  if (!findRow(book, keyOf(kind, end))) {
    throw new Problem("not-found", `${kind} ${from}: can't lead to ${to}, which does not exist; make that first`);
  }
  const key = keyOf(kind, from);
  if (findRedirect(book, key) === to && !findRow(book, key)) return;
  record(book, { kind, id: from, action: "redirect", target: to });
  book.things.set(key, undefined);
  book.redirects.set(key, to);
}

/** Taking back a redirect is the one way in which an address comes to have a thing again: the same thing. */
function restore(book: Book, deed: Extract<Deed, { action: "restore" }>): void {
  const key = keyOf(deed.kind, deed.id);
  const lifted = findRedirect(book, key) !== undefined;
  if (lifted) book.redirects.set(key, undefined);
  if (deed.body)
    place(book, deed as AnyThing); // as in put
  else if (findRow(book, key)) removeThing(book, deed.kind, deed.id);
  else if (lifted) record(book, { kind: deed.kind, id: deed.id, action: "remove" });
}

function apply(book: Book, deed: Deed): void {
  const { kind } = deed;
  switch (deed.action) {
    case "put":
      put(book, deed);
      break;
    case "remove":
      checkExpected(kind, deed.id, findRow(book, keyOf(kind, deed.id)), deed.expect);
      removeThing(book, kind, deed.id);
      break;
    case "redirect":
      redirect(book, deed);
      break;
    case "restore":
      restore(book, deed);
      break;
    case "purge":
      record(book, { kind, id: deed.id, action: "purge" });
      book.things.set(keyOf(kind, deed.id), undefined);
  }
}

/** @throws Problem `conflict`, `not-found` or `bad-request`: then nothing is changed */
export function decide(deeds: readonly Deed[], present: Present, stamp: Stamp): Decision {
  const book: Book = { present, stamp, revisions: [], things: new Map(), redirects: new Map() };
  for (const deed of deeds) {
    checkIds(deed);
    apply(book, deed);
  }
  return book;
}
