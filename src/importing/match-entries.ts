// Whom and what do all the entries of a page mean?
import type { DraftEntry } from "#catalogue/draft.ts";
import type { Name } from "#catalogue/name.ts";
import { type Known, type Matched, matchName, NewThings } from "./match-names.ts";
import { matchSong } from "./match-song.ts";
import { paired, type Seen, seenIn } from "./new-names.ts";
import type { ReadEntry } from "./read-entry.ts";
import type { WrittenName } from "./written-names.ts";

/** An entry with the ids of all it names; `decided` is a song that an editor has chosen. */
export type MatchedEntry = {
  readonly entry: Omit<DraftEntry, "change">;
  readonly artists: readonly string[];
  readonly featured: readonly string[];
  /** Beside `entry.works`. */
  readonly works: readonly string[];
};

export type MatchedPage = {
  readonly entries: readonly MatchedEntry[];
  /** Names of the artists, works and songs that would be new. */
  readonly newNames: (kind: "artist" | "work" | "song", id: string) => readonly Name[] | undefined;
};

type Matching = { readonly known: Known; readonly made: NewThings };

async function matchAll(
  { known, made }: Matching,
  kind: "artist" | "work",
  names: readonly WrittenName[],
  seen: Seen,
): Promise<Matched[]> {
  const matched: Matched[] = [];
  for (const name of names) matched.push(await matchName(known, made, kind, name, seen));
  return matched;
}

const ids = (matched: readonly Matched[]) => matched.map((one) => one.id);

async function matchEntry(matching: Matching, entry: ReadEntry, decided: string | undefined): Promise<MatchedEntry> {
  const seen = seenIn(entry);
  const artists = await matchAll(matching, "artist", paired(entry.artists, entry.artistsAlt), seen);
  const featured = await matchAll(matching, "artist", paired(entry.featured, entry.featuredAlt), seen);
  const written = entry.works.map((work): WrittenName => ({ name: work.title, alt: work.titleAlt ?? undefined }));
  const works = await matchAll(matching, "work", written, seen);
  const found = decided
    ? ({ match: "existing", song: decided, score: 1 } as const)
    : await matchSong(matching.known, matching.made, {
        entry,
        artists: ids(artists),
        works: ids(works),
        artistsNew: artists.every((artist) => artist.names !== undefined),
      });
  const warnings = [...entry.warnings];
  const [line] = entry.lines;
  if (artists.some((artist) => artist.ambiguous)) {
    warnings.push({ code: "ambiguous-artist", message: "several artists bear this name; look at the artist", line });
  }
  if (found.match === "ambiguous") {
    warnings.push({ code: "ambiguous-song", message: "it may be a song that the guide has; choose which", line });
  }
  return {
    entry: {
      ...entry,
      works: entry.works.map((work, index) => ({ ...work, work: works[index]?.id ?? null })),
      song: found.match === "ambiguous" ? null : found.song,
      match: found.match,
      ...(found.match === "ambiguous" ? { candidates: [...found.candidates] } : {}),
      warnings,
    },
    artists: ids(artists),
    featured: ids(featured),
    works: ids(works),
  };
}

/** Entries in order: what one of them makes new, the next ones know. */
export async function matchEntries(
  entries: readonly ReadEntry[],
  known: Known,
  decided: (index: number) => string | undefined = () => undefined,
): Promise<MatchedPage> {
  const matching: Matching = { known, made: new NewThings() };
  const matched: MatchedEntry[] = [];
  for (const [index, entry] of entries.entries()) matched.push(await matchEntry(matching, entry, decided(index)));
  return { entries: matched, newNames: (kind, id) => matching.made.names(kind, id) };
}
