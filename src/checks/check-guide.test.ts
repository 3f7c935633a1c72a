import { describe, expect, test } from "vitest";
import { type Artist, artistSchema } from "#catalogue/artist.ts";
import { type List, listSchema } from "#catalogue/list.ts";
import { type Song, songSchema } from "#catalogue/song.ts";
import type { Theme } from "#catalogue/theme.ts";
import type { Kind, Things } from "#catalogue/thing.ts";
import { type Work, workSchema } from "#catalogue/work.ts";
import { readCollection } from "#formats/collection.ts";
import { getContentFolder } from "#formats/package-content.ts";
import { readVocabulary } from "#formats/vocabulary.ts";
import { buildNameIndex } from "#names/build-name-index.ts";
import type { Snapshot } from "#store/snapshot.ts";
import { checkGuide } from "./check-guide.ts";

const things = await readCollection(getContentFolder());
const { themes } = await readVocabulary([getContentFolder()]);

function published<K extends Kind>(kind: K): Things[K][] {
  // a thing's kind tells its body
  return things.flatMap((thing) => (thing.kind === kind ? [thing.body as Things[K]] : []));
}

type Parts = {
  readonly songs: readonly Song[];
  readonly artists?: readonly Artist[];
  readonly works?: readonly Work[];
  readonly lists?: readonly List[];
};

function check({ songs, artists = [], works = [], lists = [] }: Parts, known: readonly Theme[] = []) {
  const byId = <T extends { readonly id: string }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]));
  const snapshot: Snapshot = {
    ...{ seq: 1, songs: byId(songs), artists: byId(artists), works: byId(works), lists: byId(lists) },
  };
  return checkGuide({ snapshot, names: buildNameIndex(snapshot), themes: known });
}

const starter: Parts = {
  songs: published("song"),
  artists: published("artist"),
  works: published("work"),
  lists: published("list"),
};

test("nothing is wrong with the starter collection", () => {
  const { problems, checked } = check(starter, themes);
  expect(problems.filter(({ severity }) => severity === "wrong")).toEqual([]);
  expect(checked).toMatchObject({ songs: 7, entries: 7, notes: 21 });
});

const gummy = artistSchema.parse({
  id: "gummy",
  names: [
    { text: "거미", lang: "ko", kind: "official", primary: true },
    { text: "Gummy", lang: "en", kind: "official", primary: true },
    { text: "コミ", lang: "ja", kind: "official", primary: true },
    { text: "Geomi", lang: "ko-Latn", kind: "alias" },
    { text: "Gumi", lang: "en", kind: "misspelling" },
    { text: "ガミー", lang: "ja", kind: "misspelling" },
  ],
});
const theme = themes.find(({ id }) => id === "ballad") as Theme; // the package's own

const sound = {
  id: "you-are",
  names: [
    { text: "너였다면", lang: "ko", kind: "official", primary: true },
    { text: "If It Were You", lang: "en", kind: "official", primary: true },
  ],
  credits: [{ artist: "gummy", role: "main" }],
  themes: ["ballad"],
  notes: {
    en: { paragraphs: ["Gummy sings of somebody who stayed behind."], origin: "written" },
    ja: { paragraphs: ["コミが歌う「너였다면」は、残された人の歌です。"], origin: "written" },
    ko: { paragraphs: ["거미가 부른 ‘너였다면’은 남겨진 사람의 노래예요."], origin: "written" },
  },
};

function withSong(change: object, more: Omit<Parts, "songs" | "artists"> = {}) {
  const { problems } = check({ songs: [songSchema.parse({ ...sound, ...change })], artists: [gummy], ...more }, [
    theme,
  ]);
  return problems;
}
const codes = (problems: ReturnType<typeof withSong>) => problems.map(({ code, severity }) => `${severity} ${code}`);
const note = (text: string) => ({ paragraphs: [text], origin: "written" });

test("a song with everything it needs has no problem", () => {
  expect(withSong({})).toEqual([]);
});

test.each([
  ["a name without Hangul", { names: [sound.names[1]] }, "wrong no-hangul-name"],
  ["a note missing in one language", { notes: { en: sound.notes.en, ko: sound.notes.ko } }, "wrong missing-note"],
  ["a tear sentence that is not in its note", { tear: { en: "Somebody stayed." } }, "wrong tear-not-in-note"],
  [
    "a fact without a source",
    { facts: [{ kind: "award", text: { en: "It won." }, source: " " }] },
    "wrong fact-without-source",
  ],
  ["an artist who is not there", { credits: [{ artist: "nobody", role: "main" }] }, "wrong missing-thing"],
  ["a theme that nobody knows", { themes: ["ballad", "no-such-theme"] }, "wrong unknown-theme"],
  ["a video without an id", { videos: [{ provider: "youtube", kind: "official" }] }, "notice video-without-id"],
])("%s is told", (_what, change, code) => {
  expect(codes(withSong(change))).toEqual([code]);
});

test("a song without notes or themes is told, and the themes that nobody speaks of", () => {
  expect(codes(withSong({ notes: {}, themes: [] }))).toEqual([
    "wrong song-without-themes",
    "notice no-note",
    "notice theme-without-songs",
  ]);
});

describe("a name in a note is as the catalogue has it in that language", () => {
  test.each([
    ["ja", "ガミが歌う歌です。"],
    ["ja", "ガミーの声に泣けます。"],
    ["ja", "歌手Geomiの声に泣けます。"],
    ["en", "Gumi sings of somebody."],
    ["en", "Listen to Gumi's voice."],
    ["en", "コミ sings of somebody."],
    ["ko", "コミ의 노래예요."],
  ] as const)("%s: %s is told", (locale, text) => {
    const problems = withSong({ notes: { ...sound.notes, [locale]: note(text) } });
    expect(problems).toEqual([expect.objectContaining({ code: "name-differs", severity: "wrong", locale })]);
  });

  test.each([
    ["ja", "거미（コミ）の「너였다면」です。"],
    ["ja", "Gummyの声です。コミュニティとコミックも好きです。"],
    ["en", "거미, or Gummy, sings 너였다면. Gum and gummy bears help nobody."],
    ["ko", "Gummy라고도 쓰는 거미의 ‘If It Were You’예요."],
  ] as const)("%s: %s is fine", (locale, text) => {
    expect(withSong({ notes: { ...sound.notes, [locale]: note(text) } })).toEqual([]);
  });

  test("the message says what stands there and what should", () => {
    const [problem] = withSong({ notes: { ...sound.notes, ja: note("ガミが歌う歌です。") } });
    expect(problem?.message).toBe("the note says “ガミ” for artist gummy, which in Japanese is コミ: write that");
  });
});

test("two notes that share a sentence are told, short exclamations not", () => {
  const other = { ...sound, id: "other", names: [{ text: "다른 노래", lang: "ko", kind: "official" }] };
  const shared = "This is the sentence that two notes both have.";
  const songs = [
    songSchema.parse({ ...sound, notes: { ...sound.notes, en: note(`${shared} Cry first.`) } }),
    songSchema.parse({
      ...other,
      notes: { en: note(`Cry first. ${shared}`), ja: note("別の歌です。"), ko: note("다른 노래예요.") },
    }),
  ];
  const { problems } = check({ songs, artists: [gummy] }, [theme]);
  expect(problems).toEqual([expect.objectContaining({ code: "shared-sentence", id: "other", locale: "en" })]);
});

test.each([
  [[1, 2, 3], []],
  [[78, 79, 80], ["notice list-begins-late"]],
  [[1, 2, 5], ["wrong hole-in-list"]],
  [[1, 2, 2], ["wrong same-position"]],
  [[1, undefined], ["notice entry-without-position"]],
])("a list with the positions %j has %j", (positions, expected) => {
  const list = listSchema.parse({
    id: "list",
    names: [{ text: "목록", lang: "ko", kind: "official" }],
    entries: positions.map((position) => ({ song: "you-are", ...(position ? { position } : {}) })),
  });
  expect(codes(withSong({}, { lists: [list] }))).toEqual(expected);
});

test("an entry whose song is missing is told", () => {
  const list = listSchema.parse({
    ...{ id: "list", names: [{ text: "목록", lang: "ko", kind: "official" }] },
    entries: [
      { song: "you-are", position: 1 },
      { song: "gone", position: 2 },
    ],
  });
  expect(withSong({}, { lists: [list] })).toEqual([
    expect.objectContaining({ code: "missing-thing", kind: "list", id: "list" }),
  ]);
});

test.each([
  ["outside its paragraph", [{ paragraph: 0, start: 40, end: 400, kind: "artist", id: "gummy" }]],
  ["in a paragraph that is not there", [{ paragraph: 3, start: 0, end: 5, kind: "artist", id: "gummy" }]],
  ["on somebody unknown", [{ paragraph: 0, start: 0, end: 5, kind: "artist", id: "nobody" }]],
])("a mark %s is broken", (_where, marks) => {
  const problems = withSong({ notes: { ...sound.notes, en: { ...sound.notes.en, marks } } });
  expect(codes(problems)).toEqual(["wrong broken-mark"]);
});

test("a soundtrack of a work without Hangul is told of the work", () => {
  const work = workSchema.parse({ id: "show", names: [{ text: "Show", lang: "en", kind: "official" }] });
  expect(withSong({ soundtracks: [{ work: "show" }] }, { works: [work] })).toEqual([
    expect.objectContaining({ code: "no-hangul-name", kind: "work", id: "show" }),
  ]);
});
