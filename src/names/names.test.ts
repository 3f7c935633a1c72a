import { describe, expect, test } from "vitest";
import { artistSchema } from "#catalogue/artist.ts";
import type { Name } from "#catalogue/name.ts";
import { songSchema } from "#catalogue/song.ts";
import { workSchema } from "#catalogue/work.ts";
import type { Snapshot } from "#store/snapshot.ts";
import { buildNameIndex } from "./build-name-index.ts";

type Row = readonly [text: string, lang: string, kind?: Name["kind"]];
const names = (rows: readonly Row[]) => rows.map(([text, lang, kind = "official"]) => ({ text, lang, kind }));

const artists: Readonly<Record<string, readonly Row[]>> = {
  crush: [
    ["크러쉬", "ko"],
    ["Crush", "en"],
    ["クラッシュ", "ja"],
  ],
  gummy: [
    ["거미", "ko"],
    ["Gummy", "en"],
    ["Gumi", "en", "misspelling"],
  ],
  "roy-kim": [
    ["로이킴", "ko"],
    ["Roy Kim", "en"],
    ["ロイ・キム", "ja"],
  ],
  "jeong-sewoon": [
    ["정세운", "ko"],
    ["JEONG SEWOON", "en"],
  ],
  "mc-mong": [
    ["MC몽", "ko"],
    ["MC MONG", "en"],
    ["MC Mon", "en", "misspelling"],
  ],
  iu: [
    ["아이유", "ko"],
    ["IU", "en"],
  ],
  "park-hyo-shin": [["박효신", "ko"]],
  rain: [
    ["비", "ko"],
    ["Rain", "en"],
  ],
};
const more: Readonly<Record<string, readonly Row[]>> = {
  i: [["I", "en"]],
  boyfriend: [
    ["보이프렌드", "ko"],
    ["BOYFRIEND", "en"],
  ],
  iwoo: [["이우", "ko"]],
};
const songs: Readonly<Record<string, readonly [artist: string, rows: readonly Row[]]>> = {
  sofa: [
    "crush",
    [
      ["소파", "ko"],
      ["SOFA", "en"],
    ],
  ],
  "remember-me": [
    "gummy",
    [
      ["기억해줘요 내 모든 날과 그때를", "ko"],
      ["Remember Me", "en"],
    ],
  ],
  "only-then": [
    "roy-kim",
    [
      ["그때 헤어지면 돼", "ko"],
      ["Only Then", "en"],
      ["その時に別れればいい", "ja", "translation"],
    ],
  ],
  "good-night-jeong-sewoon": ["jeong-sewoon", [["Good night", "en"]]],
  "good-night-iu": ["iu", [["Good night", "en"]]],
  "sick-enough-to-die": [
    "mc-mong",
    [
      ["죽을 만큼 아파서", "ko"],
      ["Sick Enough to Die", "en"],
    ],
  ],
};
const works: Readonly<Record<string, readonly Row[]>> = {
  "hotel-del-luna": [
    ["호텔 델루나", "ko"],
    ["Hotel Del Luna", "en"],
    ["호델루", "ko", "short"],
  ],
  goblin: [
    ["도깨비", "ko"],
    ["Goblin", "en"],
  ],
};

const snapshot: Snapshot = {
  seq: 1,
  artists: new Map(
    Object.entries({ ...artists, ...more }).map(([id, rows]) => [id, artistSchema.parse({ id, names: names(rows) })]),
  ),
  songs: new Map(
    Object.entries(songs).map(([id, [artist, rows]]) => [
      id,
      songSchema.parse({ id, names: names(rows), credits: [{ artist, role: "main" }] }),
    ]),
  ),
  works: new Map(Object.entries(works).map(([id, rows]) => [id, workSchema.parse({ id, names: names(rows) })])),
  lists: new Map(),
};
const index = buildNameIndex(snapshot);

describe("find", () => {
  test.each([
    ["로이킴", "roy-kim", "exact"],
    ["roy kim", "roy-kim", "exact"],
    ["Kim Roy", "roy-kim", "sound"],
    ["ロイキム", "roy-kim", "exact"],
    ["MC Mon", "mc-mong", "misspelling"],
    ["mc 몽", "mc-mong", "exact"],
    ["Jung Se-woon", "jeong-sewoon", "sound"],
    ["Se-woon Jeong", "jeong-sewoon", "sound"],
    ["チョン・セウン", "jeong-sewoon", "sound"],
    ["Park Hyo Shin", "park-hyo-shin", "sound"],
    ["Hyosin Bak", "park-hyo-shin", "sound"],
    ["죽을만큼 아파서", "sick-enough-to-die", "exact"],
    ["sick enough to die", "sick-enough-to-die", "exact"],
    ["호델루", "hotel-del-luna", "short"],
  ] as const)("%s means %s", (text, id, via) => {
    const [first] = index.find(text);
    expect(first).toMatchObject({ id, via });
    expect(first?.score).toBeGreaterThanOrEqual(0.8);
  });

  test("the name of a match is the one shown, also where a misspelling found it", () => {
    expect(index.find("Gumi")[0]).toMatchObject({ id: "gummy", name: "거미", via: "misspelling" });
  });

  test("a part of a name is a suggestion only", () => {
    for (const text of ["sick", "enough to", "헤어지면", "델루", "Roy"]) {
      const matches = index.find(text);
      expect(matches.length, text).toBeGreaterThan(0);
      for (const match of matches) expect(match.score, text).toBeLessThan(0.8);
      expect(index.find(text, { sure: true }), text).toEqual([]);
    }
  });

  test("two letters are like too much else to be a spelling of another name", () => {
    expect(index.find("IU").map((match) => match.id)).toEqual(["iu"]);
  });

  test("kind and limit are kept to", () => {
    expect(index.find("Good night", { kind: "artist" })).toEqual([]);
    expect(index.find("Good night", { limit: 1 })).toHaveLength(1);
  });

  test("nothing and nonsense are nobody", () => {
    for (const text of ["", "   ", "?", "zzzzqqq", "__proto__"]) expect(index.find(text)).toEqual([]);
  });
});

describe("mentions", () => {
  const ids = (text: string) => index.mentions(text).map((one) => one.id);

  test.each([
    ["I love Roy Kim, and Crush too", ["roy-kim", "crush"]],
    ["roy kim songs please", ["roy-kim"]],
    ["a song by crush", ["crush"]],
    ["Is there anything like Only Then?", ["only-then"]],
    ["“Good Night,” sung by Jeong Sewoon", ["good-night-jeong-sewoon", "jeong-sewoon"]],
    ["something like 'sofa' for tonight", ["sofa"]],
    ["로이킴의 그때 헤어지면 돼 같은 노래", ["roy-kim", "only-then"]],
    ["정세운이 부른 노래", ["jeong-sewoon"]],
    ["거미 노래 추천해 주세요", ["gummy"]],
    ["가수 비가 좋아요", ["rain"]],
    ["'소파' 듣고 울었어요", ["sofa"]],
    ["크러쉬의 소파라는 노래", ["crush", "sofa"]],
    ["드라마 도깨비 보고 울었어요", ["goblin"]],
    ["ロイ・キムの曲が好きです", ["roy-kim"]],
    ["IUが歌う曲", ["iu"]],
    ["MC몽이 돌아왔다", ["mc-mong"]],
    ["죽을만큼 아파서 듣고 싶어", ["sick-enough-to-die"]],
  ])("%s names %j", (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  test.each([
    ["I have a crush on someone"],
    ["Crush on my best friend, help"],
    ["he fell asleep on the sofa"],
    ["good night everyone, will you remember me?"],
    ["Remember me when I am gone"],
    ["only then did I cry"],
    ["rain makes me sad"],
    ["I HAVE A CRUSH ON HIM"],
    ["거미가 무서워요"],
    ["소파에 누워서 울었어"],
    ["비가 오는 날 듣는 비 노래"],
    ["비행기를 타고 떠났어"],
    ["クラッシュした"],
    ["the virus"],
    ["my boyfriend and I drift apart"],
  ])("%s names nobody", (text) => {
    expect(ids(text)).toEqual([]);
  });

  test("offsets are those of the text as it was given", () => {
    const text = "e\u0301 — Café 로이킴은 ✨ Roy  Kim";
    for (const mention of index.mentions(text)) expect(text.slice(mention.start, mention.end)).toBe(mention.cue);
    expect(index.mentions(text).map((one) => one.cue)).toEqual(["로이킴", "Roy  Kim"]);
  });

  test("of songs with one title the one whose artist is named is meant, else none", () => {
    expect(ids("아이유 'Good night'")).toEqual(["iu", "good-night-iu"]);
    expect(ids("'Good night'")).toEqual([]);
  });
});
