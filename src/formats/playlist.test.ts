import * as fc from "fast-check";
import { expect, test } from "vitest";
import { artistSchema } from "#catalogue/artist.ts";
import { listSchema } from "#catalogue/list.ts";
import { songSchema } from "#catalogue/song.ts";
import type { Snapshot } from "#store/snapshot.ts";
import { csvCell, toCsv } from "./csv.ts";
import { toJspf, toM3u, toPlaylist, toXspf } from "./playlist.ts";

const name = (text: string, lang: string) => ({ text, lang, kind: "official" });
const artists = [
  artistSchema.parse({ id: "paper-moon", names: [name("종이달", "ko"), name("Paper Moon", "en")] }),
  artistSchema.parse({ id: "tin-star", names: [name("Tin & Star", "en")] }),
];
const songs = [
  songSchema.parse({
    id: "paper-boat",
    names: [name("종이배", "ko"), name("Paper Boat", "en"), name("紙の舟", "ja")],
    credits: [
      { artist: "paper-moon", role: "main" },
      { artist: "tin-star", role: "featured" },
      { artist: "tin-star", role: "lyricist" },
    ],
    videos: [
      { provider: "youtube", kind: "live", id: "live-1" },
      { provider: "youtube", kind: "official", id: "official-1" },
    ],
    outside: { musicbrainz: "2f0b1e6c-0000-4000-8000-000000000000" },
  }),
  songSchema.parse({
    id: "minus-one",
    names: [name('-1 "below", <zero>', "en")],
    credits: [{ artist: "paper-moon", role: "main" }],
    videos: [{ provider: "youtube", kind: "official", title: "a title alone" }],
  }),
];
const list = listSchema.parse({
  id: "night",
  names: [name("Night", "en"), name("밤", "ko")],
  introductions: { en: ["One.", "Two."] },
  byline: "An editor",
  updated: "2026-01-02",
  entries: [
    { position: 71, song: "paper-boat", headings: { en: "Paper BoatPaper Moon" } },
    { song: "minus-one" },
    { song: "not-published" },
  ],
});
const byId = <T extends { readonly id: string }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]));
const snapshot: Snapshot = {
  seq: 1,
  songs: byId(songs),
  artists: byId(artists),
  works: new Map(),
  lists: byId([list]),
};
const view = toPlaylist(list, snapshot, "en", "https://songs.example.org");

test("a list becomes what a player needs, in the reader's language; what is not published is left out", () => {
  expect(view.tracks.map(({ title, artists: by, video }) => [title, by, video])).toEqual([
    ["Paper Boat", "Paper Moon feat. Tin & Star", "https://www.youtube.com/watch?v=official-1"],
    ['-1 "below", <zero>', "Paper Moon", undefined],
  ]);
  expect(toPlaylist(list, snapshot, "ko", "").tracks[0]).toMatchObject({
    title: "종이배",
    artists: "종이달 feat. Tin & Star",
    page: "/ko/songs/paper-boat",
  });
});

test("JSPF has the song's address, MusicBrainz' address and where to watch", () => {
  expect(JSON.parse(toJspf(view))).toEqual({
    playlist: {
      title: "Night",
      creator: "An editor",
      annotation: "One.\n\nTwo.",
      info: "https://songs.example.org/en/lists/night",
      identifier: "https://songs.example.org/en/lists/night",
      date: "2026-01-02T00:00:00.000Z",
      track: [
        {
          location: ["https://www.youtube.com/watch?v=official-1"],
          identifier: [
            "https://songs.example.org/en/songs/paper-boat",
            "https://musicbrainz.org/recording/2f0b1e6c-0000-4000-8000-000000000000",
          ],
          title: "Paper Boat",
          creator: "Paper Moon feat. Tin & Star",
          info: "https://songs.example.org/en/songs/paper-boat",
          annotation: "Paper BoatPaper Moon",
          trackNum: 71,
        },
        {
          identifier: ["https://songs.example.org/en/songs/minus-one"],
          title: '-1 "below", <zero>',
          creator: "Paper Moon",
          info: "https://songs.example.org/en/songs/minus-one",
        },
      ],
    },
  });
});

test("XSPF is as the golden file shows, with its text escaped", async () => {
  await expect(toXspf(view)).toMatchFileSnapshot("fixture/night.golden.xspf");
});

test("no text can open a tag in XSPF or put in what XML can't hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (title) => {
      const xml = toXspf({ ...view, title, tracks: [] });
      const inside = xml.slice(xml.indexOf("<title>") + 7, xml.indexOf("</title>"));
      expect(inside).not.toMatch(/[<>"']|&(?!#\d+;)/);
      expect(inside).toMatch(/^[\t\n\r\x20-\ufffd\u{10000}-\u{10ffff}]*$/u);
      expect(xml.isWellFormed()).toBe(true);
    }),
  );
});

test("M3U has one line of facts and one address a song, the song's page where no video is known", () => {
  expect(toM3u({ ...view, title: "Night\n#EXTINF:1,x" })).toBe(`#EXTM3U
#PLAYLIST:Night #EXTINF:1,x
#EXTINF:-1,Paper Moon feat. Tin & Star - Paper Boat
https://www.youtube.com/watch?v=official-1
#EXTINF:-1,Paper Moon - -1 "below", <zero>
https://songs.example.org/en/songs/minus-one
`);
});

test("CSV has a row a song, quoted, with no cell that a spreadsheet would run", () => {
  expect(toCsv(view)).toBe(
    [
      "position,title_ko,title_en,title_ja,artists,heading,video",
      "71,종이배,Paper Boat,紙の舟,Paper Moon feat. Tin & Star,Paper BoatPaper Moon,https://www.youtube.com/watch?v=official-1",
      ',,"\'-1 ""below"", <zero>",,Paper Moon,,',
      "",
    ].join("\r\n"),
  );
});

test.each([
  ["=1+1", "'=1+1"],
  ["+82", "'+82"],
  ["-1", "'-1"],
  ["@sum", "'@sum"],
  ["＝1", "'＝1"],
  ["\tx", "'\tx"],
  ["\rx", '"\'\rx"'],
  ["a=b", "a=b"],
  ['say "no"', '"say ""no"""'],
  ["a,b", '"a,b"'],
  ["a\nb", '"a\nb"'],
  ["", ""],
])("the cell %j is written %j", (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});
