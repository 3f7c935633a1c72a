// How is a page that has not changed answered without making it again?
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Context, MiddlewareHandler } from "hono";

type Encoding = "br" | "gzip" | "identity";
type CachedPage = {
  readonly etag: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly bodies: Map<Encoding, Uint8Array<ArrayBuffer>>;
};

const compressors = {
  br: (body: Uint8Array) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (body: Uint8Array) => promisify(gzip)(body),
};

function preferredEncoding(accept: string | undefined): Encoding {
  const offered = (accept ?? "").split(",").map((part) => part.trim());
  const takes = (name: string) => offered.some((part) => part.split(";")[0] === name && !/;\s*q=0(\.0+)?$/.test(part));
  return takes("br") ? "br" : takes("gzip") ? "gzip" : "identity";
}

function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  return (ifNoneMatch ?? "").split(",").some((one) => one.trim().replace(/^W\//, "") === etag || one.trim() === "*");
}

/** Whole pages by path, bounded in bytes, the longest unused going first; forgotten when the catalogue changes. */
class Pages {
  readonly #pages = new Map<string, CachedPage>();
  readonly #maxBytes: number;
  #bytes = 0;
  #version: unknown;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  find(key: string, version: unknown): CachedPage | undefined {
    if (version !== this.#version) {
      this.#pages.clear();
      this.#bytes = 0;
      this.#version = version;
    }
    const page = this.#pages.get(key);
    if (page) {
      this.#pages.delete(key);
      this.#pages.set(key, page);
    }
    return page;
  }

  keep(key: string, page: CachedPage, version: unknown): void {
    if (version !== this.#version) return; // made from a catalogue that has changed since
    this.#pages.set(key, page);
    this.grow(size(page));
  }

  grow(bytes: number): void {
    this.#bytes += bytes;
    for (const [key, page] of this.#pages) {
      if (this.#bytes <= this.#maxBytes) break;
      this.#pages.delete(key);
      this.#bytes -= size(page);
    }
  }
}

function size(page: CachedPage): number {
  let bytes = 500;
  for (const body of page.bodies.values()) bytes += body.byteLength;
  return bytes;
}

async function readPage(response: Response): Promise<CachedPage> {
  const body = new Uint8Array(await response.arrayBuffer());
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  return { etag, headers: [...response.headers], bodies: new Map([["identity", body]]) };
}

async function answer(c: Context, page: CachedPage, pages: Pages): Promise<Response> {
  const headers = new Headers(page.headers.map(([name, value]) => [name, value]));
  headers.set("ETag", page.etag);
  headers.set("Cache-Control", "public, no-cache");
  headers.append("Vary", "Accept-Encoding");
  if (matches(c.req.header("if-none-match"), page.etag)) return new Response(null, { status: 304, headers });
  const encoding = preferredEncoding(c.req.header("accept-encoding"));
  const identity = page.bodies.get("identity") as Uint8Array<ArrayBuffer>; // readPage always sets it
  let body = page.bodies.get(encoding);
  if (!body && encoding !== "identity") {
    body = new Uint8Array(await compressors[encoding](identity));
    page.bodies.set(encoding, body);
    pages.grow(body.byteLength);
  }
  if (encoding !== "identity") headers.set("Content-Encoding", encoding);
  return new Response(c.req.method === "HEAD" ? null : (body ?? identity), { headers });
}

/**
 * Answers GET and HEAD of addresses that depend on their path alone, with an ETag, compressed;
 * an unknown query changes nothing and so makes no second copy.
 */
export function cachePages(options: {
  readonly maxBytes: number;
  /** The same value as long as no page has changed. */
  readonly version: () => unknown;
  readonly cacheable: (path: string) => boolean;
}): MiddlewareHandler {
  const pages = new Pages(options.maxBytes);
  return async (c, next) => {
    if (!["GET", "HEAD"].includes(c.req.method) || !options.cacheable(c.req.path)) return next();
    const version = options.version();
    const found = pages.find(c.req.path, version);
    if (found) return answer(c, found, pages);
    await next();
    if (c.res.status !== 200 || c.res.headers.has("cache-control")) return;
    const page = await readPage(c.res);
    if (c.req.method === "GET") pages.keep(c.req.path, page, version);
    c.res = undefined;
    c.res = await answer(c, page, pages);
  };
}
