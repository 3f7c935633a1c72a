// How do songs stand in a contents, one line each?
import type { Song } from "#catalogue/song.ts";
import { thingAddress } from "../addresses.ts";
import type { Reader } from "../reader.ts";
import { Text } from "./prose.tsx";
import { findSecondTitle, Hangul, Singers } from "./title.tsx";

export type Row = { readonly song: Song; readonly before?: string | undefined; readonly label?: string | undefined };

/** `before` stands where the number does: a position, a part. */
export function SongRows({ rows, reader }: { rows: readonly Row[]; reader: Reader }) {
  return (
    <ul class={`rows${rows.some(({ before }) => before) ? " numbered" : ""}`}>
      {rows.map(({ song, before, label }) => {
        const second = findSecondTitle(song, reader);
        return (
          <li>
            {before ? <span class="row-number">{before}</span> : undefined}
            <a class="row-title" href={thingAddress(reader.locale, "song", song.id)}>
              <Hangul names={song.names} reader={reader} />
            </a>
            <span class="row-rest">
              {second ? (
                <span class="row-second">
                  <Text text={second.text} lang={second.lang} reader={reader} />
                </span>
              ) : undefined}
              <span class="row-singers">
                <Singers song={song} reader={reader} />
              </span>
              {label ? <span class="row-label">{label}</span> : undefined}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
