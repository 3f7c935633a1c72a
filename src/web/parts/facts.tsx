// What is known for certain about a song, and where was it seen?
import { displayName } from "#catalogue/name.ts";
import type { Fact, Song } from "#catalogue/song.ts";
import { sourceLink, thingAddress } from "../addresses.ts";
import type { Reader } from "../reader.ts";
import { Localised } from "./note.tsx";
import { Text } from "./prose.tsx";

/** A link where the source has an address; its site's name stands for it. */
export function Source({ source, reader }: { source: string; reader: Reader }) {
  const links = source.split(/\s*\|\s*/).map((one) => ({ one, link: sourceLink(one) }));
  return (
    <span class="source">
      {reader.m.song.source}{" "}
      {links.map(({ one, link }, index) => (
        <>
          {index > 0 ? ", " : undefined}
          {link ? (
            <a href={link.address} rel="external nofollow noopener">
              {link.label}
            </a>
          ) : (
            <span lang="en">{one}</span>
          )}
        </>
      ))}
    </span>
  );
}

export function Facts({ facts, reader, sources }: { facts: readonly Fact[]; reader: Reader; sources: boolean }) {
  return (
    <ul class="facts">
      {facts.map((fact) => (
        <li>
          <span class="fact-kind">{reader.m.factKinds[fact.kind]}</span>{" "}
          <span class="fact-text">
            <Localised texts={fact.text} reader={reader} />
          </span>
          {sources ? (
            <>
              {" "}
              <Source source={fact.source} reader={reader} />
            </>
          ) : undefined}
        </li>
      ))}
    </ul>
  );
}

/** The dramas and films that a song was written for or heard in, with its part. */
export function Soundtracks({ song, reader }: { song: Song; reader: Reader }) {
  const found = (song.soundtracks ?? []).flatMap(({ work: id, part }) => {
    const work = reader.view.snapshot.works.get(id);
    return work ? [{ work, part }] : [];
  });
  return (
    <>
      {found.map(({ work, part }, index) => {
        const name = displayName(work.names, reader.locale);
        return (
          <>
            {index > 0 ? ", " : undefined}
            <a href={thingAddress(reader.locale, "work", work.id)}>
              <Text text={name.text} lang={name.lang} reader={reader} />
            </a>
            {part === undefined ? undefined : ` ${reader.m.song.part(part)}`}
          </>
        );
      })}
    </>
  );
}

export function hasSoundtrack(song: Song, reader: Reader): boolean {
  return (song.soundtracks ?? []).some(({ work }) => reader.view.snapshot.works.has(work));
}

/** Themes that the guide has words for, each leading to its songs. */
export function ThemeLinks({ ids, reader }: { ids: readonly string[]; reader: Reader }) {
  const themes = ids.flatMap((id) => reader.view.themes.get(id) ?? []);
  return (
    <ul class="words">
      {themes.map((theme) => (
        <li>
          <a href={thingAddress(reader.locale, "theme", theme.id)}>
            <Text text={theme.labels[reader.locale]} lang={reader.locale} reader={reader} />
          </a>
        </li>
      ))}
    </ul>
  );
}

export function formatDate(date: string, reader: Reader): string {
  const [year = "", month, day] = date.split("-");
  const options: Intl.DateTimeFormatOptions = {
    timeZone: "UTC",
    year: "numeric",
    ...(month ? { month: "long" } : {}),
    ...(day ? { day: "numeric" } : {}),
  };
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  if (Number.isNaN(at.getTime())) return date;
  return new Intl.DateTimeFormat(reader.locale === "en" ? "en-GB" : reader.locale, options).format(at);
}
