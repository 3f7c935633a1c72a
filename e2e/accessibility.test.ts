// Is every page usable by everyone: axe in three locales and both schemes, and nothing wider than a small phone?
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Stage, setStage } from "./site.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const paths = [
  "",
  "/lists",
  "/lists/korea-cry-songs",
  "/lists/korea-cry-songs/81-90",
  "/songs/only-then",
  "/songs/remember-me",
  "/artists/gummy",
  "/works/hotel-del-luna",
  "/themes/breakup",
  "/search?q=crush",
  "/ask?q=%EC%9D%B4%EB%B3%84",
  "/ask?q=I%20want%20to%20die",
  "/ask?q=qqqq",
  "/about",
  "/songs/nothing-here",
];
const views = (["en", "ja", "ko"] as const).flatMap((locale) =>
  (["light", "dark"] as const).map((colorScheme) => [locale, colorScheme] as const),
);

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

test.each(views)("%s, %s: axe finds no violation", async (locale, colorScheme) => {
  const found: string[] = [];
  const { page, close } = await stage.visit(`/${locale}`, { colorScheme, bypassCSP: true });
  for (const path of paths) {
    await page.goto(`${stage.site.origin}/${locale}${path}`);
    await page.evaluate(axe);
    const results = (await page.evaluate("axe.run()")) as AxeResults; // what axe promises
    found.push(...results.violations.map((one) => `${path}: ${one.id}: ${one.nodes[0]?.html ?? ""}`));
  }
  expect(found).toEqual([]);
  await close();
});

test.each(["en", "ja", "ko"])("%s: no page is wider than 320 px, and no target smaller than 24 px", async (locale) => {
  const { page, close } = await stage.visit(`/${locale}`, { viewport: { width: 320, height: 640 } });
  const wide: string[] = [];
  for (const path of paths) {
    await page.goto(`${stage.site.origin}/${locale}${path}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${path}: ${width}`);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("nav a, button, .chips a, form a")]
        .map((one) => [one.textContent ?? "", one.getBoundingClientRect()] as const)
        .filter(([, box]) => box.width > 0 && (box.height < 24 || box.width < 24))
        .map(([text, box]) => `${text} ${Math.round(box.width)}×${Math.round(box.height)}`),
    );
    wide.push(...small.map((one) => `${path}: ${one}`));
  }
  expect(wide).toEqual([]);
  await close();
});
