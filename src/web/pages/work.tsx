// What does the guide know of a drama, a film or a show?
import { displayName } from "#catalogue/name.ts";
import type { Work } from "#catalogue/work.ts";
import type { Page } from "../document.tsx";
import { NamedHead } from "../parts/named-head.tsx";
import { Localised } from "../parts/note.tsx";
import { Say, Text } from "../parts/prose.tsx";
import { SongRows } from "../parts/song-rows.tsx";
import { ArtistNames } from "../parts/title.tsx";
import type { Reader } from "../reader.ts";
import { describePath } from "../structured-data.ts";

function Characters({ work, reader }: { work: Work; reader: Reader }) {
  const characters = work.characters ?? [];
  if (characters.length === 0) return undefined;
  return (
    <section class="others">
      <h2>{reader.m.work.characters}</h2>
      <dl class="data">
        {characters.map(({ names, playedBy }) => {
          const name = displayName(names, reader.locale);
          const actor = playedBy ? reader.view.snapshot.artists.get(playedBy) : undefined;
          return (
            <div>
              <dt>
                <Text text={name.text} lang={name.lang} reader={reader} />
              </dt>
              <dd>{actor ? <ArtistNames artists={[actor]} reader={reader} /> : undefined}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

export function workPage(work: Work, reader: Reader): Page {
  const { m, locale } = reader;
  const name = displayName(work.names, locale).text;
  const songs = reader.relations.byWork.get(work.id) ?? [];
  const path = `/works/${work.id}`;
  const above = [work.form ? m.work.form[work.form] : undefined, work.network, work.year]
    .filter((part) => part !== undefined)
    .join(" · ");
  return {
    path,
    title: name,
    layout: "work",
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
        <NamedHead names={work.names} reader={reader} {...(above ? { above } : {})}>
          {work.about ? (
            <p class="lead">
              <Localised texts={work.about} reader={reader} />
            </p>
          ) : undefined}
        </NamedHead>
        {songs.length > 0 ? (
          <section class="others">
            <h2>{m.work.songs}</h2>
            <SongRows
              rows={songs.map(({ song, part }) => ({
                song,
                before: part === undefined ? undefined : m.work.part(part),
              }))}
              reader={reader}
            />
          </section>
        ) : (
          <p class="nothing">
            <Say text={m.work.none} reader={reader} />
          </p>
        )}
        <Characters work={work} reader={reader} />
      </>
    ),
  };
}
