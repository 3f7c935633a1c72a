// Where in a thing does it name another, and is that other there?
import type { AnyThing, CatalogueKind } from "#catalogue/thing.ts";

/** `marked`: the kind stands beside the id, as in the marks of a note. */
type Target = "artist" | "work" | "song" | "theme" | "marked";
type Route = readonly [path: string, target: Target];

const routes: { readonly [K in CatalogueKind]: readonly Route[] } = {
  artist: [["members.*", "artist"]],
  work: [["characters.*.playedBy", "artist"]],
  song: [
    ["credits.*.artist", "artist"],
    ["soundtracks.*.work", "work"],
    ["facts.*.artist", "artist"],
    ["facts.*.work", "work"],
    ["themes.*", "theme"],
    ["notes.*.marks.*.id", "marked"],
  ],
  list: [
    ["entries.*.song", "song"],
    ["entries.*.notes.*.marks.*.id", "marked"],
  ],
  lyrics: [["id", "song"]],
};

/** A reference with the path to where it stands. */
export type PlacedReference = {
  readonly kind: CatalogueKind | "theme";
  readonly id: string;
  readonly path: readonly PropertyKey[];
};

type Found = { readonly value: unknown; readonly around: unknown; readonly path: readonly PropertyKey[] };

function step(found: Found, key: string): Found[] {
  const { value, path } = found;
  if (typeof value !== "object" || value === null) return [];
  const pairs: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return pairs
    .filter(([name]) => key === "*" || name === key)
    .map(([name, inner]) => ({ value: inner, around: value, path: [...path, name] }));
}

function kindOf(target: Target, around: unknown): PlacedReference["kind"] | undefined {
  if (target !== "marked") return target;
  const kind = typeof around === "object" && around !== null && "kind" in around ? around.kind : undefined;
  return kind === "song" || kind === "artist" || kind === "work" ? kind : undefined;
}

/** Every reference out of a thing, themes and marked names too, each where it stands. */
export function placedReferences(thing: AnyThing): PlacedReference[] {
  if (thing.kind === "draft") return [];
  return routes[thing.kind].flatMap(([route, target]) => {
    const start: Found = { value: thing.body, around: undefined, path: [] };
    const ends = route.split(".").reduce<Found[]>((all, key) => all.flatMap((one) => step(one, key)), [start]);
    return ends.flatMap(({ value, around, path }) => {
      const kind = kindOf(target, around);
      return kind && typeof value === "string" ? [{ kind, id: value, path }] : [];
    });
  });
}
