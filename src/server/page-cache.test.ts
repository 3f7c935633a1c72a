import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { cachePages } from "./page-cache.ts";

function site(maxBytes = 1_000_000) {
  const state = { version: 1, made: 0 };
  const app = new Hono();
  app.use(cachePages({ maxBytes, version: () => state.version, cacheable: (path) => path !== "/typed" }));
  app.get("/missing", (c) => c.text("none", 404));
  app.get("/private", (c) => c.text("mine", 200, { "Cache-Control": "no-store" }));
  app.get("*", (c) => {
    state.made += 1;
    return c.html(`page ${c.req.path} ${state.version} ${"가".repeat(500)}`);
  });
  return { app, state };
}

test("a page is made once, whatever stands behind the question mark", async () => {
  const { app, state } = site();
  for (const path of ["/a", "/a", "/a?utm_source=x", "/a?y=1"]) await app.request(path);
  expect(state.made).toBe(1);
});

test("what depends on what was typed is made each time", async () => {
  const { app, state } = site();
  await app.request("/typed");
  await app.request("/typed");
  expect(state.made).toBe(2);
});

test("a change of the catalogue makes every page anew", async () => {
  const { app, state } = site();
  const before = await (await app.request("/a")).text();
  state.version = 2;
  expect(await (await app.request("/a")).text()).not.toBe(before);
});

test("a browser that has the page is told so in a few bytes", async () => {
  const { app } = site();
  const etag = (await app.request("/a")).headers.get("etag") ?? "";
  const again = await app.request("/a", { headers: { "if-none-match": `W/${etag}` } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test("the three forms of a page hold the same text", async () => {
  const { app } = site();
  const plain = await (await app.request("/a")).text();
  const read = async (encoding: string) => {
    const response = await app.request("/a", { headers: { "accept-encoding": encoding } });
    expect(response.headers.get("content-encoding")).toBe(encoding);
    return Buffer.from(await response.arrayBuffer());
  };
  expect(gunzipSync(await read("gzip")).toString()).toBe(plain);
  expect(brotliDecompressSync(await read("br")).toString()).toBe(plain);
});

test("HEAD gives the headers of GET and no body", async () => {
  const { app } = site();
  const get = await app.request("/a");
  const head = await app.request("/a", { method: "HEAD" });
  expect([head.headers.get("etag"), await head.text()]).toEqual([get.headers.get("etag"), ""]);
});

test("refusals and what may not be stored are not kept", async () => {
  const { app } = site();
  for (const path of ["/missing", "/private"]) expect((await app.request(path)).headers.has("etag")).toBe(false);
});

test("memory is bounded: the longest unused page is made anew, the one in use is not", async () => {
  const { app, state } = site(8_000);
  for (const path of ["/a", "/b", "/a", "/c", "/d", "/a"]) await app.request(path);
  expect(state.made).toBe(4);
  await app.request("/b");
  expect(state.made).toBe(5);
});
