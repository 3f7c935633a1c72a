import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isHtml, readHtml } from "./page.ts";

const id = "abcDEF_-123";
const html = (body: string, head = "") => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const made = (text: string) => readHtml({ name: "page.html", text });
const lines = (text: string) => made(text).text.split("\n").filter(Boolean);

const sentence = "A long sentence about a song, its singer, and the evening on which somebody might want to hear it.";
const clutter = `<nav><ul><li><a href="/">Home</a></li><li><a href="/x">Lists</a></li></ul></nav>`;
const entry = (title: string) =>
  `<h2>${title}</h2><div class="player"><iframe src="https://www.youtube.com/embed/${id}" title="${title} MV"></iframe></div><p>${sentence}</p>`;

describe("what is HTML", () => {
  test.each([
    ["page.txt", "<!doctype html><p>x"],
    ["page.txt", "\n<!-- saved -->\n<html lang=ko><body>x"],
    ["page.html", "<p>x</p>"],
    ["page.txt", "<h2>a</h2><p>b</p><h2>c</h2><p>d</p>"],
  ])("%s with %j is", (name, text) => expect(isHtml({ name, text })).toBe(true));

  test.each([
    ["page.txt", "아이유 <밤편지>\n태연 <만약에>\nBTS <Spring Day>\n아이유 ‹밤편지›"],
    ["page.html", "아이유 〈밤편지〉"],
    ["page.txt", "I wrote <p>x</p> to show a paragraph."],
  ])("%s with %j is not", (name, text) => expect(isHtml({ name, text })).toBe(false));
});

test("the article is found among navigation, sidebar and footer, and nothing of it is lost", () => {
  const text = html(
    `${clutter}<div id="wrap"><div class="post"><h1>Songs</h1>${["A – B", "C – D", "E – F"].map(entry).join("")}</div>
     <aside>Most read</aside></div><footer><p>About us</p></footer>`,
    `<title>Songs | Site</title><meta property="og:site_name" content="Site &amp; more"><style>p{}</style>`,
  );
  expect(lines(text)).toEqual([
    "Site & more",
    "Songs",
    ...["A – B", "C – D", "E – F"].flatMap((title) => [title, `${title} MV`, sentence]),
  ]);
});

test("where nothing else tells, main, article or body hold the text", () => {
  expect(lines("<main><p>one</p></main><footer>two</footer>")).toEqual(["one"]);
  expect(lines("<p>one<p>two")).toEqual(["one", "two"]);
});

test("blocks, items, rows and breaks are lines, pictures and scripts are none", () => {
  const text = html(
    `<p>one<br>two <b>bold</b>\n three</p><ul><li>a</li><li>b</li></ul><script>no()</script>
     <table><tr><th>Title</th><th>Artist</th></tr><tr><td>x</td><td>y</td></tr></table><img alt="no" src="x.png"><p hidden>no</p>`,
  );
  expect(lines(text)).toEqual(["one", "two bold three", "a", "b", "Title\tArtist", "x\ty"]);
});

test("an ordered list tells numbers", () => {
  const { marks } = made(html("<ol start=3 reversed><li>x</li><li>y</li><li value=9>z</li></ol>"));
  expect([...(marks?.values() ?? [])].map((mark) => mark.number)).toEqual([3, 2, 9]);
});

test.each([
  [`<p>x</p><iframe data-src="//www.youtube-nocookie.com/embed/${id}?rel=0" title="T &amp; U"></iframe>`, "T & U"],
  [`<p>x</p><p><a href="https://youtu.be/${id}?t=1">T &amp; U</a></p>`, "T & U"],
])("%s is a video on a line of its own", (body, title) => {
  const { text, videos } = made(html(body));
  expect(videos).toEqual([{ line: 3, id, isTitle: true }]);
  expect(text.split("\n")[2]).toBe(title);
});

test.each([
  `<p>x</p><iframe src="https://www.youtube.com/embed/${id}"></iframe>`,
  `<p>x <a href="https://www.youtube.com/watch?list=a&amp;v=${id}">see</a></p>`,
  `<h2><a href="https://www.youtube.com/watch?v=${id}">x</a></h2>`,
  `<p>x</p><lite-youtube videoid="${id}"></lite-youtube>`,
  `<p>x</p><div class="youtube" data-video-id="${id}"></div>`,
])("%s is a video at a line", (body) => {
  expect(made(html(body)).videos).toEqual([{ line: 1, id, isTitle: false }]);
});

test.each([
  `${"<div>".repeat(50_000)}x`,
  "<p>x".repeat(50_000),
  "<a href='".repeat(50_000),
  "<!--".repeat(50_000),
  "<".repeat(200_000),
  "<script>".repeat(50_000),
  "<b><i>".repeat(30_000) + "</b>x".repeat(30_000),
  "&amp&eacute;&nope;&#1114112;&#xffffff;".repeat(5000),
])("a broken page (%#) is read", { timeout: 60_000 }, (body) => {
  expect(() => made(html(body))).not.toThrow();
});

test("any mutilation of a page is read", () => {
  const page = html(`${clutter}<article><h1>Songs</h1>${["A – B", "C – D"].map(entry).join("")}</article>`);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(page.length), fc.nat(40)), { maxLength: 6 }), (cuts) => {
      const text = cuts.reduce((rest, [at, length]) => rest.slice(0, at) + rest.slice(at + length), page);
      expect(() => made(text)).not.toThrow();
    }),
    { numRuns: 40 },
  );
});
