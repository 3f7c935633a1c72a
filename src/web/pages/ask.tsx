// How does an answer stand on a page: help first, then what was understood, the songs, and how to go on?
import type { Child } from "hono/jsx";
import type { Answer, Citation, Help, Pick } from "#asking/answer.ts";
import { Problem } from "#catalogue/problem.ts";
import { type Asked, askAddress, thingAddress } from "../addresses.ts";
import type { Page } from "../document.tsx";
import { Source } from "../parts/facts.tsx";
import { HelpLineList } from "../parts/help-lines.tsx";
import { Say, Text } from "../parts/prose.tsx";
import { Examples, QuestionBox, questionLength } from "../parts/question-box.tsx";
import { VideoStill } from "../parts/still.tsx";
import { Singers, SongTitle } from "../parts/title.tsx";
import type { Reader } from "../reader.ts";
import { Understood } from "./ask-understood.tsx";
import { usedThemes } from "./home.tsx";

const followUps = 12;
const themesChosen = 30;

/**
 * What an address asks; themes that do not exist are left out.
 * @throws Problem `too-long`
 */
export function parseAsked(query: URLSearchParams, reader: Reader): Asked {
  const words = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();
  const known = (id: string) => reader.view.themes.has(id);
  const themes = (key: string) => [...new Set(query.getAll(key))].filter(known).slice(0, themesChosen);
  const asked: Asked = {
    q: words(query.get("q") ?? ""),
    then: query.getAll("then").map(words).filter(Boolean).slice(-followUps),
    not: themes("not"),
    more: themes("more"),
  };
  if ([asked.q, ...asked.then].join("").length > questionLength) {
    throw new Problem("too-long", `A question has at most ${questionLength} characters; shorten it.`);
  }
  return asked;
}

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
function AnswerText({ answer, reader }: { answer: Answer; reader: Reader }) {
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

function PickEntry({ pick, reader }: { pick: Pick; reader: Reader }) {
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

function Nothing({ question, reader }: { question: string; reader: Reader }) {
  const { m, locale } = reader;
  return (
    <section class="ask-again">
      <h2 id="again">
        <Say text={m.ask.nothing} reader={reader} />
      </h2>
      <p>
        <Say text={m.ask.nothingHelp} reader={reader} />
      </p>
      <QuestionBox reader={reader} labelledBy="again" value={question} />
      <Examples reader={reader} />
      <ul class="words">
        {usedThemes(reader)
          .slice(0, 16)
          .map(({ id, labels }) => (
            <li>
              <a href={thingAddress(locale, "theme", id)}>
                <Say text={labels[locale]} reader={reader} />
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
}

function FollowUp({ asked, reader }: { asked: Asked; reader: Reader }) {
  const { m, locale } = reader;
  const kept = (["then", "not", "more"] as const).flatMap((key) => asked[key].map((value) => [key, value] as const));
  return (
    <section class="follow-up">
      <h2 id="then">{m.ask.followUp}</h2>
      <search>
        <form class="box" action={`/${locale}/ask`} method="get">
          {[["q", asked.q] as const, ...kept].map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <input
            type="text"
            name="then"
            required
            maxlength={500}
            autocomplete="off"
            enterkeyhint="search"
            aria-labelledby="then"
            aria-describedby="then-hint"
          />
          <button type="submit">{m.ask.followUpSubmit}</button>
          <p class="hint" id="then-hint">
            <Say text={m.ask.followUpHint} reader={reader} />
          </p>
        </form>
      </search>
    </section>
  );
}

function emptyAskPage(reader: Reader): Page {
  const { m } = reader;
  return {
    path: "/ask",
    title: m.ask.emptyTitle,
    indexed: false,
    layout: "ask",
    body: (
      <section class="asking">
        <h1 id="question">
          <Say text={m.box.question} reader={reader} />
        </h1>
        <QuestionBox reader={reader} labelledBy="question" />
        <Examples reader={reader} />
      </section>
    ),
  };
}

function Question({ asked, reader }: { asked: Asked; reader: Reader }) {
  return (
    <header class="asked">
      <h1>
        <Say text={reader.m.ask.title(asked.q)} reader={reader} />
      </h1>
      {asked.then.map((text) => (
        <p class="asked-then">
          <span class="term">{reader.m.ask.then}</span> <Say text={text} reader={reader} />
        </p>
      ))}
    </header>
  );
}

export function askPage(asked: Asked, reader: Reader): Page {
  if (!asked.q) return emptyAskPage(reader);
  const { m, locale, view } = reader;
  const { q, ...rest } = asked;
  const answer = view.asker.ask({ question: q, locale, ...rest });
  return {
    path: "/ask",
    query: askAddress(locale, asked).split("?")[1] ?? "",
    title: m.ask.title(q),
    indexed: false,
    layout: "ask answered",
    body: (
      <>
        {answer.help ? <HelpLines help={answer.help} answer={answer} reader={reader} /> : undefined}
        <Question asked={asked} reader={reader} />
        <Understood answer={answer} asked={asked} reader={reader} />
        <AnswerText answer={answer} reader={reader} />
        {answer.picks.length > 0 ? (
          <section aria-labelledby="picks">
            <h2 id="picks" class="unseen">
              {m.ask.picks}
            </h2>
            <ol class="picks">
              {answer.picks.map((pick) => (
                <PickEntry pick={pick} reader={reader} />
              ))}
            </ol>
          </section>
        ) : (
          <Nothing question={q} reader={reader} />
        )}
        {answer.picks.length > 0 ? <FollowUp asked={asked} reader={reader} /> : undefined}
        <p class="onward">
          <a href={askAddress(locale, {})}>{m.box.again}</a>
        </p>
      </>
    ),
  };
}
