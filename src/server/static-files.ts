// How do styles and scripts reach a browser?
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { Hono } from "hono";
import { Problem } from "#catalogue/problem.ts";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".map": "application/json",
};

type File = { readonly type: string; readonly forms: Readonly<Record<string, Uint8Array<ArrayBuffer>>> };

function readFiles(folder: string): ReadonlyMap<string, File> {
  const files = new Map<string, File>();
  if (!existsSync(folder)) return files;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const type = types[extname(entry.name)];
    if (!entry.isFile() || !type) continue;
    const bytes = new Uint8Array(readFileSync(join(folder, entry.name)));
    files.set(entry.name, {
      type,
      forms: {
        identity: bytes,
        br: new Uint8Array(brotliCompressSync(bytes)),
        gzip: new Uint8Array(gzipSync(bytes)),
      },
    });
  }
  return files;
}

/** Serves a built folder under /assets from memory; names hold a hash, so they never change. */
export function serveAssets(folder: string): Hono {
  const files = readFiles(folder);
  return new Hono().get("/assets/:name", (c) => {
    const file = files.get(c.req.param("name"));
    if (!file) throw new Problem("not-found", "There is no such file.");
    const accepted = c.req.header("accept-encoding") ?? "";
    const encoding = ["br", "gzip"].find((one) => accepted.includes(one)) ?? "identity";
    return c.body(file.forms[encoding] as Uint8Array<ArrayBuffer>, 200, {
      "Content-Type": file.type,
      "Cache-Control": "public, max-age=31536000, immutable",
      Vary: "Accept-Encoding",
      ...(encoding === "identity" ? {} : { "Content-Encoding": encoding }),
    });
  });
}
