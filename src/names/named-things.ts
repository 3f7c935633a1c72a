// Which names does the catalogue hold, and whose are they?
import { displayName, type Name } from "#catalogue/name.ts";
import type { Snapshot } from "#store/snapshot.ts";
import type { NamedKind } from "./name-index.ts";

export type NamedThing = {
  readonly kind: NamedKind;
  readonly id: string;
  /** The name it is shown by: the Hangul where there is one. */
  readonly display: string;
  readonly names: readonly Name[];
  /** Artists credited, for songs. */
  readonly artists: readonly string[];
};

/** Every artist, song and work of a snapshot, with all its names. */
export function namedThings(snapshot: Snapshot): NamedThing[] {
  const display = (names: readonly Name[]) => displayName(names, "ko").text;
  return [
    ...[...snapshot.artists.values()].map(
      ({ id, names }): NamedThing => ({ kind: "artist", id, names, display: display(names), artists: [] }),
    ),
    ...[...snapshot.songs.values()].map(
      ({ id, names, credits }): NamedThing => ({
        kind: "song",
        id,
        names,
        display: display(names),
        artists: credits.map((credit) => credit.artist),
      }),
    ),
    ...[...snapshot.works.values()].map(
      ({ id, names }): NamedThing => ({ kind: "work", id, names, display: display(names), artists: [] }),
    ),
  ];
}
