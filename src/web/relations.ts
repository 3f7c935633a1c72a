// Which things of the catalogue belong together: songs of a singer, of a drama, about a theme, and the lists they stand in?
import type { Artist } from "#catalogue/artist.ts";
import type { Entry, List } from "#catalogue/list.ts";
import type { Credit, Song } from "#catalogue/song.ts";
import type { Snapshot } from "#store/snapshot.ts";

export type Standing = { readonly list: List; readonly entry: Entry };

export type Relations = {
  /** Songs that an artist is credited on, by role. */
  readonly byArtist: ReadonlyMap<string, readonly { readonly song: Song; readonly role: Credit["role"] }[]>;
  /** In order of their part. */
  readonly byWork: ReadonlyMap<string, readonly { readonly song: Song; readonly part: number | undefined }[]>;
  readonly byTheme: ReadonlyMap<string, readonly Song[]>;
  readonly standings: ReadonlyMap<string, readonly Standing[]>;
  /** Songs in whose facts an artist or a work is named. */
  readonly factsOf: ReadonlyMap<string, readonly Song[]>;
  readonly groupsOf: ReadonlyMap<string, readonly Artist[]>;
};

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function relate(snapshot: Snapshot): Relations {
  const byArtist = new Map<string, { song: Song; role: Credit["role"] }[]>();
  const byWork = new Map<string, { song: Song; part: number | undefined }[]>();
  const byTheme = new Map<string, Song[]>();
  const standings = new Map<string, Standing[]>();
  const factsOf = new Map<string, Song[]>();
  const groupsOf = new Map<string, Artist[]>();
  for (const song of snapshot.songs.values()) {
    for (const { artist, role } of song.credits) push(byArtist, artist, { song, role });
    for (const { work, part } of song.soundtracks ?? []) push(byWork, work, { song, part });
    for (const theme of song.themes) push(byTheme, theme, song);
    for (const id of new Set((song.facts ?? []).flatMap(({ artist }) => artist ?? []))) push(factsOf, id, song);
  }
  for (const list of snapshot.lists.values()) {
    for (const entry of list.entries) push(standings, entry.song, { list, entry });
  }
  for (const group of snapshot.artists.values()) {
    for (const member of group.members ?? []) push(groupsOf, member, group);
  }
  for (const songs of byWork.values()) songs.sort((a, b) => (a.part ?? 1e9) - (b.part ?? 1e9));
  return { byArtist, byWork, byTheme, standings, factsOf, groupsOf };
}

const known = new WeakMap<Snapshot, Relations>();

/** Made once for each snapshot. */
export function relationsOf(snapshot: Snapshot): Relations {
  const found = known.get(snapshot) ?? relate(snapshot);
  known.set(snapshot, found);
  return found;
}
