// What is a song called in each script, and who made it, when, for what?
import type { Child } from "hono/jsx";
import { findName, type Name } from "#catalogue/name.ts";
import type { Song } from "#catalogue/song.ts";
import { katakana, romanize } from "#language/reading.ts";
import { credited } from "../credits.ts";
import type { Reader } from "../reader.ts";
import { formatDate, hasSoundtrack, Soundtracks } from "./facts.tsx";
import { Text } from "./prose.tsx";
import { ArtistNames } from "./title.tsx";

type Shown = { readonly label: string; readonly name: Name; readonly translated: boolean };

/** The title in each script; readings by rule where nobody has written one. */
function titleForms(song: Song, reader: Reader): Shown[] {
  const { nameKinds } = reader.m;
  const korean = findName(song.names, "ko");
  const made = (lang: string, text: string): Name => ({ text, lang, kind: "romanization" });
  const forms: readonly (readonly [string, Name | undefined])[] = [
    [nameKinds.hangul, korean],
    [nameKinds.romanized, findName(song.names, "ko-Latn") ?? (korean && made("ko-Latn", romanize(korean.text)))],
    [nameKinds.kana, findName(song.names, "ko-Kana") ?? (korean && made("ko-Kana", katakana(korean.text)))],
    [nameKinds.english, findName(song.names, "en")],
    [nameKinds.japanese, findName(song.names, "ja") ?? findName(song.names, "ja-Kana")],
  ];
  const seen = new Set<string>();
  return forms.flatMap(([label, name]) => {
    if (!name || seen.has(name.text)) return [];
    seen.add(name.text);
    return [{ label, name, translated: name.kind === "translation" }];
  });
}

export function SongNames({ song, reader }: { song: Song; reader: Reader }) {
  return (
    <dl class="data names">
      {titleForms(song, reader).map(({ label, name, translated }) => (
        <div>
          <dt>{label}</dt>
          <dd>
            <Text text={name.text} lang={name.lang} reader={reader} />
            {translated ? <span class="kind"> {reader.m.nameKinds.translation}</span> : undefined}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Datum({ term, children }: { term: string; children: Child }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function SongCredits({ song, reader }: { song: Song; reader: Reader }) {
  const { m } = reader;
  const roles = [
    [m.song.words, credited(song, reader, "lyricist")],
    [m.song.music, credited(song, reader, "composer")],
    [m.song.arrangement, credited(song, reader, "arranger")],
  ] as const;
  return (
    <dl class="data">
      {hasSoundtrack(song, reader) ? (
        <Datum term={m.song.soundtrack}>
          <Soundtracks song={song} reader={reader} />
        </Datum>
      ) : undefined}
      {roles.map(([term, artists]) =>
        artists.length > 0 ? (
          <Datum term={term}>
            <ArtistNames artists={artists} reader={reader} />
          </Datum>
        ) : undefined,
      )}
      {song.released ? <Datum term={m.song.released}>{formatDate(song.released, reader)}</Datum> : undefined}
    </dl>
  );
}
