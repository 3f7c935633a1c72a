// Which questions do programs ask over HTTP, and how are they answered?
import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { streamSSE } from "hono/streaming";
import type { Answer, Question } from "#asking/answer.ts";
import { localeSchema } from "#catalogue/locale.ts";
import { Problem } from "#catalogue/problem.ts";
import { addCatalogueRoutes } from "./api-catalogue.ts";
import { apiDocsPage } from "./api-docs.ts";
import { answerSchema, problemSchema, questionSchema } from "./api-schemas.ts";
import type { Services } from "./services.ts";

const refusals = {
  default: { description: "A problem document", content: { "application/problem+json": { schema: problemSchema } } },
} as const;

const several = z.union([z.string().max(2000), z.array(z.string().max(2000)).max(50)]).optional();
const asArray = (value: string | string[] | undefined) =>
  value === undefined ? undefined : Array.isArray(value) ? value : [value];

const askQuerySchema = z.object({
  q: z.string().min(1, "say something").max(2000, "at most 2,000 characters").openapi({ example: "he moved abroad" }),
  locale: localeSchema.optional(),
  limit: z.coerce.number<string>().int().min(1).max(50).optional(),
  then: several.openapi({ description: "What was said after it; repeatable." }),
  not: several.openapi({ description: "A theme struck out; repeatable." }),
  more: several.openapi({ description: "A theme added; repeatable." }),
});

const getAsk = createRoute({
  method: "get",
  path: "/ask",
  summary: "Say what you are going through; get the songs that fit, each with the curator's sentence as the reason",
  request: { query: askQuerySchema },
  responses: {
    200: { description: "The answer", content: { "application/json": { schema: answerSchema } } },
    ...refusals,
  },
});

const postAsk = createRoute({
  method: "post",
  path: "/ask",
  summary:
    "The same; streamed as server-sent events (understood, pick, text, done) where text/event-stream is accepted",
  request: { body: { required: true, content: { "application/json": { schema: questionSchema } } } },
  responses: {
    200: {
      description: "The answer",
      content: { "application/json": { schema: answerSchema }, "text/event-stream": { schema: z.string() } },
    },
    ...refusals,
  },
});

/** Drops what is undefined, so that absent stays absent. */
function question(fields: { [K in keyof Question]: Question[K] | undefined }): Question {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Question; // `question` itself is required by the schema
}

/** The events of one answer, in the order in which a page shows them. */
function* answerEvents(answer: Answer): Generator<{ event: string; data: string }> {
  const { picks, answer: text, ...rest } = answer;
  yield { event: "understood", data: JSON.stringify({ ...rest.understood, language: rest.language, help: rest.help }) };
  for (const pick of picks) yield { event: "pick", data: JSON.stringify(pick) };
  for (const piece of text.match(/[^\n.!?。！？]+[.!?。！？\n]*\s*/g) ?? [text])
    yield { event: "text", data: JSON.stringify(piece) };
  yield { event: "done", data: JSON.stringify(answer) };
}

/** `stylesheet` is the address of the styles for the page of documentation. */
export function createApi(services: Services, stylesheet: string): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return;
      const issue = result.error.issues[0];
      throw new Problem(
        "bad-request",
        `${issue?.path.join(".") || result.target}: ${issue?.message ?? "not understood"}`,
      );
    },
  });
  api.use(cors({ origin: "*", allowMethods: ["GET", "HEAD"] }));
  api.use(
    bodyLimit({
      maxSize: 64 * 1024,
      onError: () => {
        throw new Problem("too-long", "The body is larger than 64 KiB.");
      },
    }),
  );

  api.openapi(getAsk, (c) => {
    const { q, locale, limit, then, not, more } = c.req.valid("query");
    c.header("Cache-Control", "no-store");
    const asked = question({ question: q, locale, limit, then: asArray(then), not: asArray(not), more: asArray(more) });
    return c.json(services.view().asker.ask(asked) as z.infer<typeof answerSchema>, 200); // the same shape, read-only
  });
  api.openapi(postAsk, (c) => {
    const answer = services.view().asker.ask(question(c.req.valid("json")));
    c.header("Cache-Control", "no-store");
    if (!c.req.header("accept")?.includes("text/event-stream")) {
      return c.json(answer as z.infer<typeof answerSchema>, 200);
    }
    return streamSSE(c, async (stream) => {
      for (const event of answerEvents(answer)) await stream.writeSSE(event);
    }) as never; // a stream has no typed body
  });

  addCatalogueRoutes(api, services);
  const description = {
    openapi: "3.1.0",
    info: {
      title: "RAG Music K-POP",
      version: "1",
      description: "Korean songs that make people cry: lists, songs, and answers with reasons. Reading needs no key.",
      license: { name: "MIT (code), CC BY 4.0 (starter collection)" },
    },
    servers: [{ url: `${services.settings.origin}/api` }],
  };
  api.doc31("/openapi.json", description);
  api.get("/docs", (c) => c.html(apiDocsPage(api.getOpenAPI31Document(description), stylesheet)));
  return api;
}
