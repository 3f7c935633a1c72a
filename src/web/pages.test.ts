import type { Hono } from "hono";
import { describe, expect, test } from "vitest";
import type { Question } from "#asking/answer.ts";
import { locales } from "#catalogue/locale.ts";
import { Problem } from "#catalogue/problem.ts";
import { fixtureServices } from "./fixture-services.ts";
import { createPages } from "./pages.ts";
import { renderProblem } from "./problem-page.tsx";

function site(asked: Question[] = []): Hono {
  const services = fixtureServices(asked);
  const app = createPages(services);
  app.onError((error, c) => {
    if (error instanceof Problem) return renderProblem(c, "en", error, services);
    throw error;
  });
  app.notFound((c) => renderProblem(c, "en", new Problem("not-found", "no page"), services));
  return app;
}

const get = (path: string, headers: Record<string, string> = {}) => site().request(path, { headers });
const read = async (path: string, headers: Record<string, string> = {}) => (await get(path, headers)).text();

const everyPath = [
  "",
  "/ask",
  "/ask?q=abroad",
  "/ask?q=I+want+to+die",
  "/ask?q=nothing",
  "/lists",
  "/lists/tears",
  "/lists/tears/71-80",
  "/lists/tears/81-90",
  "/songs/stay-a-little",
  "/songs/odd",
  "/artists/haneul",
  "/artists/bada",
  "/works/harbour",
  "/themes/long-distance",
  "/themes/rain",
  "/search",
  "/search?q=haneul",
  "/search?q=minute",
  "/about",
];
const everyPage = locales.flatMap((locale) => everyPath.map((path) => `/${locale}${path}`));

describe("every page", () => {
  test.each(everyPage)("%s stands, in its language, with one main heading", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toMatch(new RegExp(`^<!doctype html><html lang="${path.slice(1, 3)}">`));
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('<main id="page"');
    expect(html).toContain('href="#page"');
  });

  test.each(everyPage)("%s needs no inline script or style and loads nothing from outside", async (path) => {
    const html = await read(path);
    const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes);
    for (const attributes of scripts) {
      expect(attributes).toMatch(/^ type="module" src="\/assets\/[^"]+"$|^ type="application\/ld\+json"$/);
    }
    expect(html).not.toMatch(/<style|\sstyle=|<img|<iframe|<a[^>]*\son\w+=/);
    const loaded = [...html.matchAll(/<(?:link|script|img|iframe|source)\b[^>]*\b(?:href|src)="([^"]+)"/g)];
    const outside = loaded.map(([, address]) => address).filter((address) => /^(https?:)?\/\//.test(address ?? ""));
    expect(outside.filter((address) => !address?.startsWith("https://songs.example.org/"))).toEqual([]);
  });

  test.each(everyPage)("%s has structured data that is JSON and cannot close its script", async (path) => {
    const html = await read(path);
    for (const [, data = ""] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)) {
      expect(() => JSON.parse(data)).not.toThrow();
      expect(data).not.toContain("<");
    }
  });

  test.each(everyPage)("%s offers the same page in the other languages", async (path) => {
    const html = await read(path);
    for (const locale of locales.filter((one) => one !== path.slice(1, 3))) {
      const other = `/${locale}${path.slice(3)}`.replaceAll("&", "&amp;");
      expect(html).toContain(`<a href="${other}" lang="${locale}" hreflang="${locale}">`);
    }
  });
});

describe("the way in", () => {
  test.each([
    ["ko-KR,ko;q=0.9,en;q=0.8", "/ko"],
    ["fr, ja;q=0.5, en;q=0.4", "/ja"],
    ["fr", "/en"],
    ["ja;q=0, en", "/en"],
    ["", "/en"],
  ])("Accept-Language %j leads to %s", async (accept, address) => {
    const response = await get("/", { "accept-language": accept });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe(address);
    expect(response.headers.get("vary")).toContain("Accept-Language");
  });

  test.each([
    ["/en/", "/en"],
    ["/en/songs/odd/?a=1", "/en/songs/odd?a=1"],
    ["//evil.example/", "/evil.example"],
  ])("%s leads to the address without a slash at its end", async (path, address) => {
    const response = await get(`http://localhost${path}`);
    expect([response.status, response.headers.get("location")]).toEqual([301, address]);
  });
});

describe("what is not there", () => {
  test.each([
    ["/en/songs/none", 404],
    ["/en/songs/taken", 410],
    ["/ja/lists/none/1-10", 404],
    ["/ko/lists/tears/1-10", 404],
    ["/ko/lists/tears/91-100", 404],
    ["/en/themes/none", 404],
    ["/fr/songs/odd", 404],
    ["/fr", 404],
    ["/en/nowhere", 404],
    ["/en/songs/%E0%A4%A", 404],
    ["/en/lists/tears/a-b", 404],
    [`/en/ask?q=${"a".repeat(2001)}`, 413],
    [`/en/search?q=${"a".repeat(201)}`, 413],
  ])("%s is answered with %i and a question box", async (path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    const html = await response.text();
    expect(html).toContain('<textarea name="q"');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
  });

  test.each([
    ["/en/songs/renamed", "/en/songs/stay-a-little"],
    ["/ko/lists/old-tears/71-80", "/ko/lists/tears/71-80"],
    ["/en/lists/tears/78-84", "/en/lists/tears/71-80"],
    ["/en/lists/tears/80-71", "/en/lists/tears/71-80"],
    ["/en/lists/tears/81-81", "/en/lists/tears/81-90"],
  ])("%s leads for good to %s", async (path, address) => {
    const response = await get(path);
    expect([response.status, response.headers.get("location")]).toEqual([301, address]);
  });

  test("a range beyond the list offers the ranges that exist", async () => {
    const html = await read("/en/lists/tears/1-10");
    expect(html).toContain('href="/en/lists/tears/71-80"');
    expect(html).toContain('href="/en/lists/tears/81-90"');
    expect(html).not.toContain("/en/lists/tears/91-100");
  });

  test("an address that nearly names something offers it", async () => {
    expect(await read("/en/songs/stay-a-litle")).toContain('href="/en/songs/stay-a-little"');
    expect(await read("/en/artists/the-haneul")).toContain('href="/en/artists/haneul"');
  });

  test("an error outside the three languages speaks the browser's", async () => {
    expect(await read("/fr/nowhere", { "accept-language": "ko" })).toContain('<html lang="ko">');
  });
});

describe("languages", () => {
  test("a page with a note in three languages is offered in three", async () => {
    const html = await read("/en/songs/stay-a-little");
    for (const locale of locales) {
      expect(html).toContain(`hreflang="${locale}" href="https://songs.example.org/${locale}/songs/stay-a-little"`);
    }
    expect(html).toContain('hreflang="x-default"');
  });

  test("a page whose note has no translation is not offered in that language, and says which it is in", async () => {
    const html = await read("/ja/songs/odd");
    expect(html).not.toContain('hreflang="ja" href="https://');
    expect(html).toContain('hreflang="en" href="https://');
    expect(html).toContain('<div class="note" id="note" lang="en">');
    expect(html).toContain("英語です");
  });

  test("Hangul on an English page says that it is Korean, and has a reading", async () => {
    const html = await read("/en/songs/stay-a-little");
    expect(html).toContain('in <span lang="ko">조금만 더</span>, and');
    expect(html).toContain('<ruby>조금만<rp>(</rp><rt lang="ko-Latn">jogeumman</rt><rp>)</rp></ruby>');
    expect(await read("/ja/songs/stay-a-little")).toContain('<rt lang="ko-Kana">チョグムマン</rt>');
    expect(await read("/ko/songs/stay-a-little")).not.toContain("<ruby>");
  });

  test("Japanese notes may break between phrases only", async () => {
    expect(await read("/ja/songs/stay-a-little")).toContain("<wbr/>");
    expect(await read("/en/about")).not.toContain("<wbr/>");
  });

  test("an answer and a search are not for search engines, and name no canonical address", async () => {
    for (const path of ["/en/ask?q=abroad", "/en/search?q=haneul"]) {
      const html = await read(path);
      expect(html).toContain('content="noindex"');
      expect(html).not.toContain('rel="canonical"');
    }
  });
});

describe("what others wrote", () => {
  test.each(locales)("stands as text in %s, never as markup", async (locale) => {
    for (const path of ["/songs/odd", "/lists/tears/81-90", "/lists/tears", "/search?q=was+said", "/artists/haneul"]) {
      const html = await read(`/${locale}${path}`);
      expect(html).not.toMatch(/<script>alert|<img|<iframe|<b>bold/);
      expect(html).not.toContain('href="javascript:');
    }
  });

  test("what was typed stands as text", async () => {
    const typed = encodeURIComponent('"><script>alert(1)</script>');
    for (const path of [`/en/ask?q=${typed}`, `/en/ask?q=a&then=${typed}`, `/en/search?q=${typed}`, `/en/${typed}`]) {
      expect(await read(path)).not.toContain("<script>alert");
    }
  });
});

describe("a song", () => {
  test("its video is a link that the script turns into a player", async () => {
    const html = await read("/en/songs/stay-a-little");
    expect(html).toContain('<video-still video="abcDEF12345"');
    expect(html).toContain('href="https://www.youtube.com/watch?v=abcDEF12345"');
    expect(html).toContain('referrerpolicy="strict-origin-when-cross-origin"');
  });

  test("without a known video it offers a search for the official title", async () => {
    const html = await read("/en/songs/odd");
    expect(html).not.toContain("<video-still");
    expect(html).toMatch(/href="https:\/\/www\.youtube\.com\/results\?search_query=%22%3E%3Cimg/);
    expect(html).toMatch(/Find .+ on YouTube/);
  });

  test("names in a note lead to their pages", async () => {
    expect(await read("/en/songs/stay-a-little")).toContain('<a href="/en/artists/haneul">HANEUL</a> asks');
  });
});

describe("an answer", () => {
  test("asks with what the address holds, themes that do not exist left out", async () => {
    const asked: Question[] = [];
    await site(asked).request("/ko/ask?q=%20my%20%20friend%20&then=calmer&not=rain&not=bogus&more=long-distance");
    expect(asked).toEqual([
      { question: "my friend", locale: "ko", then: ["calmer"], not: ["rain"], more: ["long-distance"] },
    ]);
  });

  test("an empty question asks nothing and shows the box", async () => {
    const asked: Question[] = [];
    const response = await site(asked).request("/en/ask?q=%20");
    expect([response.status, asked.length]).toEqual([200, 0]);
  });

  test("its [n] leads to the quotation, which leads to the note", async () => {
    const html = await read("/en/ask?q=abroad");
    expect(html).toContain('<a href="#quote-1">1</a>');
    expect(html).toContain('id="quote-1"');
    expect(html).toContain('<a href="/en/songs/stay-a-little#note">');
  });

  test("what was understood can be struck out, and taken back", async () => {
    expect(await read("/en/ask?q=abroad")).toContain('href="/en/ask?q=abroad&amp;not=long-distance"');
    const struck = await read("/en/ask?q=abroad&not=long-distance");
    expect(struck).toContain("<s>long-distance en</s>");
    expect(struck).toContain('<a class="chip" href="/en/ask?q=abroad"');
  });

  test("a follow-up carries the question and all that was said", async () => {
    const html = await read("/en/ask?q=abroad&then=calmer&not=rain");
    expect(html).toContain('<input type="hidden" name="q" value="abroad"/>');
    expect(html).toContain('<input type="hidden" name="then" value="calmer"/>');
    expect(html).toContain('<input type="hidden" name="not" value="rain"/>');
  });

  test("help comes before everything else, a number ready to call, no other scheme followed", async () => {
    const html = await read("/en/ask?q=I+want+to+die");
    expect(html).toContain('<a href="tel:109">109</a>');
    expect(html.indexOf("tel:109")).toBeLessThan(html.indexOf("<h1"));
    expect(html).not.toContain('href="javascript:');
  });

  test("where nothing fits, the question can be said again", async () => {
    const html = await read("/en/ask?q=nothing");
    expect(html).toMatch(/<textarea[^>]*>nothing<\/textarea>/);
    expect(html).toContain('href="/en/themes/long-distance"');
  });

  test("is kept by nobody on the way", async () => {
    expect((await get("/en/ask?q=abroad")).headers.get("cache-control")).toBe("private, no-store");
  });
});
