// What does a reader see when the guide refuses: what happened, and what can be done?
import type { Context } from "hono";
import type { Child } from "hono/jsx";
import { isLocale, type Locale } from "#catalogue/locale.ts";
import { displayName } from "#catalogue/name.ts";
import { type Problem, type ProblemCode, problemCodes } from "#catalogue/problem.ts";
import type { Messages } from "#messages/messages.ts";
import type { NamedKind } from "#names/name-index.ts";
import { problemHeaders, problemStatus } from "#server/problem-response.ts";
import type { Services } from "#server/services.ts";
import { thingAddress } from "./addresses.ts";
import { type Page, renderPage } from "./document.tsx";
import { findNearIds } from "./near-addresses.ts";
import { RangeLinks } from "./pages/lists.tsx";
import { Say, Text } from "./parts/prose.tsx";
import { Examples, QuestionBox } from "./parts/question-box.tsx";
import { listPages } from "./ranges.ts";
import { localeOf, makeReader, type Reader } from "./reader.ts";

const nearestShown = 5;

function tell(code: ProblemCode, { problem }: Messages): readonly [heading: string, text: string] {
  if (code === "not-found") return [problem.notFound, problem.notFoundText];
  if (code === "gone") return [problem.gone, problem.goneText];
  if (code === "too-long") return [problem.tooLong, problem.tooLongText];
  if (code === "too-many-requests") return [problem.tooMany, problem.tooManyText];
  if (problemCodes[code] >= 500) return [problem.internal, problem.internalText];
  if (problemCodes[code] === 400) return [problem.badRequest, problem.badRequestText];
  return [problem.refused, problem.refusedText];
}

/** The last part of an address, as an id: `/en/songs/Only%20Than` gives "only-than". */
function lastPart(path: string): string {
  const last = path.split("/").filter(Boolean).at(-1) ?? "";
  try {
    return decodeURIComponent(last).trim().slice(0, 80).replace(/\s+/g, "-");
  } catch {
    return "";
  }
}

type Near = { readonly kind: NamedKind; readonly id: string };

/** What goes by such a name, then what has an address like it. */
function findNearest(path: string, reader: Reader): Near[] {
  const part = lastPart(path);
  if (!part || isLocale(part)) return [];
  const { songs, artists, works } = reader.view.snapshot;
  const named = reader.view.names.find(part.replaceAll("-", " "), { limit: nearestShown });
  const alike = (
    [
      ["song", songs],
      ["artist", artists],
      ["work", works],
    ] as const
  ).flatMap(([kind, things]) => findNearIds(part, things.keys(), nearestShown).map((id): Near => ({ kind, id })));
  const all = new Map([...named, ...alike].map(({ kind, id }) => [`${kind} ${id}`, { kind, id }]));
  return [...all.values()].slice(0, nearestShown);
}

function Nearest({ path, reader }: { path: string; reader: Reader }) {
  const { songs, artists, works } = reader.view.snapshot;
  const near = findNearest(path, reader).flatMap(({ kind, id }) => {
    const thing = { song: songs, artist: artists, work: works }[kind].get(id);
    return thing ? [{ kind, id, name: displayName(thing.names, reader.locale) }] : [];
  });
  if (near.length === 0) return undefined;
  return (
    <section class="problem-near">
      <h2>{reader.m.problem.nearest}</h2>
      <ul class="words">
        {near.map(
          ({ kind, id, name }): Child => (
            <li>
              <a href={thingAddress(reader.locale, kind, id)}>
                <Text text={name.text} lang={name.lang} reader={reader} />
              </a>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

/** Where a list exists but has no such page: the pages that it has. */
function Ranges({ path, reader }: { path: string; reader: Reader }) {
  const [, , room, id = ""] = path.split("/");
  const list = room === "lists" ? reader.view.snapshot.lists.get(id) : undefined;
  if (!list) return undefined;
  const name = displayName(list.names, reader.locale).text;
  return (
    <section class="problem-near">
      <h2>
        <a href={thingAddress(reader.locale, "list", list.id)}>
          <Say text={reader.m.problem.ranges(name)} reader={reader} />
        </a>
      </h2>
      <RangeLinks list={list} pages={listPages(list, reader.view.snapshot)} reader={reader} />
    </section>
  );
}

function problemPage(problem: Problem, path: string, reader: Reader): Page {
  const { m } = reader;
  const status = problemCodes[problem.code];
  const [heading, text] = tell(problem.code, m);
  const lost = status === 404 || status === 410;
  return {
    path: undefined,
    title: heading,
    indexed: false,
    layout: "problem",
    body: (
      <>
        <header class="problem-head">
          <p class="number">
            <span class="unseen">{m.problem.status(status)}</span>
            <span aria-hidden="true">{status}</span>
          </p>
          <h1>
            <Say text={heading} reader={reader} />
          </h1>
          <p class="lead">
            <Say text={text} reader={reader} />
          </p>
        </header>
        {lost ? <Ranges path={path} reader={reader} /> : undefined}
        {lost ? <Nearest path={path} reader={reader} /> : undefined}
        {problem.code === "too-many-requests" ? undefined : (
          <section class="ask-again">
            <h2 id="question">
              <Say text={m.problem.orAsk} reader={reader} />
            </h2>
            <QuestionBox reader={reader} labelledBy="question" />
            <Examples reader={reader} />
          </section>
        )}
      </>
    ),
  };
}

/**
 * An error page in the language of the address, or where the address has none, in the browser's.
 * It says nothing of the problem's own message, which is for programs and logs.
 */
export function renderProblem(c: Context, locale: Locale, problem: Problem, services: Services): Response {
  const { path } = c.req;
  const spoken = isLocale(path.split("/")[1] ?? "") ? locale : localeOf(path, c.req.header("accept-language"));
  const reader = makeReader(spoken, services);
  const html = renderPage(problemPage(problem, path, reader), reader);
  c.header("Content-Language", spoken);
  return c.html(html, problemStatus(problem), problemHeaders(problem));
}
