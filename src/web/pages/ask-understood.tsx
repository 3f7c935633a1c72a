// How does a reader see what was understood, strike it out, take it back, or come closer?
import type { Child } from "hono/jsx";
import type { Answer } from "#asking/answer.ts";
import { displayName } from "#catalogue/name.ts";
import { type Asked, askAddress, thingAddress } from "../addresses.ts";
import { Say, Text } from "../parts/prose.tsx";
import type { Reader } from "../reader.ts";

const nearThemes = 6;

function findLabel(id: string, reader: Reader): string | undefined {
  return reader.view.themes.get(id)?.labels[reader.locale];
}

/** A theme that is wanted: pressing it leaves it out. */
function Wanted({ id, asked, reader }: { id: string; asked: Asked; reader: Reader }) {
  const label = findLabel(id, reader);
  if (!label) return undefined;
  const address = askAddress(reader.locale, {
    ...asked,
    not: [...new Set([...asked.not, id])],
    more: asked.more.filter((one) => one !== id),
  });
  return (
    <li>
      <a class="chip" href={address} aria-label={reader.m.ask.strike(label)}>
        <Say text={label} reader={reader} /> <span class="chip-mark">×</span>
      </a>
    </li>
  );
}

/** A theme left out: by hand, then pressing it takes it back; or by what was said, then it only shows. */
function Avoided({ id, asked, reader }: { id: string; asked: Asked; reader: Reader }) {
  const label = findLabel(id, reader);
  if (!label) return undefined;
  const struck = (
    <s>
      <Say text={label} reader={reader} />
    </s>
  );
  if (!asked.not.includes(id)) {
    return (
      <li>
        <span class="chip">{struck}</span>
      </li>
    );
  }
  const address = askAddress(reader.locale, { ...asked, not: asked.not.filter((one) => one !== id) });
  return (
    <li>
      <a class="chip" href={address} aria-label={reader.m.ask.restore(label)}>
        {struck}
      </a>
    </li>
  );
}

function Named({ name, reader }: { name: Answer["understood"]["names"][number]; reader: Reader }) {
  const { songs, artists, works } = reader.view.snapshot;
  const thing = { song: songs, artist: artists, work: works }[name.kind].get(name.id);
  if (!thing) return undefined;
  const shown = displayName(thing.names, reader.locale);
  return (
    <li>
      <a class="chip chip-name" href={thingAddress(reader.locale, name.kind, name.id)}>
        <Text text={shown.text} lang={shown.lang} reader={reader} />
      </a>
    </li>
  );
}

/** What the songs found are also about, and nobody has asked for yet. */
function findNear(answer: Answer, asked: Asked, reader: Reader): string[] {
  const spoken = new Set([
    ...answer.understood.wants.map(({ theme }) => theme),
    ...answer.understood.avoids.map(({ theme }) => theme),
    ...asked.not,
    ...asked.more,
  ]);
  const themes = answer.picks.flatMap(({ song }) => reader.view.snapshot.songs.get(song.id)?.themes ?? []);
  return [...new Set<string>(themes)].filter((id) => !spoken.has(id) && findLabel(id, reader)).slice(0, nearThemes);
}

function Chips({ heading, children, id }: { heading: string; children: Child; id: string }) {
  return (
    <div class="chips">
      <h2 id={id}>{heading}</h2>
      <ul aria-labelledby={id}>{children}</ul>
    </div>
  );
}

export function Understood({ answer, asked, reader }: { answer: Answer; asked: Asked; reader: Reader }) {
  const { m, locale } = reader;
  const { understood } = answer;
  const avoided = [...new Set([...understood.avoids.map(({ theme }) => theme), ...asked.not])];
  const wanted = [...new Set([...understood.wants.map(({ theme }) => theme), ...asked.more])].filter(
    (id) => !avoided.includes(id),
  );
  const near = findNear(answer, asked, reader);
  return (
    <div class="understood">
      {wanted.length + understood.names.length > 0 ? (
        <Chips heading={m.ask.understood} id="understood">
          {wanted.map((id) => (
            <Wanted id={id} asked={asked} reader={reader} />
          ))}
          {understood.names.map((name) => (
            <Named name={name} reader={reader} />
          ))}
        </Chips>
      ) : undefined}
      {avoided.length > 0 ? (
        <Chips heading={m.ask.avoided} id="avoided">
          {avoided.map((id) => (
            <Avoided id={id} asked={asked} reader={reader} />
          ))}
        </Chips>
      ) : undefined}
      {near.length > 0 ? (
        <Chips heading={m.ask.more} id="near">
          {near.map((id) => (
            <li>
              <a class="chip" href={askAddress(locale, { ...asked, more: [...asked.more, id] })}>
                <Say text={findLabel(id, reader) ?? id} reader={reader} />
              </a>
            </li>
          ))}
        </Chips>
      ) : undefined}
    </div>
  );
}
