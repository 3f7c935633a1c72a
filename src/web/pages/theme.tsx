// Which songs are about one situation, feeling or season?
import type { Theme } from "#catalogue/theme.ts";
import type { Page } from "../document.tsx";
import { ThemeLinks } from "../parts/facts.tsx";
import { Say } from "../parts/prose.tsx";
import { QuestionBox } from "../parts/question-box.tsx";
import { SongRows } from "../parts/song-rows.tsx";
import type { Reader } from "../reader.ts";
import { describePath } from "../structured-data.ts";

function Related({ heading, ids, reader }: { heading: string; ids: readonly string[]; reader: Reader }) {
  if (ids.length === 0) return undefined;
  return (
    <div class="way">
      <h2>{heading}</h2>
      <ThemeLinks ids={ids} reader={reader} />
    </div>
  );
}

export function themePage(theme: Theme, reader: Reader): Page {
  const { m, locale, relations } = reader;
  const name = theme.labels[locale];
  const description = theme.descriptions?.[locale];
  const narrower = [...reader.view.themes.values()].filter(({ broader }) => broader?.includes(theme.id));
  const own = relations.byTheme.get(theme.id) ?? [];
  const within = narrower.flatMap(({ id }) => relations.byTheme.get(id) ?? []);
  const songs = [...new Map([...own, ...within].map((song) => [song.id, song])).values()];
  const path = `/themes/${theme.id}`;
  return {
    path,
    title: name,
    ...(description ? { description } : {}),
    layout: "theme",
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
        <header class="named-head">
          <p class="eyebrow">
            <Say text={m.groups[theme.group]} reader={reader} />
          </p>
          <h1>
            <Say text={name} reader={reader} />
          </h1>
          {description ? (
            <p class="lead">
              <Say text={description} reader={reader} />
            </p>
          ) : undefined}
        </header>
        <section class="others">
          <h2>{m.theme.songs}</h2>
          {songs.length > 0 ? (
            <SongRows rows={songs.map((song) => ({ song }))} reader={reader} />
          ) : (
            <p class="nothing">
              <Say text={m.theme.none} reader={reader} />
            </p>
          )}
        </section>
        <section class="ways">
          <Related heading={m.theme.broader} ids={theme.broader ?? []} reader={reader} />
          <Related heading={m.theme.narrower} ids={narrower.map(({ id }) => id)} reader={reader} />
          <Related heading={m.theme.opposite} ids={theme.opposite ?? []} reader={reader} />
        </section>
        <section class="ask-again">
          <h2 id="ask">{m.theme.ask}</h2>
          <QuestionBox reader={reader} labelledBy="ask" />
        </section>
      </>
    ),
  };
}
