// How do the help, the words of an answer and its picks stand on a page?
import type { Child } from "hono/jsx";
import type { Answer, Citation, Help, Pick } from "#asking/answer.ts";
import { thingAddress } from "../addresses.ts";
import { Source } from "../parts/facts.tsx";
import { HelpLineList } from "../parts/help-lines.tsx";
import { Say, Text } from "../parts/prose.tsx";
import { VideoStill } from "../parts/still.tsx";
import { Singers, SongTitle } from "../parts/title.tsx";
import type { Reader } from "../reader.ts";

/** Whom to call, in the language of the question, before any song. */
export function HelpLines({ help, answer, reader }: { help: Help; answer: Answer; reader: Reader }) {
  return (
    <section class="help" aria-labelledby="help" lang={answer.language === reader.locale ? undefined : answer.language}>
      <h2 id="help" class="unseen">
        {reader.m.ask.help}
      </h2>
      <p class="help-text">
        <Text text={help.text} lang={answer.language} reader={reader} />
      </p>
      <HelpLineList lines={help.lines} locale={answer.language} reader={reader} />
      {answer.picks.length > 0 ? (
        <p class="small" lang={reader.locale}>
          <Say text={reader.m.ask.stillSongs} reader={reader} />
        </p>
      ) : undefined}
    </section>
  );
}

/** The answer in words, its [n] leading to the quotation that each stands for. */
export function AnswerText({ answer, reader }: { answer: Answer; reader: Reader }) {
  const cited = new Set(answer.picks.flatMap(({ citations }) => citations.map(({ n }) => n)));
  return (
    <div class="answer" lang={answer.language === reader.locale ? undefined : answer.language}>
      {answer.answer
        .split(/\n+/)
        .filter(Boolean)
        .map((paragraph) => (
          <p>
            {paragraph.split(/(\s*\[\d+\])/).map((part): Child => {
              const n = Number(/^\s*\[(\d+)\]$/.exec(part)?.[1]);
              if (!cited.has(n)) return <Inner text={part} lang={answer.language} reader={reader} />;
              return (
                <sup>
                  <a href={`#quote-${n}`}>{n}</a>
                </sup>
              );
            })}
          </p>
        ))}
    </div>
  );
}

/** Inside an element that already says its language. */
function Inner({ text, lang, reader }: { text: string; lang: Answer["language"]; reader: Reader }) {
  return <Say text={text} reader={{ ...reader, locale: lang }} />;
}

function Quotation({ citation, reader }: { citation: Citation; reader: Reader }) {
  const { m, locale } = reader;
  const note = citation.kind === "note";
  const address = `${thingAddress(locale, "song", citation.song)}#${note ? "note" : "facts"}`;
  return (
    <figure class="reason" id={`quote-${citation.n}`}>
      <blockquote>
        <p>
          <Text text={citation.quote} lang={citation.locale} reader={reader} />
        </p>
      </blockquote>
      <figcaption>
        <span class="quote-number">{citation.n}</span>{" "}
        <a href={address}>{note ? m.ask.reasonFrom : m.ask.reasonFromFact}</a>
        {citation.source ? (
          <>
            {" "}
            <Source source={citation.source} reader={reader} />
          </>
        ) : undefined}
      </figcaption>
    </figure>
  );
}

export function PickEntry({ pick, reader }: { pick: Pick; reader: Reader }) {
  const song = reader.view.snapshot.songs.get(pick.song.id);
  if (!song) return undefined;
  return (
    <li class="pick" id={`pick-${pick.rank}`} value={pick.rank}>
      <p class="number" aria-hidden="true">
        {pick.rank}
      </p>
      <div class="pick-words">
        <h3>
          <SongTitle song={song} reader={reader} link={true} />
        </h3>
        <p class="singers">
          <Singers song={song} reader={reader} />
        </p>
        {pick.citations.map((citation) => (
          <Quotation citation={citation} reader={reader} />
        ))}
      </div>
      <VideoStill song={song} reader={reader} />
    </li>
  );
}
