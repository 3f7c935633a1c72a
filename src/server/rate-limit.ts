// How often may one address ask, search and write?
import type { MiddlewareHandler } from "hono";
import { Problem } from "#catalogue/problem.ts";
import { clientAddress } from "./client-address.ts";

type Bucket = { tokens: number; atMs: number };

export type RateLimit = {
  /** Requests that may come at once; as many are given back a minute. */
  readonly perMinute: number;
  /** Addresses remembered at most; the longest unseen is forgotten first. */
  readonly addresses?: number;
};

/** A token bucket for each address: `take` gives 0, or the seconds to wait. */
export class RateLimiter {
  readonly #buckets = new Map<string, Bucket>();
  readonly #limit: Required<RateLimit>;

  constructor(limit: RateLimit) {
    this.#limit = { addresses: 10_000, ...limit };
  }

  take(address: string, nowMs: number): number {
    const { perMinute, addresses } = this.#limit;
    const old = this.#buckets.get(address) ?? { tokens: perMinute, atMs: nowMs };
    const refilled = old.tokens + ((nowMs - old.atMs) * perMinute) / 60_000;
    const tokens = Math.min(perMinute, refilled);
    this.#buckets.delete(address);
    this.#buckets.set(address, { tokens: tokens >= 1 ? tokens - 1 : tokens, atMs: nowMs });
    if (this.#buckets.size > addresses) this.#buckets.delete(this.#buckets.keys().next().value ?? "");
    return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) * 60) / perMinute);
  }
}

export class TooManyRequests extends Problem {
  readonly retryAfterSeconds: number;

  constructor(seconds: number) {
    super("too-many-requests", `Too many requests from one address; try again in ${seconds} s.`);
    this.retryAfterSeconds = seconds;
  }
}

export function limitRate(limit: RateLimit, proxies: number): MiddlewareHandler {
  const limiter = new RateLimiter(limit);
  return async (c, next) => {
    const seconds = limiter.take(clientAddress(c, proxies), performance.now());
    if (seconds > 0) throw new TooManyRequests(seconds);
    await next();
  };
}
