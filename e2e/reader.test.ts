// What does a reader do, in a real browser, with scripts and without?
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Stage, setStage } from "./site.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const questions = [
  ["en", "my boyfriend lives abroad and we may drift apart", "Only Then"],
  ["ja", "遠距離恋愛で会えなくて不安", "その時に別れればいい"],
  ["ko", "장거리 연애라 자꾸 멀어지는 것 같아", "그때 헤어지면 돼"],
] as const;

describe.each([
  ["with scripts", true],
  ["without scripts", false],
])("%s", (_name, javaScriptEnabled) => {
  test.each(questions)(
    "in %s a question leads to a song, its reason, and the note it stands in",
    async (locale, question, title) => {
      const { page, outside, close } = await stage.visit(`/${locale}`, { javaScriptEnabled });
      await page.locator("textarea[name=q]").fill(question);
      await page.locator("form.box button[type=submit]").click();
      await page.waitForURL(/\/ask\?q=/);
      const first = page.locator(".pick").first();
      expect(await first.locator("h3").innerText()).toContain(title);
      const quote = (await first.locator("blockquote").first().textContent())?.trim() ?? "";
      await first.locator("figcaption a").first().click();
      await page.waitForURL(/\/songs\/only-then#note$/);
      expect(await page.locator("#note").textContent()).toContain(quote);
      expect(outside).toEqual([]);
      await close();
    },
  );

  test("a list leads to its songs, and from there to the artist, the drama and back", async () => {
    const { page, close } = await stage.visit("/en/lists", { javaScriptEnabled });
    await page.locator("main a[href='/en/lists/korea-cry-songs']").first().click();
    await page.locator("main a[href$='/81-90']").first().click();
    await page.locator("main a[href='/en/songs/remember-me']").first().click();
    await page.locator("main a[href='/en/works/hotel-del-luna']").first().click();
    expect(await page.title()).toContain("Hotel Del Luna");
    await page.locator("main a[href='/en/songs/remember-me']").first().click();
    await page.locator("main a[href='/en/artists/gummy']").first().click();
    expect(await page.title()).toContain("Gummy");
    await close();
  });

  test("a wrong spelling finds the right singer", async () => {
    const { page, close } = await stage.visit("/en/search", { javaScriptEnabled });
    await page.locator("main input[name=q], main textarea[name=q]").fill("MC Mon");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=MC/);
    expect(await page.locator("main a[href='/en/artists/mc-mong']").count()).toBeGreaterThan(0);
    await close();
  });

  test("words of despair get help before any song, with a number to call", async () => {
    const { page, close } = await stage.visit("/en/ask?q=I%20want%20to%20die", { javaScriptEnabled });
    const help = await page.locator(".help").boundingBox();
    const song = await page.locator(".pick").first().boundingBox();
    expect(help && song ? help.y < song.y : help !== null).toBe(true);
    expect(await page.locator(".help a[href^='tel:']").count()).toBeGreaterThan(0);
    await close();
  });

  test("a theme that was misunderstood can be struck out", async () => {
    const { page, close } = await stage.visit("/en/ask?q=I%20miss%20him%20after%20our%20breakup", {
      javaScriptEnabled,
    });
    await page.locator("a[href*='not=breakup']").first().click();
    await page.waitForURL(/not=breakup/);
    expect(await page.locator(".pick a[href='/en/songs/lovedrunk']").count()).toBe(0);
    await close();
  });

  test("changing the language keeps the page", async () => {
    const { page, close } = await stage.visit("/en/songs/sofa", { javaScriptEnabled });
    await page.locator("a[hreflang=ko]").first().click();
    await page.waitForURL(/\/ko\/songs\/sofa$/);
    expect(await page.locator("html").getAttribute("lang")).toBe("ko");
    await close();
  });
});

test("the video is asked for only when play is pressed, and then from the privacy domain", async () => {
  const { page, outside, close } = await stage.visit("/ko/songs/only-then");
  await page.locator("video-still").scrollIntoViewIfNeeded();
  expect(outside).toEqual([]);
  await page.locator("video-still a").first().click();
  const frame = page.locator("video-still iframe");
  await frame.waitFor();
  const size = await frame.boundingBox();
  expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(200);
  expect(outside.map((url) => new URL(url).origin)).toEqual(["https://www.youtube-nocookie.com"]);
  await close();
});

test("without scripts play is a link to the video", async () => {
  const { page, close } = await stage.visit("/en/songs/only-then", { javaScriptEnabled: false });
  expect(await page.locator("video-still a").first().getAttribute("href")).toBe(
    "https://www.youtube.com/watch?v=SkN_hWI6n28",
  );
  await close();
});

test("a song whose video is not known offers a search, never a guessed video", async () => {
  const { page, close } = await stage.visit("/en/songs/sofa");
  expect(await page.locator("video-still").count()).toBe(0);
  expect(await page.locator("a.still").getAttribute("href")).toMatch(
    /^https:\/\/www\.youtube\.com\/results\?search_query=/,
  );
  await close();
});

test("what was typed goes to no other page: a link out of an answer carries no query in its Referer", async () => {
  const { page, close } = await stage.visit("/en/ask?q=a%20secret");
  const referrers: (string | undefined)[] = [];
  page.on("request", (request) => {
    if (request.isNavigationRequest()) referrers.push(request.headers().referer);
  });
  await page.locator("header a").first().click();
  await page.waitForURL(/\/en$/);
  expect(referrers).toHaveLength(1);
  expect(referrers[0] ?? "").not.toContain("secret");
  await close();
});

test("with the keyboard alone: skip to the page, reach the box, ask", async () => {
  const { page, close } = await stage.visit("/en");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toContain("skip");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("q");
  await page.keyboard.type("I can't sleep");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/ask\?q=/);
  await close();
});
