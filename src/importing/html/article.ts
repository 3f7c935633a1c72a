// Where in a page of HTML is the article?
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { attribute, type Token } from "./tokens.ts";

/** Beyond these Readability takes too long; the page's own marks (main, article) then have to do. */
const limits = { letters: 1_500_000, tags: 15_000, depth: 200 };

const voids = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/** An element, as token numbers: its opening tag and its end. */
type Element = {
  readonly open: Token & { kind: "open" };
  readonly first: number;
  last: number;
  readonly parent: number;
};
type Tree = { readonly elements: readonly Element[]; readonly depth: number };

function parseTree(tokens: readonly Token[]): Tree {
  const elements: Element[] = [];
  const stack: number[] = [];
  const openNames = new Map<string, number>();
  let depth = 0;
  const pop = (at: number) => {
    const element = elements[stack.pop() ?? -1];
    if (!element) return;
    element.last = at;
    openNames.set(element.open.name, (openNames.get(element.open.name) ?? 1) - 1);
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "open") {
      elements.push({ open: token, first: at, last: at, parent: stack.at(-1) ?? -1 });
      if (voids.has(token.name)) continue;
      stack.push(token.n);
      openNames.set(token.name, (openNames.get(token.name) ?? 0) + 1);
      depth = Math.max(depth, stack.length);
    } else if (token.kind === "close" && (openNames.get(token.name) ?? 0) > 0) {
      while (stack.length > 0 && elements[stack.at(-1) ?? -1]?.open.name !== token.name) pop(at);
      pop(at);
    }
  }
  while (stack.length > 0) pop(tokens.length - 1);
  return { elements, depth };
}

/** The page with each element's number in it, so that what Readability keeps is found again in the page itself. */
function numbered(html: string, tokens: readonly Token[]): string {
  let text = "";
  let from = 0;
  for (const token of tokens) {
    if (token.kind !== "open") continue;
    const end = token.at + 1 + token.name.length;
    text += `${html.slice(from, end)} data-guide-n="${token.n}"`;
    from = end;
  }
  const marked = text + html.slice(from);
  return /<html[\s>]/iu.test(html.slice(0, 5000))
    ? marked
    : `<!doctype html><html><head></head><body>${marked}</body></html>`;
}

/** Numbers of the elements that Readability takes for the article's. */
function readable(html: string, tokens: readonly Token[]): number[] {
  try {
    const { document } = parseHTML(numbered(html, tokens));
    // Its types ask for a browser's document; linkedom's has all that is used.
    const article = new Readability(document as unknown as Document, {
      serializer: (node) =>
        node as unknown as {
          querySelectorAll(selector: string): Iterable<Element & { getAttribute(name: string): string }>;
        },
      keepClasses: true,
    }).parse();
    const kept = [...(article?.content?.querySelectorAll("[data-guide-n]") ?? [])];
    return kept.map((element) => Number(element.getAttribute("data-guide-n"))).filter(Number.isInteger);
  } catch {
    return []; // a page that it cannot take apart is read by the page's own marks
  }
}

function ancestors(elements: readonly Element[], n: number): number[] {
  const found: number[] = [];
  for (let at = n; at >= 0; at = elements[at]?.parent ?? -1) found.push(at);
  return found;
}

/** The innermost element around all of some: an ancestor of the first that ends behind the last. */
function around(elements: readonly Element[], some: readonly number[]): number | undefined {
  const [first, ...others] = some;
  if (first === undefined) return undefined;
  const last = others.reduce((most, n) => Math.max(most, elements[n]?.last ?? 0), elements[first]?.last ?? 0);
  const start = some.reduce((least, n) => Math.min(least, n), first);
  return ancestors(elements, start).find((n) => (elements[n]?.last ?? 0) >= last);
}

function isMarked({ open }: Element): boolean {
  if (open.name === "article" || open.name === "main") return true;
  return (
    /^(?:main|article)$/.test(attribute(open.attributes, "role") ?? "") ||
    attribute(open.attributes, "itemprop") === "articleBody"
  );
}

/** The element that the page itself marks as its article: the one that holds most. */
function marked(elements: readonly Element[]): number | undefined {
  const size = (n: number) => (elements[n]?.last ?? 0) - (elements[n]?.first ?? 0);
  const named = (names: readonly string[]) =>
    elements.flatMap((element, n) => (names.includes(element.open.name) ? [n] : []));
  const candidates = [elements.flatMap((element, n) => (isMarked(element) ? [n] : [])), named(["body"])];
  return candidates
    .map((some) =>
      some.reduce<number | undefined>((most, n) => (most === undefined || size(n) > size(most) ? n : most), undefined),
    )
    .find((n) => n !== undefined);
}

/**
 * Readability drops what it takes for clutter, a list of links for one: the page's own marks around what it found,
 * or the box in which that stands, hold all.
 */
function wholeOf(elements: readonly Element[], inner: number): number {
  const around = ancestors(elements, inner).map((n) => ({ n, element: elements[n] as Element })); // ancestors are elements
  const own = around.find(({ element }) => isMarked(element));
  const box = around.find(({ element }) => /^(?:div|section|td|body|html)$/.test(element.open.name));
  return (own ?? box)?.n ?? inner;
}

/** The tokens of the article; of the whole page where nothing tells. */
export function findArticle(html: string, tokens: readonly Token[]): readonly Token[] {
  const { elements, depth } = parseTree(tokens);
  const small = html.length <= limits.letters && elements.length <= limits.tags && depth <= limits.depth;
  const kept = small ? readable(html, tokens) : [];
  const inner = around(elements, kept);
  const outer = inner === undefined ? marked(elements) : wholeOf(elements, inner);
  const root = outer === undefined ? undefined : elements[outer];
  return root ? tokens.slice(root.first, root.last + 1) : tokens;
}
