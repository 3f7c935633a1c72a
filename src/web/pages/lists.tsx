// Which lists are there, what is in one, and what stands on ten of its places?

import type { List } from "#catalogue/list.ts";
import { locales, pickLocale } from "#catalogue/locale.ts";
import { displayName } from "#catalogue/name.ts";
import type { Notes } from "#catalogue/note.ts";
import { rangeAddress, thingAddress } from "../addresses.ts";
import type { Page } from "../document.tsx";
import { formatDate } from "../parts/facts.tsx";
import { ListEntry } from "../parts/list-entry.tsx";
import { Say, Text } from "../parts/prose.tsx";
import { SongRows } from "../parts/song-rows.tsx";
import { listPages, type Pages, type Range } from "../ranges.ts";
import type { Reader } from "../reader.ts";
import { describeList, describePath } from "../structured-data.ts";

/** The locales in which nothing on a page has to fall back on another language. */
export function wholeLocales(texts: readonly { readonly [L in (typeof locales)[number]]?: unknown }[]) {
  const told = texts.filter((text) => locales.some((locale) => text[locale] !== undefined));
  return locales.filter((locale) => told.every((text) => text[locale] !== undefined));
}

export function listsPage(reader: Reader): Page {
  const { m, locale } = reader;
  const lists = [...reader.view.snapshot.lists.values()];
  return {
    path: "/lists",
    title: m.list.all,
    layout: "lists",
    body: (
      <>
        <h1>{m.list.all}</h1>
        <p class="lead">
          <Say text={lists.length > 0 ? m.list.allIntro : m.list.none} reader={reader} />
        </p>
        {lists.map((list) => {
          const name = displayName(list.names, locale);
          const pages = listPages(list, reader.view.snapshot);
          const songs = pages.ranges.flatMap(({ entries }) => entries).length + pages.unplaced.length;
          return (
            <section class="home-list">
              <h2>
                <a href={thingAddress(locale, "list", list.id)}>
                  <Text text={name.text} lang={name.lang} reader={reader} />
                </a>
              </h2>
              <p class="small">{m.list.entries(songs)}</p>
              <RangeLinks list={list} pages={pages} reader={reader} />
            </section>
          );
        })}
      </>
    ),
  };
}

/** The pages of a list; the one that is shown is not a link. */
export function RangeLinks(props: { list: List; pages: Pages; reader: Reader; current?: Range }) {
  const { list, pages, reader, current } = props;
  return (
    <ul class="ranges">
      {pages.ranges.map(({ from, to }) => (
        <li>
          {from === current?.from ? (
            <span aria-current="page">{reader.m.list.range(from, to)}</span>
          ) : (
            <a href={rangeAddress(reader.locale, list.id, from, to)}>{reader.m.list.range(from, to)}</a>
          )}
        </li>
      ))}
    </ul>
  );
}

function ListCredits({ list, reader }: { list: List; reader: Reader }) {
  const { m } = reader;
  const updated = list.updated ?? list.published;
  const parts = [
    list.byline ? m.list.by(list.byline) : undefined,
    updated ? `${m.list.updated} ${formatDate(updated, reader)}` : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? <p class="small">{parts.join(" · ")}</p> : undefined;
}

function Introduction({ list, reader }: { list: List; reader: Reader }) {
  const found = pickLocale(list.introductions, reader.locale);
  if (!found) return undefined;
  return (
    <div class="introduction" lang={found.locale === reader.locale ? undefined : found.locale}>
      {found.value.map((text) => (
        <p>
          <Text text={text} lang={found.locale} reader={reader} />
        </p>
      ))}
    </div>
  );
}

export function listPage(list: List, reader: Reader): Page {
  const { m, locale } = reader;
  const name = displayName(list.names, locale);
  const pages = listPages(list, reader.view.snapshot);
  const path = `/lists/${list.id}`;
  const introduction = pickLocale(list.introductions, locale)?.value[0];
  return {
    path,
    title: name.text,
    ...(introduction ? { description: introduction } : {}),
    offeredIn: wholeLocales([list.introductions]),
    layout: "list",
    feed: `${thingAddress(locale, "list", list.id)}/feed.xml`,
    data: [
      describeList(
        name.text,
        pages.ranges.flatMap(({ entries }) => entries),
        reader,
      ),
      describePath(
        [
          { name: m.list.all, path: `/${locale}/lists` },
          { name: name.text, path: `/${locale}${path}` },
        ],
        reader,
      ),
    ],
    body: (
      <>
        <header class="list-head">
          <h1>
            <Text text={name.text} lang={name.lang} reader={reader} />
          </h1>
          <Introduction list={list} reader={reader} />
          <ListCredits list={list} reader={reader} />
        </header>
        {pages.ranges.map(({ from, to, entries }) => (
          <section class="chapter">
            <h2>
              <a href={rangeAddress(locale, list.id, from, to)}>{m.list.range(from, to)}</a>
            </h2>
            <SongRows
              rows={entries.map(({ song, position }) => ({ song, before: String(position) }))}
              reader={reader}
            />
          </section>
        ))}
        {pages.unplaced.length > 0 ? (
          <section class="chapter">
            <h2>{m.list.unplaced}</h2>
            <SongRows rows={pages.unplaced.map((song) => ({ song }))} reader={reader} />
          </section>
        ) : undefined}
      </>
    ),
  };
}

function Neighbours({ list, pages, range, reader }: { list: List; pages: Pages; range: Range; reader: Reader }) {
  const { m, locale } = reader;
  const at = pages.ranges.indexOf(range);
  const link = (other: Range | undefined, label: string, rel: string) =>
    other ? (
      <a class={`neighbour ${rel}`} rel={rel} href={rangeAddress(locale, list.id, other.from, other.to)}>
        <span class="small">{label}</span> <span class="figures">{m.list.range(other.from, other.to)}</span>
      </a>
    ) : undefined;
  return (
    <nav class="neighbours" aria-label={m.list.pages}>
      {link(pages.ranges[at - 1], m.list.previous, "prev")}
      {link(pages.ranges[at + 1], m.list.next, "next")}
    </nav>
  );
}

export function rangePage(list: List, pages: Pages, range: Range, reader: Reader): Page {
  const { m, locale } = reader;
  const name = displayName(list.names, locale);
  const path = `/lists/${list.id}/${range.from}-${range.to}`;
  const notes = range.entries.map(({ entry, song }): Notes => entry.notes ?? song.notes);
  return {
    path,
    title: m.list.rangeTitle(name.text, range.from, range.to),
    offeredIn: wholeLocales(notes),
    layout: "range",
    feed: `${thingAddress(locale, "list", list.id)}/feed.xml`,
    data: [
      describeList(m.list.rangeTitle(name.text, range.from, range.to), range.entries, reader),
      describePath(
        [
          { name: m.list.all, path: `/${locale}/lists` },
          { name: name.text, path: `/${locale}/lists/${list.id}` },
          { name: m.list.range(range.from, range.to), path: `/${locale}${path}` },
        ],
        reader,
      ),
    ],
    body: (
      <>
        <header class="range-head">
          <h1>
            <a class="range-list" href={thingAddress(locale, "list", list.id)}>
              <Text text={name.text} lang={name.lang} reader={reader} />
            </a>{" "}
            <span class="range-figures">{m.list.range(range.from, range.to)}</span>
          </h1>
        </header>
        {range.entries.map((placed) => (
          <ListEntry placed={placed} reader={reader} />
        ))}
        <Neighbours list={list} pages={pages} range={range} reader={reader} />
      </>
    ),
  };
}
