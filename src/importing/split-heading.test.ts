import { describe, expect, test } from "vitest";
import type { NameIndex } from "#names/name-index.ts";
import { splitHeading } from "./split-heading.ts";
import { parseVideoTitle } from "./video-title.ts";

const nobody: NameIndex = { find: () => [], suggest: () => [], mentions: () => [] };
const knowing = (...known: readonly string[]): NameIndex => ({
  ...nobody,
  find: (text, { kind } = {}) =>
    kind === "artist" && known.includes(text) ? [{ kind, id: "x", name: text, score: 1, via: "exact" }] : [],
});

type Case = readonly [heading: string, video: string | undefined, note: string, title: string, artists: string];

const split = (heading: string, video: string | undefined, note: string, names = nobody) =>
  splitHeading(heading, {
    video: video === undefined ? undefined : parseVideoTitle(video),
    names,
    note: [note],
    peers: new Set(),
  });

describe("the video's title decides", () => {
  test.each<Case>([
    ["WinterSong", "[MV] Song(송) _ Winter", "", "Winter", "Song"],
    ["love poemiu", "[MV] IU(아이유) _ Love poem", "", "love poem", "iu"],
    ["사랑했나봐윤도현", "윤도현 - 사랑했나봐", "", "사랑했나봐", "윤도현"],
    ["My Love이승철", "이승철 (Lee Seung Chul) | My Love M/V", "", "My Love", "이승철"],
    ["TOMBOY(G)I-DLE", "(G)I-DLE - 'TOMBOY' Official Music Video", "", "TOMBOY", "(G)I-DLE"],
    ["そばにいて박효신", "박효신 – 곁에 있어 줘 [Official MV]", "", "そばにいて", "박효신"],
    ["Home (집)AKMU", "집 (Home) - AKMU", "", "Home (집)", "AKMU"],
  ])("%s with %s", (heading, video, note, title, artists) => {
    expect(split(heading, video, note)).toMatchObject({ title, artists });
  });
});

describe("the catalogue decides", () => {
  test("among letters that look alike", () => {
    expect(split("보고싶다김범수", undefined, "", knowing("김범수"))).toMatchObject({
      title: "보고싶다",
      artists: "김범수",
    });
    expect(split("goodbyeeric", undefined, "", knowing("eric"))).toMatchObject({ title: "goodbye", artists: "eric" });
  });
});

describe("the look of the heading decides", () => {
  test.each<Case>([
    ["SOFA(소파)Crush", undefined, "", "SOFA(소파)", "Crush"],
    ["LOVEDRUNKEpik High, Crush", undefined, "", "LOVEDRUNK", "Epik High, Crush"],
    ["그때 헤어지면 돼Roy Kim", undefined, "", "그때 헤어지면 돼", "Roy Kim"],
    ["さよならロイ・キム", undefined, "ロイ・キムさんの歌です。", "さよなら", "ロイ・キム"],
    ["소파 / 크러쉬", undefined, "", "소파", "크러쉬"],
    ["Why so lonely?Wonder Girls", undefined, "", "Why so lonely?", "Wonder Girls"],
  ])("%s", (heading, video, note, title, artists) => {
    expect(split(heading, video, note)).toMatchObject({ title, artists });
  });
});

test("the note decides where the look does not", () => {
  const note = "윤도현이 부른 '사랑했나봐'는 오래 남는 노래예요.";
  expect(split("사랑했나봐윤도현", undefined, note)).toMatchObject({ title: "사랑했나봐", artists: "윤도현" });
});

test.each(["goodbyeeric", "보고싶다김범수", "♥", "x"])("nothing decides in %s, and confidence says so", (heading) => {
  expect(split(heading, undefined, "")).toMatchObject({ title: heading, artists: "" });
  expect(split(heading, undefined, "").confidence).toBeLessThan(0.5);
});

test("a heading that is the video's very title has no artist in it", () => {
  expect(split("Remember me", "Remember me (기억하나요)", "").artists).toBe("");
});
