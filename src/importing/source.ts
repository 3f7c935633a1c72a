// Which text do the shapes read, and which videos stand in it?
import { isHtml, readHtml } from "./html/page.ts";
import type { Page, PageEntry, Source } from "./page.ts";
import { findVideoAddresses } from "./video-address.ts";

/** HTML as the text of its article; of any other text, the videos that its lines lead to. */
export function sourceOf(source: Source): Source {
  if (isHtml(source)) {
    const made = readHtml(source);
    if (made.text.trim()) return made;
  }
  const videos = findVideoAddresses(source.text);
  if (videos.length === 0) return source;
  let line = 1;
  let from = 0;
  return {
    ...source,
    videos: videos.map(({ id, start }) => {
      for (let at = source.text.indexOf("\n", from); at >= 0 && at < start; at = source.text.indexOf("\n", from)) {
        line++;
        from = at + 1;
      }
      return { line, id, isTitle: false };
    }),
  };
}

/** Each entry with the first video that stands within its lines, or behind them and before the next entry. */
export function withVideos(page: Page, { videos = [] }: Source): Page {
  if (videos.length === 0) return page;
  const order = page.entries.map((_, index) => index).sort((a, b) => firstLine(page, a) - firstLine(page, b));
  const ids = new Map<number, string>();
  let next = 0;
  for (const video of videos) {
    while (next < order.length && firstLine(page, order[next] ?? 0) <= video.line) next++;
    const holder = order[next - 1];
    if (holder !== undefined && !ids.has(holder)) ids.set(holder, video.id);
  }
  return {
    ...page,
    entries: page.entries.map((entry, index): PageEntry => {
      const videoId = entry.videoId ?? ids.get(index);
      return videoId === undefined ? entry : { ...entry, videoId };
    }),
  };
}

function firstLine(page: Page, index: number): number {
  return page.entries[index]?.lines[0] ?? 0;
}
