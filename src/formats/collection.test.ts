import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Problem } from "#catalogue/problem.ts";
import { songSchema } from "#catalogue/song.ts";
import { anyThing } from "./arbitrary-thing.ts";
import { readCollection, writeCollection } from "./collection.ts";
import { makeFiles, makeFolder } from "./fixture/folder.ts";
import { formatThing } from "./thing-text.ts";

const themes = new Set(["parting", "letting-go"]);

const artist = `id: paper-moon
names:
  - { text: Paper Moon, lang: en, kind: official }
`;
const song = `id: paper-boat
names:
  - { text: 종이배, lang: ko, kind: official }
credits:
  - { artist: paper-moon, role: main }
`;
const whole = { "artists/paper-moon.yaml": artist, "songs/paper-boat.yaml": song };

async function readFiles(files: Readonly<Record<string, string | Uint8Array>>) {
  return readCollection(await makeFiles(files), { themes });
}

/** The refusal's message with the folder's path taken out. */
async function refusal(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await makeFiles(files);
  const error = await readCollection(folder, { themes }).catch((thrown: unknown) => thrown);
  if (!(error instanceof Problem)) throw new Error(`not refused with a problem: ${String(error)}`);
  expect(error.code).toBe("bad-file");
  return error.message.replaceAll(`${folder}/`, "").replaceAll(folder, "FOLDER");
}

test("things come in the order in which they refer to each other", async () => {
  const things = await readFiles({
    ...whole,
    "lists/night.yml":
      "id: night\nnames: [{ text: Night, lang: en, kind: official }]\nentries: [{ song: paper-boat }]\n",
    "works/long-ferry.yaml": "id: long-ferry\nnames: [{ text: The Long Ferry, lang: en, kind: translation }]\n",
    "themes/happening.yaml": "not read here",
    "care.yaml": "not read here",
    LICENSE: "not read here",
    "songs/.swp": "not read here",
  });
  expect(things.map(({ kind, body }) => `${kind} ${body.id}`)).toEqual([
    "artist paper-moon",
    "work long-ferry",
    "song paper-boat",
    "list night",
  ]);
});

test("what is absent takes its default", async () => {
  const things = await readFiles(whole);
  expect(things[1]?.body).toMatchObject({ state: "published", videos: [], themes: [], notes: {} });
});

const changed = (from: string, to: string) => ({ ...whole, "songs/paper-boat.yaml": song.replace(from, to) });

test.each<[rule: string, files: Readonly<Record<string, string | Uint8Array>>, message: string]>([
  [
    "a value out of a list of values names the values",
    changed("role: main", "role: singer"),
    "songs/paper-boat.yaml:5: credits[0].role: one of main, featured, lyricist, composer, arranger",
  ],
  [
    "a value that is nearly right gets the right one",
    changed("role: main", "role: mian"),
    "songs/paper-boat.yaml:5: credits[0].role: one of main, featured, lyricist, composer, arranger (did you mean main?)",
  ],
  [
    "an unknown field gets the nearest known one",
    changed("credits:", "theems: []\ncredits:"),
    "songs/paper-boat.yaml:4: theems: unknown field; did you mean themes?",
  ],
  [
    "an unknown field like no other gets all known ones",
    changed("kind: official", "kind: official, colour: blue"),
    "songs/paper-boat.yaml:3: names[0].colour: unknown field; known here: text, lang, kind, primary, source",
  ],
  [
    "a missing field is told at the thing that lacks it",
    changed("text: 종이배, ", ""),
    "songs/paper-boat.yaml:3: names[0].text: missing; text is expected",
  ],
  [
    "a year without quotes is a number",
    changed("credits:", "released: 2018\ncredits:"),
    'songs/paper-boat.yaml:4: released: text is expected; put it in quotes: "2018"',
  ],
  [
    "a date that is none shows how dates are written",
    changed("credits:", 'released: "18-2"\ncredits:'),
    "songs/paper-boat.yaml:4: released: a date: 2018, 2018-02 or 2018-02-12",
  ],
  [
    "a field without a value",
    changed("credits:", "released:\ncredits:"),
    "songs/paper-boat.yaml:4: released: empty; text is expected, or leave the field out",
  ],
  [
    "one thing where a list is expected",
    changed("  - { artist: paper-moon, role: main }", "  artist: paper-moon"),
    "songs/paper-boat.yaml:4: credits: a list (lines that begin with a hyphen) is expected",
  ],
  ["a number out of bounds", changed("credits:", "energy: 2\ncredits:"), "songs/paper-boat.yaml:4: energy: at most 1"],
  [
    "an empty list",
    changed("  - { text: 종이배, lang: ko, kind: official }", "  []"),
    "songs/paper-boat.yaml:2: names: at least 1 element",
  ],
  ["an empty text", changed("text: 종이배", 'text: ""'), "songs/paper-boat.yaml:3: names[0].text: must not be empty"],
  [
    "a field given twice",
    changed("credits:", "id: paper-boat\ncredits:"),
    "songs/paper-boat.yaml:4: this field is given twice; leave one",
  ],
  [
    "an id that is not the name of the file",
    changed("id: paper-boat", "id: paper-plane"),
    "songs/paper-boat.yaml:1: id: paper-plane is not the name of the file; name it paper-plane.yaml, or write id: paper-boat",
  ],
  [
    "two files with one id",
    { ...whole, "songs/paper-boat.yml": song },
    "songs/paper-boat.yml: songs/paper-boat.yaml has the same id; leave one of the two",
  ],
  [
    "a reference to an artist that is not there",
    changed("artist: paper-moon", "artist: paper-mon"),
    "songs/paper-boat.yaml:5: credits[0].artist: there is no artist paper-mon in artists/ (did you mean paper-moon?)",
  ],
  [
    "a reference to a theme that is not there",
    changed("credits:", "themes:\n  - parting\n  - rain\ncredits:"),
    "songs/paper-boat.yaml:6: themes[1]: there is no theme rain in the vocabulary",
  ],
  [
    "words of a song that is not there",
    {
      "lyrics/gasiri.yaml":
        "id: gasiri\nrights: public-domain\nsource: x\nlayers: [{lang: ko, kind: original, madeBy: person, lines: []}]",
    },
    "lyrics/gasiri.yaml:1: id: there is no song gasiri in songs/",
  ],
  [
    "an empty file",
    changed(song, ""),
    "songs/paper-boat.yaml:1: empty; fields with values (key: value) is expected, or leave the field out",
  ],
  [
    "bytes that are not UTF-8",
    { "songs/a.yaml": Uint8Array.of(0xb0, 0xa1, 0x0a) },
    "songs/a.yaml: not UTF-8; save it as UTF-8 text",
  ],
  [
    "a file too large",
    { "songs/a.yaml": "#".repeat(1024 * 1024 + 1) },
    "songs/a.yaml: larger than 1 MiB; one thing a file",
  ],
  [
    "a file that is not YAML among them",
    { ...whole, "songs/sofa.txt": "" },
    "songs/sofa.txt: only files named <id>.yaml stand here; rename it or take it out",
  ],
  [
    "a folder whose name is mistyped",
    { ...whole, "song/x.yaml": song },
    "song: nothing is read from here; did you mean songs?",
  ],
  [
    "a folder of something else",
    { "notes.txt": "" },
    "FOLDER: not a collection: none of artists/, works/, songs/, lists/, lyrics/ is in it",
  ],
])("%s", async (_, files, message) => {
  expect(await refusal(files)).toBe(message);
});

test("a text that is not YAML is told with its line", async () => {
  expect(await refusal(changed("{ artist: paper-moon", "{ artist: [paper-moon"))).toMatch(
    /^songs\/paper-boat\.yaml:5: not YAML: /,
  );
});

test("nesting without end is refused", async () => {
  expect(await refusal({ "songs/a.yaml": "[".repeat(100_000) })).toMatch(/^songs\/a\.yaml:1: nested too deeply/);
});

test("a part of a collection may name what is not in it", async () => {
  const folder = await makeFiles({ "songs/paper-boat.yaml": song });
  expect(await readCollection(folder, { themes, partial: true })).toHaveLength(1);
  await expect(readCollection(folder, { themes })).rejects.toThrow("there is no artist paper-moon");
});

test("aliases are followed", async () => {
  const shared = song.replace("- { text", "- &ko { text").replace("credits:", "  - *ko\ncredits:");
  expect((await readFiles({ ...whole, "songs/paper-boat.yaml": shared }))[1]?.body).toMatchObject({
    names: [{ text: "종이배" }, { text: "종이배" }],
  });
});

test("aliases that would blow up are refused", async () => {
  const levels = [..."bcdefghijk"].map((name, index) => {
    const before = "abcdefghijk"[index];
    return `${name}: &${name} [${Array(9).fill(`*${before}`).join(", ")}]`;
  });
  expect(await refusal({ "songs/a.yaml": ["a: &a [x]", ...levels].join("\n") })).toBe(
    "songs/a.yaml:1: too many aliases, or nested too deeply; write the values out",
  );
});

test("all mistakes are told together, the first on the first line, at most 20", async () => {
  const files = Object.fromEntries(
    Array.from({ length: 25 }, (_, index) => [`songs/s${String(index).padStart(2, "0")}.yaml`, "[]"]),
  );
  const lines = (await refusal({ ...files, "songs/paper-boat.yaml": song.replace("main", "singer") })).split("\n");
  expect(lines[0]).toMatch(/^songs\/paper-boat\.yaml:5: /);
  expect(lines[1]).toMatch(/^songs\/s00\.yaml:1: /);
  expect(lines).toHaveLength(21);
  expect(lines[20]).toBe("and 6 more");
});

test("a problem carries its place for those who read no messages", async () => {
  const folder = await makeFiles(changed("role: main", "role: singer"));
  await expect(readCollection(folder, { themes })).rejects.toMatchObject({
    place: { file: join(folder, "songs/paper-boat.yaml"), line: 5, field: "credits[0].role" },
  });
});

test("a folder that is not there is told", async () => {
  const folder = join(makeFolder(), "nowhere");
  await expect(readCollection(folder)).rejects.toThrow(`${folder}: there is no such folder`);
});

test("each thing, whatever is in it, has a file of its own, byte for byte as formatThing gives it", async () => {
  const named = fc.uniqueArray(anyThing, { maxLength: 6, selector: ({ kind, body }) => `${kind} ${body.id}` });
  const check = fc.asyncProperty(named, async (things) => {
    const folder = join(makeFolder(), "out");
    await writeCollection(folder, things);
    for (const thing of things) {
      const folders = { artist: "artists", work: "works", song: "songs", list: "lists", lyrics: "lyrics", draft: "" };
      const path = join(folder, folders[thing.kind], `${thing.body.id}.yaml`);
      expect(await readFile(path, "utf8")).toBe(formatThing(thing));
    }
  });
  await fc.assert(check, { numRuns: 15 });
});

test("a collection that is read, written and read again is the same", async () => {
  const things = await readFiles(whole);
  const folder = join(makeFolder(), "deep", "out");
  await writeCollection(folder, things);
  expect(await readCollection(folder, { themes })).toEqual(things);
  expect(await readdir(folder)).toEqual(["artists", "songs"]);
});

test("writing again takes the old things out, and leaves what stands beside them", async () => {
  const folder = await makeFiles({ ...whole, "themes/a.yaml": "[]", ".git/HEAD": "x", "README.md": "hello" });
  const things = await readCollection(folder, { themes });
  await writeCollection(
    folder,
    things.filter(({ kind }) => kind === "artist"),
  );
  expect(await readdir(folder)).toEqual([".git", "README.md", "artists", "themes"]);
});

test.each(["music.mp3", "songs/photo.jpg"])("a folder with other things (%s) is not written to", async (path) => {
  const folder = await makeFiles({ ...whole, [path]: "mine" });
  await expect(writeCollection(folder, [])).rejects.toMatchObject({ code: "conflict" });
  expect(await readFile(join(folder, path), "utf8")).toBe("mine");
  expect(await readdir(join(folder, "artists"))).toEqual(["paper-moon.yaml"]);
});

test("a write that fails leaves the old collection as it was", async () => {
  const folder = await makeFiles(whole);
  const body = songSchema.parse({ id: "x", names: [{ text: "x", lang: "en", kind: "official" }], credits: [] });
  const twice = [body, body].map((one) => ({ kind: "song" as const, body: one }));
  await expect(writeCollection(folder, twice)).rejects.toThrow();
  expect(await readdir(folder)).toEqual(["artists", "songs"]);
  expect(await readdir(join(folder, "songs"))).toEqual(["paper-boat.yaml"]);
});
