// Of which tags and texts does a page of HTML consist?
// In one pass, without a tree, so that no page is too deep or too broken; `n` counts the opening tags.

export type Token =
  | {
      readonly kind: "open";
      readonly name: string;
      readonly attributes: string;
      readonly n: number;
      readonly at: number;
    }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

/** Their content is no markup. */
const raw = new Set(["script", "style", "textarea", "title", "noscript", "noembed", "xmp", "template"]);
const tagName = /[a-z][^\s/>]*/iy;
const longestAttributes = 20_000;

/** Where the tag that begins at `from` ends; a `>` in quotation marks does not end it. */
function tagEnd(html: string, from: number, quotes: boolean): number {
  let at = from;
  while (quotes && at < html.length) {
    const letter = html.charAt(at);
    if (letter === ">") return at;
    const isQuote = (letter === '"' || letter === "'") && html.charAt(at - 1) === "=";
    const closing = isQuote ? html.indexOf(letter, at + 1) : at;
    if (closing < 0) return -1;
    at = closing + 1;
  }
  return quotes ? -1 : html.indexOf(">", from);
}

class Reader {
  readonly tokens: Token[] = [];
  readonly #html: string;
  #at = 0;
  #opened = 0;
  /** A quotation mark was never closed: from here on they mean nothing. */
  #quotes = true;

  constructor(html: string) {
    this.#html = html;
  }

  read(): Token[] {
    while (this.#at < this.#html.length) {
      const next = this.#html.indexOf("<", this.#at);
      if (next < 0) break;
      this.#text(next);
      this.#markup();
    }
    this.#text(this.#html.length);
    return this.tokens;
  }

  #text(end: number): void {
    if (end > this.#at) this.tokens.push({ kind: "text", text: this.#html.slice(this.#at, end) });
    this.#at = end;
  }

  #markup(): void {
    const html = this.#html;
    if (html.startsWith("<!--", this.#at)) {
      const end = html.indexOf("-->", this.#at + 4);
      this.#at = end < 0 ? html.length : end + 3;
      return;
    }
    const isClosing = html.charAt(this.#at + 1) === "/";
    tagName.lastIndex = this.#at + (isClosing ? 2 : 1);
    const name = tagName.exec(html)?.[0].toLowerCase();
    if (!name && !/[!?/]/.test(html.charAt(this.#at + 1))) this.#text(this.#at + 1);
    else this.#tag(name, isClosing);
  }

  #tag(name: string | undefined, isClosing: boolean): void {
    const from = this.#at + 1 + (name?.length ?? 0);
    let end = tagEnd(this.#html, from, this.#quotes);
    if (end < 0 && this.#quotes) {
      this.#quotes = false;
      end = tagEnd(this.#html, from, false);
    }
    if (end < 0) {
      this.#text(this.#html.length);
      return;
    }
    const at = this.#at;
    this.#at = end + 1;
    if (!name) return;
    if (isClosing) {
      this.tokens.push({ kind: "close", name });
      return;
    }
    const attributes = this.#html.slice(from, Math.min(end, from + longestAttributes));
    this.tokens.push({ kind: "open", name, attributes, n: this.#opened++, at });
    if (raw.has(name) && !attributes.endsWith("/")) this.#raw(name);
  }

  #raw(name: string): void {
    const closing = new RegExp(`</${name}`, "gi");
    closing.lastIndex = this.#at;
    const found = closing.exec(this.#html);
    this.#text(found ? found.index : this.#html.length);
  }
}

export function parseTokens(html: string): Token[] {
  return new Reader(html).read();
}

/** The value of one attribute, entities not yet read. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s"'])${name}=(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "iu").exec(attributes);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}
