// How is a refusal told over HTTP?
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { Problem, type ProblemCode, problemCodes } from "#catalogue/problem.ts";
import { TooManyRequests } from "./rate-limit.ts";

const titles: { readonly [C in ProblemCode]: string } = {
  "not-found": "Not found",
  gone: "Gone",
  "bad-request": "Bad request",
  "too-long": "Too long",
  unsupported: "Unsupported media type",
  "too-many-requests": "Too many requests",
  "wrong-host": "Unknown host",
  "cross-site": "Refused from another site",
  "method-not-allowed": "Method not allowed",
  "not-acceptable": "Not acceptable",
  "not-built": "Not available",
  "wrong-usage": "Wrong usage",
  "bad-file": "The file can't be read",
  "bad-article": "The article can't be read",
  conflict: "Changed meanwhile",
  "read-only": "The data can't be written",
  "disk-full": "No space left",
  "newer-data": "The data is from a newer version",
  "port-taken": "The port is taken",
  "outside-failed": "Another server did not answer",
  internal: "Something went wrong here",
};

/** An RFC 9457 problem document. */
type ProblemDocument = { type: string; title: string; status: number; detail: string; code: ProblemCode };

export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HTTPException && error.status === 415) {
    return new Problem("unsupported", "Send the body as application/json.", { cause: error });
  }
  if (error instanceof HTTPException && error.status < 500) {
    return new Problem("bad-request", error.message || "The request was not understood.", { cause: error });
  }
  return new Problem("internal", "Something went wrong on this side; it has been noted.", { cause: error });
}

function problemDocument(problem: Problem): ProblemDocument {
  return {
    type: "about:blank",
    title: titles[problem.code],
    status: problemCodes[problem.code],
    detail: problem.message,
    code: problem.code,
  };
}

export function problemStatus(problem: Problem): ContentfulStatusCode {
  return problemCodes[problem.code] as ContentfulStatusCode; // every number in the table is one with a body
}

/** Headers that a refusal carries whatever its form. */
export function problemHeaders(problem: Problem): Record<string, string> {
  return {
    "Cache-Control": "no-store",
    ...(problem instanceof TooManyRequests ? { "Retry-After": String(problem.retryAfterSeconds) } : {}),
  };
}

export function problemResponse(c: Context, problem: Problem): Response {
  return c.body(JSON.stringify(problemDocument(problem)), problemStatus(problem), {
    "Content-Type": "application/problem+json",
    ...problemHeaders(problem),
  });
}
