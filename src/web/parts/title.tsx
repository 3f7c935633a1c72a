// How are a song and those who sing it named on a page?
import type { Artist } from "#catalogue/artist.ts";
import { displayName, findName, type Name } from "#catalogue/name.ts";
import type { Song } from "#catalogue/song.ts";
import { hasHangul, katakana, romanize } from "#language/reading.ts";
import { thingAddress } from "../addresses.ts";
import { credited, releasedName } from "../credits.ts";
import type { Reader } from "../reader.ts";
import { Text } from "./prose.tsx";

type ReadingWord = { readonly word: string; readonly reading: string | undefined };

/** Each word of a Hangul title with its reading, the stored one where it has as many words as the title. */
function readingWords(names: readonly Name[], text: string, script: "ko-Latn" | "ko-Kana"): ReadingWord[] {
  const words = text.split(/\s+/);
  const stored = findName(names, script)?.text.toLowerCase().split(/\s+/);
  const sound = script === "ko-Kana" ? katakana : romanize;
  const whole = sound(text).split(/\s+/); // said in one breath: sounds change across words too
  const readings = [stored, whole].find((one) => one?.length === words.length) ?? words.map((word) => sound(word));
  return words.map((word, index) => ({ word, reading: hasHangul(word) ? readings[index] : undefined }));
}

/** A name as it is written in Korean; people and dramas have spellings of their own, so no reading is put on it. */
export function KoreanName({ names, reader }: { names: readonly Name[]; reader: Reader }) {
  const name = releasedName(names, reader);
  return <Text text={name.text} lang={name.lang} reader={reader} />;
}

/** The title as it was released: Hangul with its reading above, for those who do not read Hangul. */
export function Hangul({ names, reader }: { names: readonly Name[]; reader: Reader }) {
  const name = releasedName(names, reader);
  if (reader.locale === "ko" || !hasHangul(name.text)) return <KoreanName names={names} reader={reader} />;
  const script = reader.locale === "ja" ? "ko-Kana" : "ko-Latn";
  return (
    <span lang="ko">
      {readingWords(names, name.text, script).map(({ word, reading }, index) => (
        <>
          {index > 0 ? " " : undefined}
          {reading === undefined ? (
            word
          ) : (
            <ruby>
              {word}
              <rp>(</rp>
              <rt lang={script}>{reading}</rt>
              <rp>)</rp>
            </ruby>
          )}
        </>
      ))}
    </span>
  );
}

/** The title in the reader's own language, or for Korean readers the official Latin one, if it differs. */
export function findSecondTitle(song: Song, reader: Reader): Name | undefined {
  const first = releasedName(song.names, reader);
  const second = reader.locale === "ko" ? officialLatin(song.names) : displayName(song.names, reader.locale);
  return second && second.text !== first.text ? second : undefined;
}

function officialLatin(names: readonly Name[]): Name | undefined {
  return names.find((name) => name.lang === "en" && name.kind === "official");
}

export function SongTitle({ song, reader, link }: { song: Song; reader: Reader; link: boolean }) {
  const second = findSecondTitle(song, reader);
  const title = <Hangul names={song.names} reader={reader} />;
  return (
    <>
      <span class="title">{link ? <a href={thingAddress(reader.locale, "song", song.id)}>{title}</a> : title}</span>
      {second ? (
        <>
          {" "}
          <span class="second">
            <Text text={second.text} lang={second.lang} reader={reader} />
          </span>
        </>
      ) : undefined}
    </>
  );
}

function Names({ artists, reader, link }: { artists: readonly Artist[]; reader: Reader; link: boolean }) {
  return (
    <>
      {artists.map((artist, index) => {
        const name = displayName(artist.names, reader.locale);
        const text = <Text text={name.text} lang={name.lang} reader={reader} />;
        return (
          <>
            {index > 0 ? ", " : undefined}
            {link ? <a href={thingAddress(reader.locale, "artist", artist.id)}>{text}</a> : text}
          </>
        );
      })}
    </>
  );
}

export function ArtistNames({ artists, reader }: { artists: readonly Artist[]; reader: Reader }) {
  return <Names artists={artists} reader={reader} link={true} />;
}

/** Who sings, and with whom. */
export function Singers({ song, reader, link = true }: { song: Song; reader: Reader; link?: boolean }) {
  const featured = credited(song, reader, "featured");
  return (
    <>
      <Names artists={credited(song, reader, "main")} reader={reader} link={link} />
      {featured.length > 0 ? (
        <>
          {` ${reader.m.song.featuring} `}
          <Names artists={featured} reader={reader} link={link} />
        </>
      ) : undefined}
    </>
  );
}
