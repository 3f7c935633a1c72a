// How do the tests start the program as a person would, and stop it again?
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const bin = join(import.meta.dirname, "../../bin/ragmusic.js");

export type Outcome = { readonly status: number; readonly out: string; readonly err: string };

type RunOptions = {
  readonly env?: Record<string, string>;
  readonly input?: string | Uint8Array;
  readonly program?: string;
  readonly cwd?: string;
};

/** Runs `ragmusic` to its end. */
export function ragmusic(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [options.program ?? bin, ...args],
      {
        env: { ...process.env, ...options.env },
        maxBuffer: 1 << 28,
        ...(options.cwd ? { cwd: options.cwd } : {}),
      },
      (_error, out, err) => resolve({ status: child.exitCode ?? -1, out, err }),
    );
    child.stdin?.end(options.input ?? "");
  });
}

export type RunningSite = {
  readonly origin: string;
  readonly process: ChildProcess;
  stop: () => Promise<number | null>;
};

/** Starts the site on a free port; resolves when it says where it is. */
export async function startSite(data: string, options: RunOptions = {}): Promise<RunningSite> {
  const child = spawn(process.execPath, [options.program ?? bin, "serve", "--port", "0"], {
    env: { ...process.env, RAGMUSIC_DATA: data, LOG_LEVEL: "error", ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
    ...(options.cwd ? { cwd: options.cwd } : {}),
  });
  let said = "";
  const origin = await new Promise<string>((resolve, reject) => {
    child.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /is at (\S+)/.exec(said);
      if (found?.[1]) resolve(found[1]);
    });
    child.once("exit", (code) => reject(new Error(`the site ended with ${code}: ${said}`)));
  });
  child.stdout.resume();
  return {
    origin,
    process: child,
    stop: async () => {
      if (child.exitCode !== null) return child.exitCode;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
      return child.exitCode;
    },
  };
}

/** A folder of its own for one test; `remove` takes it away. */
export function temporaryFolder(): { readonly path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "ragmusic-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Asks again until the answer is as wanted; fails after ten seconds with the last one. */
export async function eventually<T>(read: () => Promise<T>, wanted: (value: T) => boolean): Promise<T> {
  const deadline = performance.now() + 10_000;
  for (;;) {
    const value = await read();
    if (wanted(value)) return value;
    if (performance.now() > deadline) throw new Error(`still ${JSON.stringify(value)} after ten seconds`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
