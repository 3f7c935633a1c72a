// What does the guide know of a singer, a group, a writer?
import type { Artist } from "#catalogue/artist.ts";
import { displayName } from "#catalogue/name.ts";
import type { Song } from "#catalogue/song.ts";
import type { Page } from "../document.tsx";
import { NamedHead } from "../parts/named-head.tsx";
import { Localised } from "../parts/note.tsx";
import { Say } from "../parts/prose.tsx";
import { SongRows } from "../parts/song-rows.tsx";
import { ArtistNames } from "../parts/title.tsx";
import type { Reader } from "../reader.ts";
import { describePath } from "../structured-data.ts";

function unique(songs: readonly Song[], except: readonly Song[] = []): Song[] {
  const seen = new Set(except.map(({ id }) => id));
  return songs.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** Newest first; what has no date comes last. */
function byDate(songs: Song[]): Song[] {
  return songs.sort((a, b) => (b.released ?? "").localeCompare(a.released ?? ""));
}

function Songs({ heading, songs, reader }: { heading: string; songs: readonly Song[]; reader: Reader }) {
  if (songs.length === 0) return undefined;
  return (
    <section class="others">
      <h2>{heading}</h2>
      <SongRows rows={songs.map((song) => ({ song, before: song.released?.slice(0, 4) }))} reader={reader} />
    </section>
  );
}

export function artistPage(artist: Artist, reader: Reader): Page {
  const { m, locale, relations } = reader;
  const name = displayName(artist.names, locale).text;
  const credits = relations.byArtist.get(artist.id) ?? [];
  const sung = byDate(
    unique(credits.filter(({ role }) => role === "main" || role === "featured").map(({ song }) => song)),
  );
  const written = byDate(
    unique(
      credits.map(({ song }) => song),
      sung,
    ),
  );
  const appears = byDate(unique(relations.factsOf.get(artist.id) ?? [], [...sung, ...written]));
  const members = (artist.members ?? []).flatMap((id) => reader.view.snapshot.artists.get(id) ?? []);
  const groups = relations.groupsOf.get(artist.id) ?? [];
  const path = `/artists/${artist.id}`;
  return {
    path,
    title: name,
    layout: "artist",
    data: [
      describePath(
        [
          { name: m.guide, path: `/${locale}` },
          { name, path: `/${locale}${path}` },
        ],
        reader,
      ),
    ],
    body: (
      <>
        <NamedHead names={artist.names} reader={reader}>
          {artist.about ? (
            <p class="lead">
              <Localised texts={artist.about} reader={reader} />
            </p>
          ) : undefined}
          {members.length > 0 ? (
            <p>
              <span class="term">{m.artist.members}</span> <ArtistNames artists={members} reader={reader} />
            </p>
          ) : undefined}
          {groups.length > 0 ? (
            <p>
              <span class="term">{m.artist.memberOf}</span> <ArtistNames artists={groups} reader={reader} />
            </p>
          ) : undefined}
        </NamedHead>
        <Songs heading={m.artist.songs} songs={sung} reader={reader} />
        <Songs heading={m.artist.written} songs={written} reader={reader} />
        <Songs heading={m.artist.appears} songs={appears} reader={reader} />
        {sung.length + written.length + appears.length === 0 ? (
          <p class="nothing">
            <Say text={m.artist.none} reader={reader} />
          </p>
        ) : undefined}
      </>
    ),
  };
}
