// Is a text HTML, and which plain text is its article?
import type { LineMark, Source } from "../page.ts";
import { findArticle } from "./article.ts";
import { decodeEntities } from "./entities.ts";
import { linesOfHtml, type MadeText } from "./lines.ts";
import { attribute, parseTokens, type Token } from "./tokens.ts";

const beginning =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/iu;
const closingTag = /<\/(?:p|div|h[1-6]|li|ul|ol|a|section|article|table|tr|iframe|figure|blockquote)>/giu;
const namedHtml = /\.(?:x?html?|mht)$/iu;

/** By its beginning, its many tags, or its name; `가수 <제목>` is no tag. */
export function isHtml({ name, text }: Pick<Source, "name" | "text">): boolean {
  const sample = text.slice(0, 200_000);
  if (beginning.test(sample)) return true;
  const tags = sample.match(closingTag)?.length ?? 0;
  return tags >= (namedHtml.test(name) ? 1 : 4);
}

function textIn(tokens: readonly Token[], name: string): string | undefined {
  const at = tokens.findIndex((token) => token.kind === "open" && token.name === name);
  if (at < 0) return undefined;
  const made = linesOfHtml(
    tokens.slice(at + 1, Math.min(tokens.length, at + 40)).slice(0, untilClosed(tokens, at, name)),
  );
  return made.text.replace(/\s+/gu, " ").trim() || undefined;
}

function untilClosed(tokens: readonly Token[], at: number, name: string): number {
  const end = tokens.findIndex((token, index) => index > at && token.kind === "close" && token.name === name);
  return end < 0 ? 1 : end - at - 1;
}

function siteName(tokens: readonly Token[]): string | undefined {
  for (const token of tokens.slice(0, 2000)) {
    if (token.kind !== "open" || token.name !== "meta" || !/og:site_name/iu.test(token.attributes)) continue;
    return decodeEntities(attribute(token.attributes, "content") ?? "").trim() || undefined;
  }
  return undefined;
}

/** Lines before the text; the last of them is the page's title where `isTitle`. */
function withLead(made: MadeText, lines: readonly string[], isTitle: boolean): MadeText {
  const by = lines.length * 2;
  const marks = [...made.marks].map(([line, mark]): [number, LineMark] => [line + by, mark]);
  return {
    text: `${lines.map((line) => `${line}\n\n`).join("")}${made.text}`,
    marks: new Map(isTitle ? [[by - 1, { heading: 1 }], ...marks] : marks),
    videos: made.videos.map((video) => ({ ...video, line: video.line + by })),
  };
}

/**
 * The page as the text that the shapes read. Lines of its entries are lines of this text, not of the page's own
 * source, which may have all of an article in one line.
 */
export function readHtml(source: Source): Source {
  const tokens = parseTokens(source.text);
  const article = findArticle(source.text, tokens);
  const made = linesOfHtml(article);
  const hasTitle = [...made.marks.values()].some((mark) => mark.heading === 1);
  const title = hasTitle ? undefined : (textIn(tokens, "h1") ?? textIn(tokens, "title"));
  const lead = made.text.split("\n", 40);
  const added = [siteName(tokens), title].flatMap((line) => (line && !lead.includes(line) ? [line] : []));
  return { name: source.name, ...withLead(made, added, title !== undefined && added.at(-1) === title) };
}
