// How fast are pages and answers, and what does a reader's first view cost in bytes?
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bytesOf, type Load, load } from "./load.ts";

type Running = { readonly origin: string; readonly stop: () => Promise<void> };

async function start(args: readonly string[], env: Record<string, string> = {}): Promise<Running> {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  const origin = await new Promise<string>((resolve, reject) => {
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /is at (\S+)/.exec(said);
      if (found?.[1]) resolve(found[1]);
    });
    child.once("exit", () => reject(new Error(said)));
  });
  const stop = async () => {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  };
  return { origin, stop };
}

const questions = [
  "my boyfriend lives abroad and we may drift apart",
  "遠距離恋愛で会えなくて不安",
  "장거리 연애라 자꾸 멀어지는 것 같아",
];

/** HTML, styles and scripts of one page. */
async function firstView(origin: string, path: string) {
  const html = await (await fetch(origin + path)).text();
  const files = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js))"/g)].map((match) => match[1] as string);
  const bytes = { html: await bytesOf(origin + path), styles: 0, scripts: 0 };
  for (const file of new Set(files)) {
    bytes[file.endsWith(".css") ? "styles" : "scripts"] += await bytesOf(origin + file);
  }
  return { page: path, ...bytes, together: bytes.html + bytes.styles + bytes.scripts };
}

function row(name: string, measured: Load, peer: Load): string {
  const ratio = (measured.requestsPerSecond / peer.requestsPerSecond).toFixed(2);
  return `| ${name} | ${measured.requestsPerSecond} | ${measured.medianMs.toFixed(1)} | ${measured.p95Ms.toFixed(1)} | ${measured.bytes} | ${ratio} |`;
}

export async function benchSite(): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), "ragmusic-bench-"));
  const site = await start([join(import.meta.dirname, "../bin/ragmusic.js"), "serve", "--port", "0"], {
    RAGMUSIC_DATA: data,
    RATE_LIMITS: "off",
    LOG_LEVEL: "silent",
  });
  try {
    const list = `${site.origin}/en/lists/korea-cry-songs/81-90`;
    const peer = await start([join(import.meta.dirname, "peer.ts"), String(await bytesOf(list))]);
    const asked = (path: string) => questions.map((one) => `${site.origin}${path}?q=${encodeURIComponent(one)}`);
    await load([list], 2_000);
    const bare = await load([`${peer.origin}/`], 20_000);
    const rows = [
      row("a list page", await load([list], 20_000), bare),
      row("an answer as a page", await load(asked("/en/ask"), 3_000), bare),
      row("an answer as JSON", await load(asked("/api/ask"), 5_000), bare),
      row("peer: Node's bare HTTP server, the same bytes", bare, bare),
    ];
    await peer.stop();
    const views = [];
    for (const path of ["/en", "/ja/lists/korea-cry-songs/81-90", "/ko/songs/only-then"]) {
      views.push(await firstView(site.origin, path));
    }
    return [
      "## The site",
      "",
      "Sixteen connections, client and server sharing two cores.",
      "",
      "| what | requests/s | median ms | 95 % ms | bytes | of the peer's speed |",
      "|---|---|---|---|---|---|",
      ...rows,
      "",
      "A reader's first view, bytes over the wire (brotli):",
      "",
      "| page | HTML | styles | scripts | together |",
      "|---|---|---|---|---|",
      ...views.map((one) => `| ${one.page} | ${one.html} | ${one.styles} | ${one.scripts} | ${one.together} |`),
      "",
    ].join("\n");
  } finally {
    await site.stop();
    rmSync(data, { recursive: true, force: true });
  }
}
