// Is everything there that something else refers to?
import { references } from "#catalogue/reference.ts";
import type { AnyThing } from "#catalogue/thing.ts";
import type { Check, Finding } from "./check.ts";

type Referring = Extract<AnyThing, { kind: "song" | "artist" | "work" | "list" }>;

export const checkMissingThings: Check = ({ snapshot }) => {
  const { songs, artists, works, lists } = snapshot;
  const there: Readonly<Record<string, ReadonlyMap<string, unknown>>> = { song: songs, artist: artists, work: works };
  const things: Referring[] = [
    ...[...songs.values()].map((body) => ({ kind: "song" as const, body })),
    ...[...artists.values()].map((body) => ({ kind: "artist" as const, body })),
    ...[...works.values()].map((body) => ({ kind: "work" as const, body })),
    ...[...lists.values()].map((body) => ({ kind: "list" as const, body })),
  ];
  return things.flatMap((thing) =>
    references(thing)
      .filter(({ kind, id }) => !there[kind]?.has(id))
      .map(
        ({ rel, kind, id }): Finding => ({
          code: "missing-thing",
          severity: "wrong",
          kind: thing.kind,
          id: thing.body.id,
          message: `refers (${rel}) to ${kind} ${id}, which readers can't see: publish it, or take the reference out`,
        }),
      ),
  );
};
