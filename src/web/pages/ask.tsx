// How does an answer stand on a page: help first, then what was understood, the songs, and how to go on?
import { Problem } from "#catalogue/problem.ts";
import { type Asked, askAddress, thingAddress } from "../addresses.ts";
import type { Page } from "../document.tsx";
import { Say } from "../parts/prose.tsx";
import { Examples, QuestionBox, questionLength } from "../parts/question-box.tsx";
import type { Reader } from "../reader.ts";
import { AnswerText, HelpLines, PickEntry } from "./ask-answer.tsx";
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
