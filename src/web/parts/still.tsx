// What stands where the video will play? A picture of the title; nothing from outside before it is pressed.
import { findName } from "#catalogue/name.ts";
import type { Song } from "#catalogue/song.ts";
import { findVideo, plainTitle, videoSearch } from "../credits.ts";
import type { Reader } from "../reader.ts";
import { drawStill, frame } from "../still-drawing.ts";
import { Say } from "./prose.tsx";

function Drawing({ song }: { song: Song }) {
  const name = findName(song.names, "ko") ?? song.names[0];
  if (!name) return undefined;
  return (
    <svg
      class="still-drawing"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      preserveAspectRatio="xMidYMid slice"
      lang={name.lang}
      aria-hidden="true"
      focusable="false"
    >
      {drawStill(song.id, name.text).map(({ text, x, y, size }) => (
        <text x={x} y={y} font-size={size}>
          {text}
        </text>
      ))}
    </svg>
  );
}

/** The word on the button, and the whole of what it does for those who hear the page. */
function Seal({ shown, said }: { shown: string; said: string }) {
  return (
    <>
      <span class="seal" aria-hidden="true">
        {shown}
      </span>
      <span class="unseen">{said}</span>
    </>
  );
}

/** The player's still: a link that works by itself, and that the island turns into a player. */
export function VideoStill({ song, reader }: { song: Song; reader: Reader }) {
  const { m } = reader;
  const video = findVideo(song);
  const title = plainTitle(song, reader);
  if (!video) {
    const query = new URLSearchParams({ search_query: videoSearch(song, reader) });
    const address = `https://www.youtube.com/results?${query}`;
    return (
      <figure class="still-figure">
        <a class="still still-search" href={address} rel="external noopener">
          <Drawing song={song} />
          <Seal shown={m.video.search} said={m.video.searchTitle(title)} />
        </a>
        <figcaption>
          <Say text={m.video.searchOnYouTube} reader={reader} />
        </figcaption>
      </figure>
    );
  }
  const address = `https://www.youtube.com/watch?v=${video.id}`;
  return (
    <figure class="still-figure">
      <video-still video={video.id} label={m.video.player(title)} hl={reader.locale}>
        <a class="still" href={address} rel="external noopener" referrerpolicy="strict-origin-when-cross-origin">
          <Drawing song={song} />
          <Seal shown={m.video.play} said={m.video.playTitle(title)} />
        </a>
      </video-still>
      <figcaption>
        <a href={address} rel="external noopener" referrerpolicy="strict-origin-when-cross-origin">
          <Say text={video.title ?? title} reader={reader} />
        </a>{" "}
        <span class="where">{m.video.onYouTube}</span>
      </figcaption>
    </figure>
  );
}
