// How does a text stand on a page: each run in its language, Japanese breaking by phrase, names linked?
import type { Child } from "hono/jsx";
import { thingAddress } from "../addresses.ts";
import type { Reader } from "../reader.ts";
import { type Mark, type Run, splitRuns } from "../runs.ts";

function Pieces({ runs }: { runs: readonly Run[] }) {
  return (
    <>
      {runs.map((run) => (
        <>
          {run.breaks ? <wbr /> : undefined}
          {run.lang || run.held ? (
            <span lang={run.lang} class={run.held ? "held" : undefined}>
              {run.text}
            </span>
          ) : (
            run.text
          )}
        </>
      ))}
    </>
  );
}

/** Text in `lang`; a span says so where the page around it is in another language. */
export function Text({ text, lang, reader }: { text: string; lang: string; reader: Reader }) {
  const pieces = <Pieces runs={splitRuns(text, lang)} />;
  return lang === reader.locale ? pieces : <span lang={lang}>{pieces}</span>;
}

/** What the guide itself says. */
export function Say({ text, reader }: { text: string; reader: Reader }) {
  return <Pieces runs={splitRuns(text, reader.locale)} />;
}

type Stretch = { readonly mark: Mark | undefined; readonly runs: Run[] };

function stretches(runs: readonly Run[]): Stretch[] {
  const found: Stretch[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last && last.mark === run.mark) last.runs.push(run);
    else found.push({ mark: run.mark, runs: [run] });
  }
  return found;
}

function exists({ kind, id }: Mark, reader: Reader): boolean {
  const { songs, artists, works } = reader.view.snapshot;
  return (
    (kind === "song" && songs.has(id)) || (kind === "artist" && artists.has(id)) || (kind === "work" && works.has(id))
  );
}

/** A paragraph whose names lead to their pages; the element around it carries `lang`. */
export function Paragraph(props: {
  text: string;
  lang: string;
  marks: readonly Mark[];
  reader: Reader;
  self?: string;
}) {
  const { text, lang, reader, self } = props;
  const marks = props.marks.filter((mark) => mark.id !== self && exists(mark, reader));
  return (
    <p>
      {stretches(splitRuns(text, lang, marks)).map(({ mark, runs }): Child => {
        const pieces = <Pieces runs={runs} />;
        if (!mark) return pieces;
        const kind = mark.kind as "song" | "artist" | "work"; // exists() let no other pass
        return <a href={thingAddress(reader.locale, kind, mark.id)}>{pieces}</a>;
      })}
    </p>
  );
}
