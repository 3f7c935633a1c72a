// Takes the pictures in README.md anew, from a site with nothing but the starter collection.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setStage } from "../e2e/site.ts";

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const desktop = { viewport: { width: 1280, height: 860 } };
const pictures = [
  ["home-en-phone-dark", "/en", { ...phone, colorScheme: "dark" }],
  ["list-ja-desktop-light", "/ja/lists/korea-cry-songs/81-90", { ...desktop, colorScheme: "light" }],
  ["song-ko-phone-dark", "/ko/songs/only-then", { ...phone, colorScheme: "dark" }],
  [
    "answer-en-desktop-dark",
    `/en/ask?q=${encodeURIComponent("my boyfriend lives abroad and we may drift apart")}`,
    { ...desktop, colorScheme: "dark" },
  ],
] as const;

const folder = join(import.meta.dirname, "../docs/screenshots");
mkdirSync(folder, { recursive: true });
const stage = await setStage();
for (const [name, path, options] of pictures) {
  const { page, close } = await stage.visit(path, options);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await close();
}
await stage.close();
