import { Hono } from "hono";
import { expect, test } from "vitest";
import { problemResponse, toProblem } from "./problem-response.ts";
import { onlyKnownHosts, onlyOwnWrites, securityHeaders } from "./security.ts";
import { parseSettings } from "./settings.ts";

function site(environment: Record<string, string> = {}): Hono {
  const settings = parseSettings(environment);
  const app = new Hono();
  app.use(securityHeaders(settings), onlyKnownHosts(settings), onlyOwnWrites(settings));
  app.onError((error, c) => problemResponse(c, toProblem(error)));
  return app.all("*", (c) => c.text("ok"));
}

async function status(app: Hono, path: string, headers: Record<string, string>, method = "GET"): Promise<number> {
  return (await app.request(path, { method, headers })).status;
}

test("no script, style or frame but our own, and the player's", async () => {
  const policy = (await site().request("http://localhost:4173/")).headers.get("content-security-policy");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-src https://www.youtube-nocookie.com");
  expect(policy).not.toContain("unsafe");
});

test("HSTS only where the public address is https", async () => {
  const plain = await site().request("http://localhost:4173/");
  const secure = await site({ ORIGIN: "https://a.example" }).request("https://a.example/");
  expect([plain, secure].map((one) => one.headers.has("strict-transport-security"))).toEqual([false, true]);
});

test("a page whose address holds what was typed sends no query in a Referer, not even to ourselves", async () => {
  const policies = await Promise.all(
    ["/en", "/en/ask?q=x"].map(async (path) =>
      (await site().request(`http://localhost:4173${path}`)).headers.get("referrer-policy"),
    ),
  );
  expect(policies).toEqual(["strict-origin-when-cross-origin", "strict-origin-when-cross-origin, strict-origin"]);
});

test.each([
  ["localhost:4173", 200],
  ["127.0.0.1:4173", 200],
  ["[::1]:4173", 200],
  ["evil.example", 421],
  ["localhost:9999", 421],
])("host %s is answered with %i", async (host, expected) => {
  expect(await status(site(), `http://${host}/`, { host })).toBe(expected);
});

test("a health check may come under any name", async () => {
  expect(await status(site(), "http://10.0.0.5/healthz", { host: "10.0.0.5" })).toBe(200);
});

test.each<[string, Record<string, string>, number]>([
  ["a program, which sends neither header", {}, 200],
  ["our own page", { origin: "http://localhost:4173", "sec-fetch-site": "same-origin" }, 200],
  ["another site's page", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }, 403],
  ["another site's page in an old browser", { origin: "https://evil.example" }, 403],
  ["a page without an origin", { origin: "null" }, 403],
  ["a sibling site", { "sec-fetch-site": "same-site" }, 403],
])("a write by %s", async (_who, headers, expected) => {
  expect(await status(site(), "http://localhost:4173/", headers, "POST")).toBe(expected);
});
