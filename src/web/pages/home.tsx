// What does a reader meet first: the question, one song, the lists, the other ways in?
import type { Child } from "hono/jsx";
import { displayName } from "#catalogue/name.ts";
import type { Song } from "#catalogue/song.ts";
import { type Theme, themeGroups } from "#catalogue/theme.ts";
import { rangeAddress, thingAddress } from "../addresses.ts";
import type { Page } from "../document.tsx";
import { TearQuote } from "../parts/note.tsx";
import { Say, Text } from "../parts/prose.tsx";
import { Examples, QuestionBox } from "../parts/question-box.tsx";
import { Singers, SongTitle } from "../parts/title.tsx";
import { listPages } from "../ranges.ts";
import type { Reader } from "../reader.ts";

const themesPerGroup = 14;
const artistsShown = 60;
const worksShown = 40;

/** Another song each day, the same for everyone: of those that have a tear-jerker point, if there are any. */
function findTonight(reader: Reader, now: Date): Song | undefined {
  const songs = [...reader.view.snapshot.songs.values()];
  const told = songs.filter(({ tear }) => tear?.[reader.locale]);
  const day = Math.floor(now.getTime() / 86_400_000);
  const from = told.length > 0 ? told : songs;
  return from[day % from.length];
}

function Tonight({ reader, now }: { reader: Reader; now: Date }) {
  const song = findTonight(reader, now);
  if (!song) return undefined;
  return (
    <section class="tonight" aria-labelledby="tonight">
      <p class="eyebrow">{reader.m.home.tonight}</p>
      <h2 id="tonight">
        <SongTitle song={song} reader={reader} link={true} />
      </h2>
      <p class="singers">
        <Singers song={song} reader={reader} />
      </p>
      <TearQuote tear={song.tear} reader={reader} />
      <p class="onward">
        <a href={thingAddress(reader.locale, "song", song.id)}>{reader.m.home.read}</a>
      </p>
    </section>
  );
}

function Lists({ reader }: { reader: Reader }) {
  const lists = [...reader.view.snapshot.lists.values()];
  if (lists.length === 0) return undefined;
  return (
    <section class="home-lists" aria-labelledby="lists">
      <h2 id="lists" class="eyebrow">
        {reader.m.home.lists}
      </h2>
      {lists.map((list) => {
        const name = displayName(list.names, reader.locale);
        return (
          <div class="home-list">
            <h3>
              <a href={thingAddress(reader.locale, "list", list.id)}>
                <Text text={name.text} lang={name.lang} reader={reader} />
              </a>
            </h3>
            <ul class="ranges">
              {listPages(list, reader.view.snapshot).ranges.map(({ from, to }) => (
                <li>
                  <a href={rangeAddress(reader.locale, list.id, from, to)}>{reader.m.list.range(from, to)}</a>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

/** Themes that songs are filed under, those with most songs first. */
export function usedThemes(reader: Reader, group?: Theme["group"]): Theme[] {
  const { byTheme } = reader.relations;
  return [...reader.view.themes.values()]
    .filter((theme) => byTheme.has(theme.id) && (group === undefined || theme.group === group))
    .sort((a, b) => (byTheme.get(b.id)?.length ?? 0) - (byTheme.get(a.id)?.length ?? 0));
}

function Words({ items }: { items: readonly { readonly address: string; readonly text: Child }[] }) {
  return (
    <ul class="words">
      {items.map(({ address, text }) => (
        <li>
          <a href={address}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

function WaysIn({ reader }: { reader: Reader }) {
  const { m, locale, relations } = reader;
  const { artists, works } = reader.view.snapshot;
  const named = (kind: "artist" | "work", things: Iterable<{ id: string; names: Song["names"] }>) =>
    [...things].map(({ id, names }) => {
      const name = displayName(names, locale);
      return {
        address: thingAddress(locale, kind, id),
        key: name.text,
        text: <Text text={name.text} lang={name.lang} reader={reader} />,
      };
    });
  const sings = ({ id }: { id: string }) =>
    relations.byArtist.get(id)?.some(({ role }) => role === "main" || role === "featured") ?? false;
  const order = new Intl.Collator(locale);
  const sorted = <T extends { key: string }>(items: T[]) => items.sort((a, b) => order.compare(a.key, b.key));
  const rows = [
    ...themeGroups.map((group) => ({
      heading: m.groups[group],
      items: usedThemes(reader, group)
        .slice(0, themesPerGroup)
        .map(({ id, labels }) => ({
          address: thingAddress(locale, "theme", id),
          text: <Say text={labels[locale]} reader={reader} />,
        })),
    })),
    {
      heading: m.home.dramas,
      items: sorted(
        named(
          "work",
          [...works.values()].filter(({ id }) => relations.byWork.has(id)),
        ),
      ).slice(0, worksShown),
    },
    {
      heading: m.home.artists,
      items: sorted(named("artist", [...artists.values()].filter(sings))).slice(0, artistsShown),
    },
  ].filter(({ items }) => items.length > 0);
  if (rows.length === 0) return undefined;
  return (
    <section class="ways" aria-labelledby="ways">
      <h2 id="ways" class="eyebrow">
        {m.home.waysIn}
      </h2>
      {rows.map(({ heading, items }) => (
        <div class="way">
          <h3>
            <Say text={heading} reader={reader} />
          </h3>
          <Words items={items} />
        </div>
      ))}
    </section>
  );
}

export function homePage(reader: Reader, now: Date = new Date()): Page {
  const { m } = reader;
  return {
    path: "",
    title: m.guide,
    layout: "home",
    data: [
      {
        "@context": "https://schema.org",
        "@type": "WebSite",
        name: m.guide,
        description: m.tagline,
        inLanguage: reader.locale,
        url: `${reader.services.settings.origin}/${reader.locale}`,
      },
    ],
    body: (
      <>
        <section class="asking" aria-labelledby="question">
          <h1 id="question">
            <Say text={m.box.question} reader={reader} />
          </h1>
          <QuestionBox reader={reader} labelledBy="question" />
          <Examples reader={reader} />
        </section>
        {reader.view.snapshot.songs.size === 0 ? (
          <p class="nothing">
            <Say text={m.home.empty} reader={reader} />
          </p>
        ) : undefined}
        <Tonight reader={reader} now={now} />
        <Lists reader={reader} />
        <WaysIn reader={reader} />
      </>
    ),
  };
}
