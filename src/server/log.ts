// What is written down of a request? Never what someone typed: no query, no body, no address of theirs.
import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import { type Logger, pino } from "pino";

export type Log = Logger;

export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/** One line a request: method, the pattern of its route (not its words), status, milliseconds. */
export function logRequests(log: Log): MiddlewareHandler {
  return async (c, next) => {
    const startMs = performance.now();
    await next();
    log.info({
      method: c.req.method,
      route: routePath(c),
      status: c.res.status,
      ms: Math.round((performance.now() - startMs) * 10) / 10,
    });
  };
}
