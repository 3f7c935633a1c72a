// Is the song of an entry one that the catalogue has?
import type { DraftEntry } from "#catalogue/draft.ts";
import type { Song } from "#catalogue/song.ts";
import { fold } from "#language/fold.ts";
import { scriptOf } from "#language/script.ts";
import { slug } from "#language/slug.ts";
import { chooseId, type Known, type NewThings } from "./match-names.ts";
import { newNames, seenIn, writtenTitle } from "./new-names.ts";
import { forms } from "./written-names.ts";

type Candidate = NonNullable<DraftEntry["candidates"]>[number];
export type SongMatch =
  | { readonly match: "existing" | "new"; readonly song: string; readonly score: number }
  | { readonly match: "ambiguous"; readonly candidates: readonly Candidate[] };

/** What an entry is known by once its artists and works are matched. */
export type Identified = {
  readonly entry: Pick<DraftEntry, "title" | "titleAlt" | "heading" | "video">;
  readonly artists: readonly string[];
  readonly works: readonly string[];
  /** Are all its artists new to the catalogue? */
  readonly artistsNew: boolean;
};

type Weighed = {
  readonly song: Song;
  readonly title: number;
  readonly scripts: number;
  readonly artist: boolean;
  readonly work: boolean;
};

const taken = 0.8;
/** A title this near by the same artist may be the same song: "… (Remastered)". */
const near = 0.7;

async function weighCandidates(known: Known, wanted: Identified): Promise<Weighed[]> {
  const scores = new Map<string, number[]>();
  for (const form of forms(writtenTitle(wanted.entry))) {
    for (const match of known.names.find(form, { kind: "song", limit: 8 })) {
      scores.set(match.id, [...(scores.get(match.id) ?? []), match.score]);
    }
  }
  const weighed: Weighed[] = [];
  for (const [id, found] of scores) {
    const song = (await known.reader.find("song", id))?.body;
    if (!song) continue;
    weighed.push({
      song,
      title: Math.max(...found),
      scripts: found.filter((score) => score >= taken).length,
      artist: song.credits.some((credit) => wanted.artists.includes(credit.artist)),
      work: (song.soundtracks ?? []).some((soundtrack) => wanted.works.includes(soundtrack.work)),
    });
  }
  return weighed.sort((a, b) => b.title - a.title || Number(b.work) - Number(a.work));
}

/** Several words or syllables, so that two songs hardly share it by chance. */
function isDistinctive(title: string): boolean {
  return scriptOf(title) === "latin" ? title.trim().split(/\s+/).length >= 3 : fold(title).length >= 5;
}

/** Not sure enough to take, too near to make another: the editor is asked. */
function suspicion(one: Weighed, wanted: Identified): string | undefined {
  if (one.artist && one.title >= near && one.title < taken) return "same artist, similar title";
  if (one.title < taken || one.artist) return undefined;
  if (wanted.artists.length === 0) return "same title, no artist on the page";
  if (one.work) return "same title and soundtrack, another artist";
  if (wanted.artistsNew && one.scripts > 1) return "same title in two scripts, unknown artist";
  if (wanted.artistsNew && forms(writtenTitle(wanted.entry)).some(isDistinctive)) return "same title, unknown artist";
  return undefined;
}

const round = (score: number) => Math.round(score * 100) / 100;

function decide(weighed: readonly Weighed[], wanted: Identified): SongMatch | undefined {
  const [first, second] = weighed.filter((one) => one.artist && one.title >= taken);
  if (first) {
    const alone = !second || first.title - second.title > 0.01 || (first.work && !second.work);
    if (alone) return { match: "existing", song: first.song.id, score: first.title };
    const same = weighed.filter((one) => one.artist && one.title >= taken);
    return {
      match: "ambiguous",
      candidates: same.map((one) => ({ song: one.song.id, score: round(one.title), why: "same title and artist" })),
    };
  }
  const suspects = weighed.flatMap((one): Candidate[] => {
    const why = suspicion(one, wanted);
    return why ? [{ song: one.song.id, score: round(one.title * 0.8), why }] : [];
  });
  return suspects.length > 0 ? { match: "ambiguous", candidates: suspects.slice(0, 5) } : undefined;
}

/** By title in any spelling, artists and works; the id it has or will have. */
export async function matchSong(known: Known, made: NewThings, wanted: Identified): Promise<SongMatch> {
  const decided = decide(await weighCandidates(known, wanted), wanted);
  if (decided) return decided;
  const written = writtenTitle(wanted.entry);
  const names = newNames(written, "title", seenIn(wanted.entry));
  // One title by one artist is one song, also on one page.
  const ofArtist = `song of ${[...wanted.artists].sort().join(" ")}`;
  const again = made.find(ofArtist, written);
  if (again) return { match: "new", song: again, score: 1 };
  const isSame = (song: Song | undefined) =>
    song?.credits.some((credit) => wanted.artists.includes(credit.artist)) &&
    song.names.some((name) => forms(written).some((form) => fold(form) === fold(name.text)));
  let found: string | undefined;
  const song = await chooseId(
    slug(names),
    async (id) => {
      if (made.has("song", id)) return false;
      if (isSame((await known.reader.find("song", id))?.body)) found = id;
      return found !== undefined || !(await known.reader.isTaken("song", id));
    },
    wanted.artists[0],
  );
  if (found) return { match: "existing", song: found, score: 1 };
  made.add("song", song, written, names);
  made.add(ofArtist, song, written, names);
  return { match: "new", song, score: 1 };
}
