// How are the names in an answer said in Korean, where they are not written in Hangul?
import type { Locale } from "#catalogue/locale.ts";
import { displayName, type Name } from "#catalogue/name.ts";
import type { Song } from "#catalogue/song.ts";
import type { Named } from "#retrieval/understand.ts";
import type { Snapshot } from "#store/snapshot.ts";
import type { Spoken } from "./fill-phrase.ts";
import { singers } from "./present-song.ts";

const allHangul = /^[\p{Script=Hangul}\s]+$/u;

/** The name shown, with how it is said; nothing where it is written as it is said, or nobody knows. */
function spokenName(names: readonly Name[]): (readonly [shown: string, spoken: string])[] {
  const shown = displayName(names, "ko").text;
  if (/\p{Script=Hangul}$/u.test(shown)) return [];
  const said = names.find(({ text, lang, kind }) => lang === "ko" && kind !== "short" && allHangul.test(text));
  return said ? [[shown, said.text]] : [];
}

/** Of the songs picked, their singers, and what was named; empty in other languages, which have no such particles. */
export function spokenNames(telling: {
  readonly language: Locale;
  readonly snapshot: Snapshot;
  readonly picks: readonly { readonly song: Song }[];
  readonly meaning: { readonly names: readonly Named[]; readonly like: readonly Named[] };
}): Spoken {
  if (telling.language !== "ko") return new Map();
  const { songs, artists, works } = telling.snapshot;
  const named = [...telling.meaning.names, ...telling.meaning.like];
  const picked = telling.picks.map(({ song }) => song);
  const things = [
    ...picked,
    ...picked.flatMap(singers).map((id) => artists.get(id)),
    ...named.map(({ kind, id }) => (kind === "artist" ? artists : kind === "work" ? works : songs).get(id)),
  ];
  return new Map(things.flatMap((thing) => (thing ? spokenName(thing.names) : [])));
}
