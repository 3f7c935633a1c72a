import fc from "fast-check";
import { expect, test } from "vitest";
import { RateLimiter } from "./rate-limit.ts";

test("as many requests as a minute holds may come at once, the next must wait", () => {
  const limiter = new RateLimiter({ perMinute: 3 });
  expect([1, 2, 3, 4].map(() => limiter.take("a", 0))).toEqual([0, 0, 0, 20]);
});

test("one address does not use up another's share", () => {
  const limiter = new RateLimiter({ perMinute: 1 });
  limiter.take("a", 0);
  expect(limiter.take("a", 0)).toBeGreaterThan(0);
  expect(limiter.take("b", 0)).toBe(0);
});

test("a request that was refused does not lengthen the wait", () => {
  const limiter = new RateLimiter({ perMinute: 1 });
  limiter.take("a", 0);
  for (let ms = 0; ms < 60_000; ms += 1000) limiter.take("a", ms);
  expect(limiter.take("a", 60_001)).toBe(0);
});

test("in no stretch of time are more let through than one minute's worth at once and the refill", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 300 }), (gapsMs) => {
      const limiter = new RateLimiter({ perMinute: 20 });
      let nowMs = 0;
      let passed = 0;
      for (const gapMs of gapsMs) {
        nowMs += gapMs;
        if (limiter.take("a", nowMs) === 0) passed += 1;
      }
      expect(passed).toBeLessThanOrEqual(20 + (nowMs * 20) / 60_000 + 1e-6);
    }),
  );
});

test("the longest unseen address is forgotten first, so memory stays bounded", () => {
  const limiter = new RateLimiter({ perMinute: 1, addresses: 2 });
  for (const address of ["a", "b", "c"]) limiter.take(address, 0);
  expect(limiter.take("c", 0)).toBeGreaterThan(0);
  expect(limiter.take("a", 0)).toBe(0);
});
