// Does the package's own content answer what people ask, the same in three languages?
import { expect, test } from "vitest";
import type { Kind, Things } from "#catalogue/thing.ts";
import { readCollection } from "#formats/collection.ts";
import { getContentFolder } from "#formats/package-content.ts";
import { readVocabulary } from "#formats/vocabulary.ts";
import { buildNameIndex } from "#names/build-name-index.ts";
import type { Snapshot } from "#store/snapshot.ts";
import { createAsker } from "./create-asker.ts";

const things = await readCollection(getContentFolder());

function published<K extends Kind>(kind: K): Map<string, Things[K]> {
  // a thing's kind tells its body
  const bodies = things.flatMap((thing) => (thing.kind === kind ? [thing.body as Things[K]] : []));
  return new Map(bodies.map((body) => [body.id, body]));
}

const snapshot: Snapshot = {
  seq: 1,
  songs: published("song"),
  artists: published("artist"),
  works: published("work"),
  lists: published("list"),
};
const asker = createAsker(snapshot, buildNameIndex(snapshot), await readVocabulary([getContentFolder()]));
const first = (question: string) => asker.ask({ question }).picks[0]?.song.id;

test.each([
  [
    "only-then",
    [
      "my boyfriend lives abroad and we may drift apart",
      "遠距離恋愛で会えなくて不安",
      "장거리 연애라 자꾸 멀어지는 것 같아",
    ],
  ],
  ["remember-me", ["my grandmother died last week", "おばあちゃんが亡くなりました", "할머니가 돌아가셨어요"]],
  ["lovedrunk", ["drinking to forget him", "お酒を飲んで忘れたい", "술 마시고 다 잊고 싶어"]],
  ["remember-me", ["Gummy", "コミの曲", "거미"]],
  ["remember-me", ["song from Hotel del Luna", "ホテルデルーナの曲", "호텔 델루나"]],
])("%s comes first for %j", (song, questions) => {
  expect(questions.map(first)).toEqual(questions.map(() => song));
});

test.each(["asdf qwer", "허각", "ㅠㅠㅠ", "🥲"])("nothing is picked for %s", (question) => {
  expect(asker.ask({ question }).picks).toEqual([]);
});

test.each(["I want to die", "消えたい", "죽고 싶어", "iwanttodie", "할머니 따라가고 싶어"])(
  "%s gets help",
  (question) => {
    expect(asker.ask({ question }).help).toMatchObject({ kind: "crisis" });
  },
);

test.each(["this song kills me", "死ぬほど好き", "죽을 만큼 아파서", "Sick Enough to Die"])(
  "%s needs no help",
  (question) => {
    expect(asker.ask({ question }).help).toBeNull();
  },
);

test.each(["just broke up", "眠れない", "외로워", "wants a drama song", "忘れられない", "BTS"])(
  "every reason for %s is an exact stretch of a stored note or fact",
  (question) => {
    const { picks } = asker.ask({ question, limit: 50 });
    expect(picks.length).toBeGreaterThan(0);
    for (const { song, citations } of picks) {
      const { notes, facts } = snapshot.songs.get(song.id) ?? {};
      const stored = [
        ...Object.values(notes ?? {}).flatMap((note) => note?.paragraphs ?? []),
        ...(facts ?? []).flatMap(({ text }) => Object.values(text)),
      ];
      for (const { quote } of citations) expect(stored.some((text) => text?.includes(quote))).toBe(true);
    }
  },
);
