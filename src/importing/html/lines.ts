// Which plain lines does a stretch of HTML hold?
// Headings, paragraphs, list items and rows of tables are lines; a break is a new line; pictures, scripts and
// styles are left aside; a video is the line of its title.
import type { LineMark, SourceVideo } from "../page.ts";
import { findVideoId } from "../video-address.ts";
import { decodeEntities } from "./entities.ts";
import { attribute, type Token } from "./tokens.ts";

export type MadeText = {
  readonly text: string;
  readonly marks: ReadonlyMap<number, LineMark>;
  readonly videos: readonly SourceVideo[];
};

const words = (list: string) => new Set(list.split(" "));
const blocks = words(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody thead tfoot tr ul caption",
);
const leftAside = words(
  "script style noscript noembed template svg math canvas audio object button select textarea nav aside head title dialog map",
);
const voids = words("area base br col embed hr img input link meta param source track wbr");
const playerIds = ["videoid", "data-videoid", "data-video-id", "data-youtube-id", "data-youtube", "data-yt-id"];
const playerAddresses = ["src", "data-src", "data-lazy-src", "data-litespeed-src", "data-url", "href", "cite"];

const isHidden = (attributes: string) =>
  /(?:^|\s)hidden(?:[\s=/]|$)/iu.test(attributes) || /style=["'][^"']{0,200}display:\s*none/iu.test(attributes);

function playerOf({ name, attributes }: Token & { kind: "open" }): string | undefined {
  if (/^(?:iframe|embed|amp-iframe)$/.test(name)) {
    for (const key of playerAddresses) {
      const id = findVideoId(decodeEntities(attribute(attributes, key) ?? ""));
      if (id) return id;
    }
  }
  if (!attributes.includes("id") && !attributes.includes("data-y")) return undefined;
  if (!/youtube|(?:^|-)yt(?:-|$)/iu.test(name + attributes)) return undefined;
  return playerIds.flatMap((key) => /^[\w-]{11}$/.exec(attribute(attributes, key) ?? "")?.[0] ?? [])[0];
}

type List = { next: number; readonly step: number } | undefined;
type Link = { readonly id: string; text: string };

/** Writes lines one after another. */
class Lines {
  readonly #lines: string[] = [];
  readonly #marks = new Map<number, LineMark>();
  readonly #videos: SourceVideo[] = [];
  #line = "";
  #mark: LineMark = {};
  #blank = false;
  #links: Link[] = [];
  #link: Link | undefined;

  write(text: string): void {
    this.#line += text;
    if (this.#link) this.#link.text += text;
  }

  /** Ends the line that is being written; behind a block a blank line follows. */
  end(isBlock: boolean): void {
    const text = this.#line
      .replace(/[ \n\r\f\v\t\u200b\ufeff]+/gu, " ")
      .trim()
      .replaceAll("\u0000", "\t");
    this.#line = "";
    if (text.trim()) this.#put(text);
    this.#links = this.#link ? [this.#link] : [];
    if (isBlock) this.#blank = true;
  }

  #put(text: string): void {
    if (this.#blank && this.#lines.length > 0) this.#lines.push("");
    this.#blank = false;
    this.#lines.push(text);
    const line = this.#lines.length;
    if (Object.keys(this.#mark).length > 0) this.#marks.set(line, this.#mark);
    if (this.#mark.item !== undefined) this.#mark = { item: this.#mark.item };
    for (const { id, text: linked } of this.#links) {
      const isAll = linked.replace(/\s+/gu, " ").trim() === text && this.#mark.heading === undefined;
      this.#videos.push({ line, id, isTitle: isAll });
    }
  }

  mark(mark: LineMark): void {
    this.#mark = mark;
  }

  player(id: string, title: string): void {
    this.end(true);
    const marked = this.#mark;
    this.#mark = {};
    const isNamed = title !== "" && !/^youtube(?: video player)?$/iu.test(title);
    if (isNamed) this.#put(title);
    this.#videos.push({ line: Math.max(1, this.#lines.length), id, isTitle: isNamed });
    this.#mark = marked;
    this.#blank = true;
  }

  openLink(id: string | undefined): void {
    this.#link = id ? { id, text: "" } : undefined;
    if (this.#link) this.#links.push(this.#link);
  }

  closeLink(): void {
    this.#link = undefined;
  }

  made(): MadeText {
    this.end(false);
    return { text: this.#lines.join("\n"), marks: this.#marks, videos: this.#videos };
  }
}

function openList(attributes: string, isOrdered: boolean): List {
  if (!isOrdered) return undefined;
  const start = Number(attribute(attributes, "start") ?? Number.NaN);
  const step = /(?:^|\s)reversed(?:[\s=/]|$)/iu.test(attributes) ? -1 : 1;
  return { next: Number.isInteger(start) ? start : step === 1 ? 1 : Number.NaN, step };
}

function itemMark(attributes: string, list: List): LineMark {
  if (!list) return { item: true };
  const own = Number(attribute(attributes, "value") ?? Number.NaN);
  const number = Number.isInteger(own) ? own : list.next;
  list.next = number + list.step;
  return Number.isInteger(number) ? { item: true, number } : { item: true };
}

class Walk {
  readonly lines = new Lines();
  readonly #lists: List[] = [];
  /** The element that is left aside, and how many of its name are open. */
  #aside: { readonly name: string; depth: number } | undefined;
  #cells = 0;

  open(token: Token & { kind: "open" }): void {
    const { name, attributes } = token;
    if (this.#aside) {
      if (name === this.#aside.name) this.#aside.depth++;
      return;
    }
    const player = playerOf(token);
    if (player)
      this.lines.player(
        player,
        decodeEntities(attribute(attributes, "title") ?? "")
          .replace(/\s+/gu, " ")
          .trim(),
      );
    if (voids.has(name)) {
      if (name === "br" || name === "hr") this.lines.end(name === "hr");
      return;
    }
    if (name === "iframe" || leftAside.has(name) || isHidden(attributes)) {
      this.#aside = { name, depth: 1 };
      return;
    }
    if (blocks.has(name)) this.lines.end(name !== "li" && name !== "tr");
    this.#mark(name, attributes);
    if (name === "a") this.lines.openLink(findVideoId(decodeEntities(attribute(attributes, "href") ?? "")));
  }

  #mark(name: string, attributes: string): void {
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level) this.lines.mark({ heading: Number(level) });
    if (name === "ul" || name === "ol") this.#lists.push(openList(attributes, name === "ol"));
    if (name === "li") this.lines.mark(itemMark(attributes, this.#lists.at(-1)));
    if (name === "tr") this.#cells = 0;
    if ((name === "td" || name === "th") && this.#cells++ > 0) this.lines.write("\u0000");
  }

  close(name: string): void {
    if (this.#aside) {
      if (name === this.#aside.name && --this.#aside.depth === 0) this.#aside = undefined;
      return;
    }
    if (blocks.has(name)) this.lines.end(name !== "li" && name !== "tr");
    if (/^h[1-6]$/.test(name) || name === "li") this.lines.mark({});
    if (name === "ul" || name === "ol") this.#lists.pop();
    if (name === "a") this.lines.closeLink();
  }

  text(text: string): void {
    if (!this.#aside) this.lines.write(decodeEntities(text).replaceAll("\u0000", ""));
  }
}

export function linesOfHtml(tokens: readonly Token[]): MadeText {
  const walk = new Walk();
  for (const token of tokens) {
    if (token.kind === "open") walk.open(token);
    else if (token.kind === "close") walk.close(token.name);
    else walk.text(token.text);
  }
  return walk.lines.made();
}
