// Every way in which the guide can refuse, in one closed list.

export const problemCodes = {
  "not-found": 404,
  gone: 410,
  "bad-request": 400,
  "too-long": 413,
  unsupported: 415,
  "too-many-requests": 429,
  "wrong-host": 421,
  "cross-site": 403,
  "method-not-allowed": 405,
  "not-acceptable": 406,
  "not-built": 501,
  "wrong-usage": 400,
  "bad-file": 422,
  "bad-article": 422,
  conflict: 409,
  "read-only": 503,
  "disk-full": 507,
  "newer-data": 503,
  "port-taken": 503,
  "outside-failed": 502,
  internal: 500,
} as const;

export type ProblemCode = keyof typeof problemCodes;

/** Where in a file something is wrong; lines count from 1. */
export type Place = { readonly file?: string; readonly line?: number; readonly field?: string };

/**
 * A refusal. The message is one line: what is wrong, where, and what to do.
 * Thrown by `get…` and by doors; translated once at each door (HTTP status, exit status).
 */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly place: Place | undefined;

  constructor(code: ProblemCode, message: string, options: { place?: Place; cause?: unknown } = {}) {
    const place = options.place;
    const where = place?.file ? `${place.file}${place.line ? `:${place.line}` : ""}: ` : "";
    super(where + message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "Problem";
    this.code = code;
    this.place = place;
  }
}

/** Something odd in what others wrote, that was read all the same. */
export type Warning = { readonly code: string; readonly message: string; readonly line?: number };
