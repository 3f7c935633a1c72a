// What can be remembered, asked for, changed and taken back, whatever database stands behind it?
import type { State } from "#catalogue/state.ts";
import type { Kind, Things } from "#catalogue/thing.ts";

/** A thing as it stands, with the number of the change that made it so. */
export type Stored<K extends Kind> = { readonly body: Things[K]; readonly seq: number };

/**
 * One thing to change. A `put` of what already stands changes nothing and makes no revision.
 * `expect` is the change number the writer has seen (`"absent"`: must not exist); anything else is a `conflict`.
 */
export type Write =
  | { [K in Kind]: { action: "put"; kind: K; body: Things[K]; expect?: number | "absent" } }[Kind]
  | { readonly action: "remove"; readonly kind: Kind; readonly id: string; readonly expect?: number }
  /** `from` is removed and its address leads to `to` for good: no put may take it. `to` must exist. */
  | { readonly action: "redirect"; readonly kind: Kind; readonly from: string; readonly to: string };

/** Who changes something, and why: kept with the revision. */
export type Author = { readonly by: string; readonly why?: string };

/** An element of the one numbered list of changes: without gaps, in the order of commits. */
export type Change = {
  readonly seq: number;
  readonly kind: Kind;
  readonly id: string;
  readonly action: "put" | "remove" | "redirect" | "purge";
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: string;
  readonly why?: string;
};

/** A change with the form that it gave the thing; undefined where it was removed or purged. */
export type Revision<K extends Kind> = Change & { readonly body: Things[K] | undefined };

/** What became of an address that has no thing. */
export type Absence =
  | { readonly reason: "never" }
  | { readonly reason: "gone" }
  | { readonly reason: "moved"; readonly to: string };

/** Which form of the starter collection a thing came from. `release` is the hash of that form. */
export type StarterMark = { readonly kind: Kind; readonly id: string; readonly release: string };

export type Page<K extends Kind> = { readonly items: readonly Stored<K>[]; readonly next?: string };

/**
 * The guide's memory. Every write is one transaction, durable when the promise resolves;
 * none is open across I/O of the caller. Refuses with a Problem: `conflict`, `not-found`,
 * `gone`, `bad-request` (no id), `read-only`, `disk-full`, `bad-file`.
 */
export interface Store {
  find<K extends Kind>(kind: K, id: string): Promise<Stored<K> | undefined>;
  /** Those that exist, by id. */
  findMany<K extends Kind>(kind: K, ids: readonly string[]): Promise<Map<string, Stored<K>>>;
  /** In order of id, after the cursor; only in this state if one is given. At most `limit` (default 100). */
  page<K extends Kind>(kind: K, options?: { after?: string; limit?: number; state?: State }): Promise<Page<K>>;
  /** Ids of the things of kind `from` that refer to this one, with how (see catalogue/reference.ts), in order of id. */
  referring(kind: Kind, id: string, from: Kind): Promise<readonly { readonly id: string; readonly rel: string }[]>;
  absence(kind: Kind, id: string): Promise<Absence>;

  /** All or nothing. `marks` notes, in the same transaction, what came from the starter collection. */
  write(writes: readonly Write[], author: Author, marks?: readonly StarterMark[]): Promise<readonly Change[]>;
  /** Newest first. */
  history<K extends Kind>(kind: K, id: string): Promise<readonly Revision<K>[]>;
  /** Gives a thing the form that it had after change `seq`; itself a change. The one way to take back a redirect. */
  revert(kind: Kind, id: string, seq: number, author: Author): Promise<readonly Change[]>;
  /** Removes a thing and empties every revision of it, for what must go. Copies made earlier still have it. */
  purge(kind: Kind, id: string, author: Author): Promise<readonly Change[]>;

  /** In order, those after `seq`; at most `limit` (default 1000). */
  changes(after: number, limit?: number): Promise<readonly Change[]>;
  /** The number of the last one. It goes back where a backup is put back: compare for being different, not greater. */
  lastChange(): Promise<number>;
  /**
   * Calls back within a second of a change by any process, or of a backup put back (then `changes` does not tell what
   * became different: read everything anew). Nothing is missed since this store was opened or asked for `lastChange`.
   * Returns how to stop.
   */
  watch(onChange: () => void): () => void;

  starterMarks(): Promise<readonly StarterMark[]>;
  /** A number never given before, for drafts. */
  nextNumber(sequence: "draft"): Promise<number>;
  /** Writes a consistent copy of everything to a new file, while others read and write; refuses to replace a file. */
  backup(file: string): Promise<void>;
  close(): Promise<void>;
}
