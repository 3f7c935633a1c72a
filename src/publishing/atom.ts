// How is news of the guide followed in a feed reader? Atom, RFC 4287.
import type { Locale } from "#catalogue/locale.ts";
import { escapeXml } from "./xml.ts";

export type FeedEntry = {
  /** Absolute address; also the entry's id. */
  readonly url: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** ISO 8601, UTC. */
  readonly updated: string;
};

export type Feed = {
  readonly url: string;
  readonly pageUrl: string;
  readonly title: string;
  readonly locale: Locale;
  readonly entries: readonly FeedEntry[];
};

function drawEntry(entry: FeedEntry): string {
  const html = entry.paragraphs.map((text) => `<p>${escapeXml(text)}</p>`).join("");
  return [
    "  <entry>",
    `    <id>${escapeXml(entry.url)}</id>`,
    `    <title>${escapeXml(entry.title)}</title>`,
    `    <link href="${escapeXml(entry.url)}"/>`,
    `    <updated>${entry.updated}</updated>`,
    `    <content type="html">${escapeXml(html)}</content>`,
    "  </entry>",
  ].join("\n");
}

export function atomXml(feed: Feed): string {
  const updated =
    feed.entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? "1970-01-01T00:00:00Z";
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale}">`,
    `  <id>${escapeXml(feed.url)}</id>`,
    `  <title>${escapeXml(feed.title)}</title>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(feed.url)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(feed.pageUrl)}"/>`,
    `  <updated>${updated}</updated>`,
    "  <author><name>RAG Music K-POP</name></author>",
    ...feed.entries.map(drawEntry),
    "</feed>",
    "",
  ].join("\n");
}
