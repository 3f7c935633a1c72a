// One running site and one browser for a file of tests.
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { type RunningSite, startSite, temporaryFolder } from "../test/whole/program.ts";
import { launchBrowser } from "./browser.ts";

export type Visit = {
  readonly page: Page;
  /** Addresses outside the site that the page asked for; none is answered. */
  readonly outside: string[];
  readonly close: () => Promise<void>;
};

export type Stage = {
  readonly site: RunningSite;
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
  readonly close: () => Promise<void>;
};

async function open(browser: Browser, site: RunningSite, path: string, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
  const outside: string[] = [];
  await context.route(
    (url) => url.origin !== site.origin,
    (route) => {
      outside.push(route.request().url());
      return route.fulfill({ status: 200, contentType: "text/html", body: "<title>a player</title>" });
    },
  );
  const page = await context.newPage();
  await page.goto(site.origin + path);
  return { page, outside, close: () => context.close() };
}

export async function setStage(): Promise<Stage> {
  const folder = temporaryFolder();
  const site = await startSite(folder.path, { env: { RATE_LIMITS: "off" } });
  const browser = await launchBrowser();
  return {
    site,
    visit: (path, options = {}) => open(browser, site, path, options),
    close: async () => {
      await browser.close();
      await site.stop();
      folder.remove();
    },
  };
}
