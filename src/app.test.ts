// Does the joined site keep its promises from the outside: addresses, refusals, headers?
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Guide, openGuide } from "#server/guide.ts";
import { createLog } from "#server/log.ts";
import { parseSettings } from "#server/settings.ts";
import { createApp } from "./app.ts";

const data = mkdtempSync(join(tmpdir(), "ragmusic-app-"));
const origin = "http://localhost:4173";
let guide: Guide;
let app: Hono;

beforeAll(async () => {
  guide = await openGuide(parseSettings({ RAGMUSIC_DATA: data }));
  app = createApp(guide, createLog("silent"));
});
afterAll(async () => {
  await guide.close();
  rmSync(data, { recursive: true, force: true });
});

const get = (path: string, init: RequestInit = {}) => app.request(origin + path, init);

test.each([
  ["/en", "text/html"],
  ["/ja/lists", "text/html"],
  ["/ko/lists/korea-cry-songs", "text/html"],
  ["/en/lists/korea-cry-songs/81-90", "text/html"],
  ["/ja/songs/only-then", "text/html"],
  ["/ko/artists/roy-kim", "text/html"],
  ["/en/works/hotel-del-luna", "text/html"],
  ["/ja/themes/long-distance", "text/html"],
  ["/ko/search?q=거미", "text/html"],
  ["/en/ask?q=he moved abroad", "text/html"],
  ["/ja/about", "text/html"],
  ["/healthz", "text/plain"],
  ["/robots.txt", "text/plain"],
  ["/sitemap.xml", "application/xml"],
  ["/en/feed.xml", "application/atom+xml"],
  ["/ja/lists/korea-cry-songs/feed.xml", "application/atom+xml"],
  ["/api/ask?q=이별", "application/json"],
  ["/api/songs", "application/json"],
  ["/api/songs/sofa", "application/json"],
  ["/api/lists", "application/json"],
  ["/api/lists/korea-cry-songs?from=81&to=84", "application/json"],
  ["/api/lists/korea-cry-songs.jspf", "application/jspf+json"],
  ["/api/lists/korea-cry-songs.xspf", "application/xspf+xml"],
  ["/api/lists/korea-cry-songs.m3u8", "application/vnd.apple.mpegurl"],
  ["/api/artists/crush", "application/json"],
  ["/api/works/secret-boutique", "application/json"],
  ["/api/themes", "application/json"],
  ["/api/search?q=komi", "application/json"],
  ["/api/openapi.json", "application/json"],
  ["/api/docs", "text/html"],
])("%s is there, as %s", async (path, type) => {
  const response = await get(encodeURI(path));
  expect([response.status, response.headers.get("content-type")]).toEqual([200, expect.stringContaining(type)]);
});

test.each([
  ["/api/songs/nothing", {}, 404, "not-found"],
  ["/api/songs/Not%20An%20Id", {}, 400, "bad-request"],
  ["/api/songs/sofa/lyrics", {}, 404, "not-found"],
  ["/api/nothing", {}, 404, "not-found"],
  ["/api/ask", {}, 400, "bad-request"],
  ["/api/ask?q=x&limit=0", {}, 400, "bad-request"],
  [`/api/ask?q=${"x".repeat(2001)}`, {}, 400, "bad-request"],
  ["/api/lists/korea-cry-songs?from=9&to=2", {}, 400, "bad-request"],
  ["/api/songs", { method: "DELETE" }, 405, "method-not-allowed"],
  ["/api/ask", { method: "POST", body: "{", headers: { "content-type": "application/json" } }, 400, "bad-request"],
])("%s with %j is refused as %i %s, in a problem document", async (path, init, status, code) => {
  const response = await get(path, init as RequestInit); // the table's rows differ in their keys
  expect(response.headers.get("content-type")).toContain("application/problem+json");
  expect(await response.json()).toMatchObject({ status, code });
});

test("a body that is too large is refused before it is read", async () => {
  const response = await get("/api/ask", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ question: "x", then: ["y".repeat(100_000)] }),
  });
  expect(response.status).toBe(413);
});

test("an answer may be streamed: understood, the picks, the text, done", async () => {
  const response = await get("/api/ask", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ question: "장거리 연애라 자꾸 멀어지는 것 같아" }),
  });
  const events = (await response.text())
    .trim()
    .split("\n\n")
    .map((event) => Object.fromEntries(event.split("\n").map((line) => line.split(/: (.*)/s, 2))));
  expect(events[0]?.event).toBe("understood");
  expect(events.at(-1)?.event).toBe("done");
  const done = JSON.parse(events.at(-1)?.data ?? "");
  const text = events.filter((event) => event.event === "text").map((event) => JSON.parse(event.data ?? ""));
  expect(text.join("")).toBe(done.answer);
  expect(events.filter((event) => event.event === "pick")).toHaveLength(done.picks.length);
});

test("every page carries the policy, and none loads or allows anything inline", async () => {
  for (const path of ["/en", "/ja/songs/only-then", "/ko/ask?q=이별", "/en/nothing-here"]) {
    const response = await get(encodeURI(path));
    const html = await response.text();
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script(?![^>]*\b(src|type="application\/ld\+json"))[^>]*>/);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
    expect(html).not.toMatch(/<(script|link rel="stylesheet"|img|iframe)[^>]+(src|href)="https?:/);
  }
});

test("one address that asks too often is told how long to wait", async () => {
  const statuses: number[] = [];
  let retryAfter: string | null = null;
  for (let count = 0; count < 130; count += 1) {
    const response = await get("/api/search?q=x");
    statuses.push(response.status);
    retryAfter ??= response.headers.get("retry-after");
  }
  expect(statuses.slice(0, 60)).toEqual(Array(60).fill(200));
  expect(statuses.at(-1)).toBe(429);
  expect(Number(retryAfter)).toBeGreaterThan(0);
  expect((await get("/en")).status).toBe(200);
});
