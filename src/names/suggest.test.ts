import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { artistSchema } from "#catalogue/artist.ts";
import { workSchema } from "#catalogue/work.ts";
import { buildNameIndex } from "./build-name-index.ts";

type Row = readonly [text: string, lang: string, kind?: "alias" | "short" | "misspelling"];
const toNames = (rows: readonly Row[]) => rows.map(([text, lang, kind = "official"]) => ({ text, lang, kind }));
const artist = (id: string, ...rows: readonly Row[]) => [id, artistSchema.parse({ id, names: toNames(rows) })] as const;
const work = (id: string, ...rows: readonly Row[]) => [id, workSchema.parse({ id, names: toNames(rows) })] as const;

const index = buildNameIndex({
  seq: 1,
  artists: new Map([
    artist("iu", ["아이유", "ko"], ["IU", "en"], ["アイユー", "ja", "alias"]),
    artist("bts", ["방탄소년단", "ko"], ["BTS", "en"]),
    artist("day6", ["DAY6", "en"], ["데식", "ko", "short"]),
    artist("roy-kim", ["로이킴", "ko"], ["Roy Kim", "en"]),
    artist("kim-hyung-joong", ["김형중", "ko"]),
    artist("kim-hyun-joong", ["김현중", "ko"]),
    artist("jo-yu-ri", ["조유리", "ko"], ["JO YURI", "en"]),
  ]),
  songs: new Map(),
  works: new Map([
    work("reply-1988", ["응답하라 1988", "ko"], ["응팔", "ko", "short"]),
    work("crash-landing-on-you", ["愛の不時着", "ja"], ["不時着", "ja", "short"]),
    work("its-okay", ["사이코지만 괜찮아", "ko"]),
  ]),
  lists: new Map(),
});

describe("find", () => {
  test.each([
    ["데식", "day6", "short"],
    ["응팔", "reply-1988", "short"],
    ["不時着", "crash-landing-on-you", "short"],
    ["dkdldb", "iu", "keyboard"],
    ["ㅑㅕ", "iu", "keyboard"],
    ["아이유 가사", "iu", "exact"],
    ["IU lyrics", "iu", "exact"],
    ["アイユー 歌詞 和訳", "iu", "alias"],
    ["방탄소년단 노래 듣기", "bts", "exact"],
    ["조유리 뮤비", "jo-yu-ri", "exact"],
    ["로이킴 (Roy Kim)", "roy-kim", "exact"],
    ["응답하라1988 ost", "reply-1988", "exact"],
  ])("%s means %s by %s", (text, id, via) => {
    const [first] = index.find(text);
    expect(first).toMatchObject({ id, via });
    expect(first?.score).toBeGreaterThanOrEqual(0.8);
  });

  test("what kana merges is a tie, and no certainty", () => {
    const matches = index.find("キム・ヒョンジュン").slice(0, 2);
    expect(matches.map((match) => match.id).sort()).toEqual(["kim-hyun-joong", "kim-hyung-joong"]);
    expect(new Set(matches.map((match) => match.score)).size).toBe(1);
    for (const match of matches) expect(match.score).toBeLessThan(0.8);
  });

  test("words that come along are nothing by themselves", () => {
    for (const text of ["가사", "lyrics", "노래 듣기", "mv ost"]) expect(index.find(text, { sure: true })).toEqual([]);
  });
});

describe("suggest", () => {
  test.each([
    ["ㅇㅇㅇ", "iu"],
    ["아이ㅇ", "iu"],
    ["아잉", "iu"],
    ["아ㅇㅇ", "iu"],
    ["ㅂㅌㅅㄴㄷ", "bts"],
    ["방타", "bts"],
    ["roy", "roy-kim"],
    ["dkdl", "iu"],
    ["괜찬", "its-okay"],
    ["응답", "reply-1988"],
    ["아이유", "iu"],
  ])("%s offers %s first", (text, id) => {
    expect(index.suggest(text)[0]?.id).toBe(id);
  });

  test("what only begins so is never sure", () => {
    for (const text of ["아이", "방탄소년", "ㅇㅇㅇ", "roy"])
      for (const match of index.suggest(text)) expect(match.score, text).toBeLessThan(0.8);
  });

  test("no text throws, in either look", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const found = [...index.find(text), ...index.suggest(text)];
        return found.every((match) => match.score > 0 && match.score <= 1);
      }),
    );
  });
});

test("each of 20,000 generated names is found as itself, first and exactly", () => {
  const syllables = [..."가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초코토포호"];
  const names = Array.from({ length: 20_000 }, (_, at) => {
    const pick = (step: number) => syllables[Math.floor(at / step) % syllables.length] ?? "";
    return pick(1) + pick(syllables.length) + pick(syllables.length ** 2) + (at % 3 === 0 ? "" : "이");
  });
  const artists = new Map(names.map((name, at) => artist(`a-${at}`, [name, "ko"])));
  const large = buildNameIndex({ seq: 1, artists, songs: new Map(), works: new Map(), lists: new Map() });
  const wrong = names.filter((name, at) => {
    const [first] = large.find(name, { sure: true });
    return first?.score !== 1 || (first.id !== `a-${at}` && names[Number(first.id.slice(2))] !== name);
  });
  expect(wrong).toEqual([]);
});
