// What goes by that name, or has that word in it?
import type { Child } from "hono/jsx";
import { displayName, type Name } from "#catalogue/name.ts";
import { Problem } from "#catalogue/problem.ts";
import type { NamedKind } from "#names/name-index.ts";
import { askAddress, thingAddress } from "../addresses.ts";
import type { Page } from "../document.tsx";
import { findLists, findPassages, findThemes, type Passage } from "../find-words.ts";
import { ThemeLinks } from "../parts/facts.tsx";
import { Say, Text } from "../parts/prose.tsx";
import { SongRows } from "../parts/song-rows.tsx";
import { KoreanName, Singers } from "../parts/title.tsx";
import type { Reader } from "../reader.ts";

const searchLength = 200;
const namesShown = 12;
/** Below this a name is too far from what was typed to be worth showing. */
const likely = 0.4;

/** @throws Problem `too-long` */
export function parseSearch(query: URLSearchParams): string {
  const words = (query.get("q") ?? "").normalize("NFC").replace(/\s+/g, " ").trim();
  if (words.length > searchLength)
    throw new Problem("too-long", `A search has at most ${searchLength} characters; shorten it.`);
  return words;
}

function Group({ heading, children }: { heading: string; children: Child }) {
  return (
    <section class="found">
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

type Found = { readonly id: string; readonly names: readonly Name[] };

function NameRows({
  kind,
  things,
  reader,
}: {
  kind: "artist" | "work" | "list";
  things: readonly Found[];
  reader: Reader;
}) {
  return (
    <ul class="rows">
      {things.map(({ id, names }) => {
        const name = displayName(names, reader.locale);
        return (
          <li>
            <a class="row-title" href={thingAddress(reader.locale, kind, id)}>
              <Text text={name.text} lang={name.lang} reader={reader} />
            </a>
            {names.some(({ lang }) => lang === "ko") && name.lang !== "ko" ? (
              <span class="row-rest">
                <KoreanName names={names} reader={reader} />
              </span>
            ) : undefined}
          </li>
        );
      })}
    </ul>
  );
}

function Passages({ passages, reader }: { passages: readonly Passage[]; reader: Reader }) {
  return (
    <ul class="passages">
      {passages.map(({ song, locale, before, found, after }) => {
        const name = displayName(song.names, reader.locale);
        return (
          <li>
            <p lang={locale === reader.locale ? undefined : locale}>
              {before}
              <mark>{found}</mark>
              {after}
            </p>
            <p class="small">
              <a href={`${thingAddress(reader.locale, "song", song.id)}#note`}>
                <Text text={name.text} lang={name.lang} reader={reader} />
              </a>{" "}
              <Singers song={song} reader={reader} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function findNamed<T>(query: string, kind: NamedKind, things: ReadonlyMap<string, T>, reader: Reader): T[] {
  return reader.view.names
    .find(query, { kind, limit: namesShown })
    .filter(({ score }) => score >= likely)
    .flatMap(({ id }) => things.get(id) ?? []);
}

function Results({ query, reader }: { query: string; reader: Reader }) {
  const { m, locale } = reader;
  const { snapshot } = reader.view;
  const songs = findNamed(query, "song", snapshot.songs, reader);
  const artists = findNamed(query, "artist", snapshot.artists, reader);
  const works = findNamed(query, "work", snapshot.works, reader);
  const themes = findThemes(query, reader);
  const lists = findLists(query, reader);
  const passages = findPassages(query, reader);
  const all = songs.length + artists.length + works.length + themes.length + lists.length + passages.length;
  return (
    <>
      <h1 class="found-heading">
        <Say text={all > 0 ? m.search.resultsFor(query) : m.search.none(query)} reader={reader} />
      </h1>
      {all === 0 ? (
        <p class="lead">
          <Say text={m.search.noneHelp} reader={reader} />
        </p>
      ) : undefined}
      {songs.length > 0 ? (
        <Group heading={m.search.songs}>
          <SongRows rows={songs.map((song) => ({ song }))} reader={reader} />
        </Group>
      ) : undefined}
      {artists.length > 0 ? (
        <Group heading={m.search.artists}>
          <NameRows kind="artist" things={artists} reader={reader} />
        </Group>
      ) : undefined}
      {works.length > 0 ? (
        <Group heading={m.search.works}>
          <NameRows kind="work" things={works} reader={reader} />
        </Group>
      ) : undefined}
      {lists.length > 0 ? (
        <Group heading={m.search.lists}>
          <NameRows kind="list" things={lists} reader={reader} />
        </Group>
      ) : undefined}
      {themes.length > 0 ? (
        <Group heading={m.search.themes}>
          <ThemeLinks ids={themes.map(({ id }) => id)} reader={reader} />
        </Group>
      ) : undefined}
      {passages.length > 0 ? (
        <Group heading={m.search.notes}>
          <Passages passages={passages} reader={reader} />
        </Group>
      ) : undefined}
      <p class="onward">
        <a href={askAddress(locale, { q: query })}>{m.search.ask}</a>
      </p>
    </>
  );
}

export function searchPage(query: string, reader: Reader): Page {
  const { m, locale } = reader;
  return {
    path: "/search",
    ...(query ? { query: new URLSearchParams({ q: query }).toString() } : {}),
    title: query ? m.search.resultsFor(query) : m.search.title,
    indexed: false,
    layout: "search",
    body: (
      <>
        {query ? undefined : <h1>{m.search.title}</h1>}
        <search>
          <form class="box search-box" action={`/${locale}/search`} method="get">
            <label for="search-words">
              <Say text={m.search.label} reader={reader} />
            </label>
            <input
              type="search"
              id="search-words"
              name="q"
              value={query}
              maxlength={searchLength}
              required
              autocomplete="off"
              enterkeyhint="search"
            />
            <button type="submit">{m.search.submit}</button>
          </form>
        </search>
        {query ? <Results query={query} reader={reader} /> : undefined}
      </>
    ),
  };
}
