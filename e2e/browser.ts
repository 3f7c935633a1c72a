// Which browser do the tests drive? An installed Chrome or Chromium; else the one that an npm package carries.
import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const installed = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

type Program = {
  readonly executablePath?: string;
  readonly env?: Record<string, string>;
  readonly args: readonly string[];
};

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Unpacks Chromium and the system libraries that it needs from @sparticuz/chromium, once, beside the dependencies. */
async function unpackBundled(): Promise<Program> {
  const packageFolder = dirname(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")));
  const folder = join(import.meta.dirname, "../node_modules/.cache/chromium");
  mkdirSync(folder, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder; // the package unpacks into os.tmpdir()
  try {
    const { default: bundled, inflate } = await import("@sparticuz/chromium");
    const executablePath = await bundled.executablePath();
    if (!existsSync(join(folder, "al2023"))) await inflate(join(packageFolder, "bin/al2023.tar.br"));
    const libraries = [join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
    const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, "fonts") };
    return { executablePath, env: env as Record<string, string>, args: [...quiet, "--no-zygote"] }; // process.env holds strings
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

async function findProgram(): Promise<Program> {
  const wanted = process.env.TEST_BROWSER; // "bundled": the package's own, also where another is installed
  const executablePath = wanted === "bundled" ? undefined : installed.find((file) => file && isExecutable(file));
  if (executablePath) return { executablePath, args: quiet };
  if (process.platform === "linux" && process.arch === "x64") return unpackBundled();
  return { args: quiet }; // Playwright's own
}

/** Launches a browser that reaches nothing but this machine. */
export async function launchBrowser(): Promise<Browser> {
  const program = await findProgram();
  return chromium.launch({
    ...(program.executablePath ? { executablePath: program.executablePath } : {}),
    ...(program.env ? { env: program.env } : {}),
    args: [...program.args],
  });
}
