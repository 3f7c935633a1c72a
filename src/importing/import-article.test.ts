import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { artistSchema } from "#catalogue/artist.ts";
import type { ImportResult } from "#catalogue/draft.ts";
import { importResultSchema } from "#catalogue/draft.ts";
import { Problem } from "#catalogue/problem.ts";
import { songSchema } from "#catalogue/song.ts";
import { buildNameIndex } from "#names/build-name-index.ts";
import { openStore } from "#store/open-store.ts";
import { readSnapshot } from "#store/snapshot.ts";
import type { Store } from "#store/store.ts";
import { discardDraft, publishDraft } from "./drafts.ts";
import { type ImportOptions, importArticle } from "./import-article.ts";

const day = "2026-01-02";
const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const bytes = (text: string) => new TextEncoder().encode(text);
const realPage = new URL("../../../shared/articles/korea-cry-songs-en-12.txt", import.meta.url);

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "importing-"));
  store = await openStore(folder);
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const names = async () => buildNameIndex(await readSnapshot(store));
const take = async (name: string, content: Uint8Array, options: ImportOptions = {}) =>
  importArticle(store, await names(), { name, bytes: content }, { day, ...options });
const changes = (result: ImportResult) => result.entries.map((entry) => entry.change);
const songs = (result: ImportResult) => result.entries.map((entry) => entry.song);
const english = () => fixture("tears-en-3.txt");

const sofaPage = (note: string) =>
  bytes(`Sofa songs (1–1)\n\nSOFA(소파)Crush\n\n[MV] Crush(크러쉬) _ SOFA(소파)\nSOFA(소파)Crush\n\n${note}\n`);

async function putSofa(): Promise<void> {
  const crush = artistSchema.parse({
    id: "crush",
    names: [
      { text: "크러쉬", lang: "ko", kind: "official" },
      { text: "Crush", lang: "en", kind: "official" },
    ],
  });
  const sofa = songSchema.parse({
    id: "sofa",
    names: [{ text: "소파", lang: "ko", kind: "official" }],
    credits: [{ artist: "crush", role: "main" }],
    notes: { en: { paragraphs: ["The curator's own words."], origin: "written" } },
  });
  await store.write(
    [
      { action: "put", kind: "artist", body: crush },
      { action: "put", kind: "song", body: sofa },
    ],
    { by: "editor" },
  );
}

describe("without publishing", () => {
  test("a page waits as a draft, and nothing is in the catalogue", async () => {
    const result = await take("tears-en-3.txt", english());
    expect(importResultSchema.parse(result)).toEqual(result);
    expect(result).toMatchObject({ draft: "d1", list: "tears", locale: "en" });
    expect(changes(result)).toEqual(["new", "new", "new", "new"]);
    expect((await store.find("draft", "d1"))?.body).toMatchObject({ status: "waiting", result });
    expect((await store.page("song")).items).toEqual([]);
  });

  test("the same page again waits in the same draft", async () => {
    await take("tears-en-3.txt", english());
    const before = await store.lastChange();
    expect((await take("tears-en-3.txt", english())).draft).toBe("d1");
    expect(await store.lastChange()).toBe(before);
  });

  test("a draft is published, or thrown away, once", async () => {
    await take("tears-en-3.txt", english());
    const result = await publishDraft(store, await names(), "d1");
    expect(result.draft).toBeNull();
    expect((await store.find("list", "tears"))?.body.entries.map((entry) => entry.position)).toEqual([29, 30, 31, 32]);
    await expect(publishDraft(store, await names(), "d1")).rejects.toThrow(/was published already/);
    await expect(discardDraft(store, "d1")).rejects.toThrow(Problem);
    await expect(discardDraft(store, "d9")).rejects.toThrow(/no draft d9/);
  });

  test("a discarded draft changes nothing but itself", async () => {
    await take("tears-en-3.txt", english());
    await discardDraft(store, "d1");
    expect((await store.find("draft", "d1"))?.body.status).toBe("discarded");
    expect((await store.page("list")).items).toEqual([]);
  });

  test("a dry run stores nothing at all", async () => {
    const result = await take("tears-en-3.txt", english(), { dryRun: true, publish: true });
    expect(result).toMatchObject({ draft: null, list: "tears" });
    expect(songs(result)).toEqual(["let-us-go", "dont-forget", "gureumi-geurin-dalbit", "home"]);
    expect(await store.lastChange()).toBe(0);
  });
});

describe("with publishing", () => {
  test("songs, artists, works and the list are in the catalogue", async () => {
    const result = await take("tears-en-3.txt", english(), { publish: true });
    expect(result.draft).toBeNull();
    const song = (await store.find("song", "dont-forget"))?.body;
    expect(song?.credits).toEqual([
      { artist: "crush", role: "main" },
      { artist: "taeyeon", role: "featured" },
    ]);
    expect(song?.names).toEqual([
      { text: "잊어버리지마", lang: "ko", kind: "official", primary: true },
      { text: "Don't Forget", lang: "en", kind: "official", primary: true },
    ]);
    expect(song?.videos[0]?.id).toBeUndefined();
    expect(song?.notes.en).toMatchObject({ origin: "imported", source: { publisher: "Night Desk of Songs" }, at: day });
    const ost = (await store.find("song", "let-us-go"))?.body.soundtracks ?? [];
    expect(ost).toEqual([{ work: "sarangui-bulsichak", part: 4 }]);
    const list = (await store.find("list", "tears"))?.body;
    expect(list?.entries[0]).toEqual({ position: 29, song: "let-us-go", headings: { en: "Let Us GoCrush" } });
    expect(list?.entries[2]?.bylines).toEqual({ en: "By: M. Han" });
    expect(list?.introductions.en).toHaveLength(2);
  });

  test("the same page twice changes nothing", async () => {
    await take("tears-en-3.txt", english(), { publish: true });
    const before = await store.lastChange();
    const again = await take("tears-en-3.txt", english(), { publish: true, day: "2026-05-05" });
    expect(changes(again)).toEqual(["same", "same", "same", "same"]);
    expect(again.entries.every((entry) => entry.match === "existing")).toBe(true);
    expect(again.draft).toBeNull();
    expect(await store.lastChange()).toBe(before);
  });

  test("the page in another language meets the songs that are there, and adds its words", async () => {
    await take("tears-en-3.txt", english(), { publish: true });
    const ja = await take("tears-ja-3.txt", fixture("tears-ja-3.txt"), { publish: true });
    expect(ja.list).toBe("tears");
    expect(songs(ja).slice(0, 2)).toEqual(["let-us-go", "home"]);
    const list = (await store.find("list", "tears"))?.body;
    expect(list?.introductions.ja).toHaveLength(2);
    expect(list?.names.map((name) => name.lang)).toEqual(["en", "ja"]);
    const home = (await store.find("song", "home"))?.body;
    expect(Object.keys(home?.notes ?? {}).sort()).toEqual(["en", "ja"]);
  });

  test("pages read with names of before the first of them still meet", async () => {
    const stale = await names();
    const input = { name: "tears-en-3.txt", bytes: english() };
    await importArticle(store, stale, input, { publish: true, day });
    const again = await importArticle(store, stale, input, { publish: true, day });
    expect(changes(again)).toEqual(["same", "same", "same", "same"]);
    expect((await store.page("song")).items).toHaveLength(4);
  });

  test("a draft of the same page is done with", async () => {
    await take("tears-en-3.txt", english());
    await take("tears-en-3.txt", english(), { publish: true });
    expect((await store.find("draft", "d1"))?.body.status).toBe("published");
  });

  test("where no list can be told it is asked for", async () => {
    await expect(take("page.txt", bytes("AaBb\n\n[MV] Bb - Aa\nAaBb\n\nA note.\n"), { publish: true })).rejects.toThrow(
      /--list ID/,
    );
    await expect(take("page.txt", english(), { list: "No List" })).rejects.toThrow(/--list No List/);
    expect((await take("page.txt", english(), { list: "mine" })).list).toBe("mine");
  });

  test("two at once both come in", async () => {
    const index = await names();
    const page = (name: string, content: Uint8Array) =>
      importArticle(store, index, { name, bytes: content }, { publish: true, day });
    await Promise.all([page("tears-en-3.txt", english()), page("tears-ko-3.txt", fixture("tears-ko-3.txt"))]);
    const list = (await store.find("list", "tears"))?.body;
    expect(Object.keys(list?.introductions ?? {}).sort()).toEqual(["en", "ko"]);
  });
});

describe("a note that stands", () => {
  test("is never replaced: the new one waits in a draft, also when the page comes again", async () => {
    await putSofa();
    const result = await take("sofa.txt", sofaPage("Another's words."), { publish: true });
    expect(result).toMatchObject({ draft: "d1", entries: [{ song: "sofa", match: "existing", change: "proposed" }] });
    expect((await store.find("list", "sofa"))?.body.entries).toHaveLength(1);
    expect((await store.find("song", "sofa"))?.body.notes.en?.paragraphs).toEqual(["The curator's own words."]);
    const before = await store.lastChange();
    expect((await take("sofa.txt", sofaPage("Another's words."), { publish: true })).draft).toBe("d1");
    expect(await store.lastChange()).toBe(before);
  });

  test("is replaced when an editor publishes the proposal", async () => {
    await putSofa();
    await take("sofa.txt", sofaPage("Another's words."), { publish: true });
    await publishDraft(store, await names(), "d1");
    expect((await store.find("song", "sofa"))?.body.notes.en?.paragraphs).toEqual(["Another's words."]);
    expect((await store.find("draft", "d1"))?.body.status).toBe("published");
  });

  test("is replaced when it is asked for", async () => {
    await putSofa();
    const result = await take("sofa.txt", sofaPage("Another's words."), { publish: true, replaceNotes: true });
    expect(result).toMatchObject({ draft: null });
    expect((await store.find("song", "sofa"))?.body.notes.en?.paragraphs).toEqual(["Another's words."]);
  });

  test("that came after the draft was made is not replaced by it", async () => {
    await take("sofa.txt", sofaPage("Another's words."));
    await putSofa();
    const result = await publishDraft(store, await names(), "d1");
    expect(result).toMatchObject({ draft: "d1", entries: [{ change: "proposed" }] });
    expect((await store.find("song", "sofa"))?.body.notes.en?.paragraphs).toEqual(["The curator's own words."]);
  });
});

describe("recognising", () => {
  test("another song by the same title is another song", async () => {
    await putSofa();
    const page = bytes("SOFAZion.T\n\n[MV] Zion.T(자이언티) _ SOFA\nSOFAZion.T\n\nA note.\n");
    const result = await take("sofa.txt", page, { publish: true });
    expect(result.entries).toMatchObject([{ match: "new", song: "sofa-zion-t" }]);
  });

  test("the same titles by an unknown artist are a question, and wait", async () => {
    await putSofa();
    await store.write(
      [
        {
          action: "put",
          kind: "song",
          body: songSchema.parse({
            id: "sofa",
            names: [
              { text: "소파", lang: "ko", kind: "official" },
              { text: "SOFA", lang: "en", kind: "official" },
            ],
            credits: [{ artist: "crush", role: "main" }],
          }),
        },
      ],
      { by: "editor" },
    );
    const page = bytes("SOFA(소파)Nobody\n\nNobody – SOFA(소파) MV\nSOFA(소파)Nobody\n\nA note.\n");
    const result = await take("sofa.txt", page, { publish: true });
    expect(result).toMatchObject({
      draft: "d1",
      entries: [{ match: "ambiguous", song: null, candidates: [{ song: "sofa" }] }],
    });
    expect(await store.find("list", "sofa")).toBeUndefined();
  });

  test("a position that another song has is not taken from it", async () => {
    await take("sofa.txt", sofaPage("A note."), { publish: true });
    const other = bytes("Sofa songs (1–1)\n\nHomeRoy Kim\n\nRoy Kim - Home MV\nHomeRoy Kim\n\nA note.\n");
    const result = await take("sofa.txt", other, { publish: true });
    expect(result.entries[0]?.warnings.map((warning) => warning.code)).toEqual(["position-taken"]);
    expect((await store.find("list", "sofa"))?.body.entries.map((entry) => [entry.song, entry.position])).toEqual([
      ["sofa", 1],
      ["home", undefined],
    ]);
  });
});

test.skipIf(!existsSync(realPage))(
  "the real page is in the guide (skipped where the page is not at hand)",
  async () => {
    const result = await take("korea-cry-songs-en-12.txt", readFileSync(realPage), { publish: true });
    expect(result.list).toBe("korea-cry-songs");
    const list = (await store.find("list", "korea-cry-songs"))?.body;
    expect(list?.entries.map((entry) => [entry.position, entry.song])).toEqual([
      [78, "masquerade"],
      [79, "lovedrunk"],
      [80, "good-night"],
      [81, "sofa"],
      [82, "remember-me"],
      [83, "only-then"],
      [84, "jugeulmankeum-apaseo"],
    ]);
    const artists = (await store.page("artist")).items.map((item) => item.body.id);
    expect(artists).toEqual(["aalia", "crush", "epik-high", "gummy", "jeong-sewoon", "mc-mong", "mellou", "roy-kim"]);
    const works = (await store.page("work")).items.map((item) => item.body.id);
    expect(works).toEqual(["hotel-del-luna", "secret-boutique", "touch-your-heart"]);
  },
);
