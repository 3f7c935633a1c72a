// How do a curator's words stand on a page, whatever language they are in?
import { type Locale, pickLocale } from "#catalogue/locale.ts";
import type { Note, Notes, Tear } from "#catalogue/note.ts";
import type { Reader } from "../reader.ts";
import { Paragraph, Text } from "./prose.tsx";

/** Who made these words, where it was not the guide itself. */
function Credits({ note, reader }: { note: Note; reader: Reader }) {
  const { m } = reader;
  const lines = [
    note.origin === "machine" ? m.note.machine : note.origin === "translated" ? m.note.translated : undefined,
    note.source?.publisher ? m.note.imported(note.source.publisher) : undefined,
  ].filter((line) => line !== undefined);
  if (lines.length === 0) return undefined;
  return (
    <p class="note-credits" lang={reader.locale}>
      {lines.join(" · ")}
    </p>
  );
}

/** The note in the reader's language, else the original, labelled. */
export function NoteText(props: { notes: Notes; reader: Reader; id?: string; song?: string }) {
  const { notes, reader, id, song } = props;
  const found = pickLocale(notes, reader.locale);
  if (!found) return undefined;
  const { locale, value: note } = found;
  return (
    <div class="note" id={id} lang={locale === reader.locale ? undefined : locale}>
      {locale === reader.locale ? undefined : (
        <p class="note-credits" lang={reader.locale}>
          {reader.m.note.inLanguage[locale]}
        </p>
      )}
      {note.paragraphs.map((text, index) => (
        <Paragraph
          text={text}
          lang={locale}
          marks={(note.marks ?? []).filter((mark) => mark.paragraph === index)}
          reader={reader}
          {...(song ? { self: song } : {})}
        />
      ))}
      <Credits note={note} reader={reader} />
    </div>
  );
}

function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** The tear-jerker point, drawn out of the note as the pull quote it is. */
export function TearQuote({ tear, reader }: { tear: Tear | undefined; reader: Reader }) {
  const found = tear ? pickLocale(tear, reader.locale) : undefined;
  if (!tear || !found) return undefined;
  return (
    <figure class="tear">
      <figcaption>
        {reader.m.song.tear}
        {tear.atMs === undefined ? undefined : <span class="time"> {reader.m.song.tearAt(clock(tear.atMs))}</span>}
      </figcaption>
      <blockquote>
        <p>
          <Text text={found.value} lang={found.locale} reader={reader} />
        </p>
      </blockquote>
    </figure>
  );
}

/** A stretch of prose of the guide's own data (an introduction, a line about a drama) in whatever locale has it. */
export function Localised(props: { texts: { readonly [L in Locale]?: string | undefined }; reader: Reader }) {
  const found = pickLocale(props.texts, props.reader.locale);
  return found ? <Text text={found.value} lang={found.locale} reader={props.reader} /> : undefined;
}
