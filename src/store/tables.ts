// Which tables does the guide keep, and what is in their rows?
import type { Kind } from "#catalogue/thing.ts";
import type { Change } from "./store.ts";

/** What exists now. `state` is null for kinds without one; `seq` is the change that made it so. */
export type ThingRow = {
  readonly kind: Kind;
  readonly id: string;
  readonly state: string | null;
  /** Canonical JSON. */
  readonly body: string;
  readonly seq: number;
};

/** The numbered list of changes, with the form that each gave; `target` is where a redirect leads. */
export type RevisionRow = {
  readonly seq: number;
  readonly kind: Kind;
  readonly id: string;
  readonly action: Change["action"];
  readonly at: string;
  readonly by: string;
  readonly why: string | null;
  readonly body: string | null;
  readonly target: string | null;
};

type ReferenceRow = {
  readonly from_kind: Kind;
  readonly from_id: string;
  readonly rel: string;
  readonly to_kind: Kind;
  readonly to_id: string;
};

type RedirectRow = { readonly kind: Kind; readonly from_id: string; readonly to_id: string };
type StarterRow = { readonly kind: Kind; readonly id: string; readonly release: string };

/**
 * Numbers given so far. `change`: the last of the list of changes; its row is what every writer locks first,
 * so that numbers come in the order of commits. `restore`: how often a backup was put back.
 */
type SequenceRow = { readonly name: "change" | "draft" | "restore"; readonly last: number };

export type Tables = {
  readonly thing: ThingRow;
  readonly revision: RevisionRow;
  readonly reference: ReferenceRow;
  readonly redirect: RedirectRow;
  readonly starter: StarterRow;
  readonly sequence: SequenceRow;
};

/** Every table, each after those it depends on. */
export const tableNames = [
  "thing",
  "revision",
  "reference",
  "redirect",
  "starter",
  "sequence",
] as const satisfies readonly (keyof Tables)[];
