// What does the guide know of one song?
import { pickLocale } from "#catalogue/locale.ts";
import { displayName } from "#catalogue/name.ts";
import type { Song } from "#catalogue/song.ts";
import { rangeAddress, thingAddress } from "../addresses.ts";
import { credited, plainArtists, plainTitle } from "../credits.ts";
import type { Page } from "../document.tsx";
import { Facts, ThemeLinks } from "../parts/facts.tsx";
import { NoteText, TearQuote } from "../parts/note.tsx";
import { Say } from "../parts/prose.tsx";
import { SongCredits, SongNames } from "../parts/song-data.tsx";
import { SongRows } from "../parts/song-rows.tsx";
import { VideoStill } from "../parts/still.tsx";
import { Singers, SongTitle } from "../parts/title.tsx";
import { listPages } from "../ranges.ts";
import type { Reader } from "../reader.ts";
import { describePath, describeSong } from "../structured-data.ts";
import { wholeLocales } from "./lists.tsx";

function Standings({ song, reader }: { song: Song; reader: Reader }) {
  const { m, locale } = reader;
  const standings = reader.relations.standings.get(song.id) ?? [];
  if (standings.length === 0) return undefined;
  return (
    <section class="aside-block" aria-labelledby="lists">
      <h2 id="lists">{m.song.lists}</h2>
      <ul class="plain">
        {standings.map(({ list, entry }) => {
          const name = displayName(list.names, locale);
          const { position } = entry;
          const range = listPages(list, reader.view.snapshot).ranges.find(
            ({ from, to }) => position !== undefined && from <= position && position <= to,
          );
          const address = range
            ? `${rangeAddress(locale, list.id, range.from, range.to)}#n${position}`
            : thingAddress(locale, "list", list.id);
          const text = position === undefined ? name.text : m.song.inList(name.text, position);
          return (
            <li>
              <a href={address}>
                <Say text={text} reader={reader} />
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Others({ song, reader }: { song: Song; reader: Reader }) {
  const { m, locale, relations } = reader;
  const shown = new Set([song.id]);
  const groups = [
    ...credited(song, reader, "main").map((artist) => ({
      heading: m.song.otherBy(displayName(artist.names, locale).text),
      songs: (relations.byArtist.get(artist.id) ?? [])
        .filter(({ role }) => role === "main" || role === "featured")
        .map((one) => one.song),
    })),
    ...(song.soundtracks ?? []).flatMap(({ work: id }) => {
      const work = reader.view.snapshot.works.get(id);
      if (!work) return [];
      const songs = (relations.byWork.get(id) ?? []).map((one) => one.song);
      return [{ heading: m.song.otherFrom(displayName(work.names, locale).text), songs }];
    }),
  ];
  return (
    <>
      {groups.map(({ heading, songs }) => {
        const others = songs.filter(({ id }) => !shown.has(id)).slice(0, 12);
        for (const { id } of others) shown.add(id);
        if (others.length === 0) return undefined;
        return (
          <section class="others">
            <h2>
              <Say text={heading} reader={reader} />
            </h2>
            <SongRows rows={others.map((one) => ({ song: one }))} reader={reader} />
          </section>
        );
      })}
    </>
  );
}

export function songPage(song: Song, reader: Reader): Page {
  const { m, locale } = reader;
  const path = `/songs/${song.id}`;
  const title = plainTitle(song, reader);
  const artists = plainArtists(song, reader);
  const note = pickLocale(song.notes, locale)?.value.paragraphs[0];
  const facts = song.facts ?? [];
  return {
    path,
    title: artists ? `${title} — ${artists}` : title,
    ...(note ? { description: note.slice(0, 300) } : {}),
    offeredIn: wholeLocales([song.notes]),
    layout: "song",
    data: [
      describeSong(song, reader),
      describePath(
        [
          { name: m.guide, path: `/${locale}` },
          { name: title, path: `/${locale}${path}` },
        ],
        reader,
      ),
    ],
    body: (
      <>
        <article class="song-page">
          <header class="song-head">
            <h1>
              <SongTitle song={song} reader={reader} link={false} />
            </h1>
            <p class="singers">
              <Singers song={song} reader={reader} />
            </p>
          </header>
          <VideoStill song={song} reader={reader} />
          <div class="column">
            <h2 class="unseen">{m.song.note}</h2>
            {pickLocale(song.notes, locale) ? (
              <NoteText notes={song.notes} reader={reader} id="note" song={song.id} />
            ) : (
              <p class="nothing">
                <Say text={m.song.noNote} reader={reader} />
              </p>
            )}
            {song.themes.length > 0 ? <p class="term">{m.song.themes}</p> : undefined}
            <ThemeLinks ids={song.themes} reader={reader} />
          </div>
          <div class="margin">
            <TearQuote tear={song.tear} reader={reader} />
            <SongCredits song={song} reader={reader} />
            <section class="aside-block" aria-labelledby="names">
              <h2 id="names">{m.song.names}</h2>
              <SongNames song={song} reader={reader} />
            </section>
            <Standings song={song} reader={reader} />
          </div>
          {facts.length > 0 ? (
            <section class="known" id="facts" aria-labelledby="facts-heading">
              <h2 id="facts-heading">{m.song.facts}</h2>
              <Facts facts={facts} reader={reader} sources={true} />
            </section>
          ) : undefined}
        </article>
        <Others song={song} reader={reader} />
      </>
    ),
  };
}
