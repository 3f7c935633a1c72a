// How does one entry of a list stand on its page?
import { locales } from "#catalogue/locale.ts";
import { thingAddress } from "../addresses.ts";
import type { Placed } from "../ranges.ts";
import type { Reader } from "../reader.ts";
import { Facts, hasSoundtrack, Soundtracks } from "./facts.tsx";
import { NoteText, TearQuote } from "./note.tsx";
import { VideoStill } from "./still.tsx";
import { Singers, SongTitle } from "./title.tsx";

export function ListEntry({ placed, reader }: { placed: Placed; reader: Reader }) {
  const { position, entry, song } = placed;
  const { m, locale } = reader;
  const own = entry.notes && locales.some((one) => entry.notes?.[one]) ? entry.notes : song.notes;
  const facts = song.facts ?? [];
  const year = song.released?.slice(0, 4);
  return (
    <article class="entry" id={`n${position}`}>
      <p class="number">
        <span class="unseen">{m.list.number(position)}</span>
        <span aria-hidden="true">{position}</span>
      </p>
      <header class="entry-head">
        <h2>
          <SongTitle song={song} reader={reader} link={true} />
        </h2>
        <p class="singers">
          <Singers song={song} reader={reader} />
        </p>
      </header>
      <VideoStill song={song} reader={reader} />
      <div class="column">
        <NoteText notes={own} reader={reader} song={song.id} />
        <p class="onward">
          <a href={thingAddress(locale, "song", song.id)}>{m.song.open}</a>
        </p>
      </div>
      <div class="margin">
        <TearQuote tear={entry.tear ?? song.tear} reader={reader} />
        <dl class="data">
          {hasSoundtrack(song, reader) ? (
            <div>
              <dt>{m.song.soundtrack}</dt>
              <dd>
                <Soundtracks song={song} reader={reader} />
              </dd>
            </div>
          ) : undefined}
          {year ? (
            <div>
              <dt>{m.song.released}</dt>
              <dd class="figures">{year}</dd>
            </div>
          ) : undefined}
        </dl>
        {facts.length > 0 ? <Facts facts={facts} reader={reader} sources={false} /> : undefined}
      </div>
    </article>
  );
}
