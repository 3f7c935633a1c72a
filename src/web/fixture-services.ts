// What is the smallest guide that has every kind of page? For tests only.
import type { Answer, Asker, Question } from "#asking/answer.ts";
import { artistSchema } from "#catalogue/artist.ts";
import { listSchema } from "#catalogue/list.ts";
import { songSchema } from "#catalogue/song.ts";
import { themeSchema } from "#catalogue/theme.ts";
import { workSchema } from "#catalogue/work.ts";
import type { NameIndex } from "#names/name-index.ts";
import type { Services } from "#server/services.ts";
import { parseSettings } from "#server/settings.ts";
import type { Snapshot } from "#store/snapshot.ts";
import type { Absence, Store } from "#store/store.ts";

const written = (text: string) => ({ paragraphs: [text], origin: "written" });

const whole = songSchema.parse({
  id: "stay-a-little",
  names: [
    { text: "조금만 더", lang: "ko", kind: "official", primary: true },
    { text: "Stay a Little", lang: "en", kind: "official", primary: true },
    { text: "もう少しだけ", lang: "ja", kind: "translation", primary: true },
  ],
  credits: [
    { artist: "haneul", role: "main" },
    { artist: "bada", role: "featured" },
  ],
  released: "2018-02-12",
  soundtracks: [{ work: "harbour", part: 3 }],
  videos: [{ provider: "youtube", id: "abcDEF12345", kind: "official", title: "HANEUL - 조금만 더" }],
  facts: [
    {
      kind: "award",
      text: { en: "It won.", ja: "受賞しました。", ko: "상을 받았어요." },
      source: "https://example.org/a",
    },
  ],
  tear: { en: "The pause before the last word.", ja: "最後の一言の前の沈黙。", ko: "마지막 말 앞의 침묵." },
  notes: {
    en: {
      paragraphs: ["HANEUL asks for one more minute, in 조금만 더, and nobody answers."],
      origin: "written",
      marks: [{ paragraph: 0, start: 0, end: 6, kind: "artist", id: "haneul" }],
    },
    ja: written("あと一分だけと願う歌です。遠距離恋愛で会えない夜に。"),
    ko: written("조금만 더 있어 달라는 노래예요. 멀리 있는 사람을 떠올리게 돼요."),
  },
  themes: ["long-distance"],
});

/** Has an English note only, no video id, and markup in every field that takes text. */
const odd = songSchema.parse({
  id: "odd",
  names: [{ text: "<script>alert(1)</script>", lang: "ko", kind: "official" }],
  credits: [{ artist: "haneul", role: "main" }],
  videos: [{ provider: "youtube", kind: "official", title: '"><img src=x onerror=alert(2)>' }],
  facts: [{ kind: "mention", text: { en: "</script><b>bold</b>" }, source: "javascript:alert(3)" }],
  notes: { en: written("<iframe src='https://evil.example'></iframe> was said.") },
  themes: ["long-distance"],
});

const artists = [
  { id: "haneul", names: [{ text: "HANEUL", lang: "en", kind: "official" }], form: "person" },
  { id: "bada", names: [{ text: "바다", lang: "ko", kind: "official" }], members: ["haneul"], form: "group" },
];

const snapshot: Snapshot = {
  seq: 1,
  songs: new Map([whole, odd].map((song) => [song.id, song])),
  artists: new Map(artists.map((artist) => [artist.id, artistSchema.parse(artist)])),
  works: new Map([
    [
      "harbour",
      workSchema.parse({
        id: "harbour",
        names: [{ text: "항구", lang: "ko", kind: "official" }],
        form: "drama",
        year: 2018,
        about: { en: "A ferry town." },
      }),
    ],
  ]),
  lists: new Map([
    [
      "tears",
      listSchema.parse({
        id: "tears",
        names: [{ text: "Tears", lang: "en", kind: "official" }],
        introductions: { en: ["Songs."] },
        entries: [
          { position: 78, song: "stay-a-little" },
          { position: 81, song: "odd" },
          { position: 95, song: "unpublished" },
        ],
      }),
    ],
  ]),
};

const themes = new Map(
  ["long-distance", "rain"].map((id) => [
    id,
    themeSchema.parse({
      id,
      group: "happening",
      labels: { en: `${id} en`, ja: `${id} ja`, ko: `${id} ko` },
      cues: { en: [], ja: [], ko: [] },
    }),
  ]),
);

const names: NameIndex = {
  find: (text, options) =>
    text.toLowerCase().includes("haneul") && (options?.kind ?? "artist") === "artist"
      ? [{ kind: "artist", id: "haneul", name: "HANEUL", score: 0.98, via: "exact" }]
      : [],
  suggest: () => [],
  mentions: () => [],
};

const help: NonNullable<Answer["help"]> = {
  kind: "crisis",
  text: "Someone is awake.",
  lines: [
    { name: "Line", contact: "109", country: "KR", hours: "24 h" },
    { name: "Bad", contact: "javascript:alert(1)", country: "*", hours: "-" },
  ],
};

function answer(question: Question): Answer {
  const quote = "and nobody answers.";
  const struck = question.not?.includes("long-distance") ?? false;
  const found = !question.question.includes("nothing");
  return {
    question: question.question,
    language: question.locale ?? "en",
    understood: {
      wants: struck ? [] : [{ theme: "long-distance", cue: "abroad" }],
      avoids: [],
      names: [{ kind: "artist", id: "haneul", cue: "HANEUL" }],
    },
    picks: found
      ? [
          {
            rank: 1,
            score: 0.9,
            song: { id: "stay-a-little", title: {}, artists: [] },
            entries: [],
            reason: quote,
            reasonLocale: "en",
            citations: [
              {
                ...{ n: 1, kind: "note", song: "stay-a-little", list: null, position: null, locale: "en", quote },
                ...{ source: null, url: "/en/songs/stay-a-little#note" },
              },
            ],
          },
        ]
      : [],
    answer: found ? "This one [1]." : "Nothing fits.",
    help: question.question.includes("die") ? help : null,
    elapsedMs: 1,
  };
}

const absences: Readonly<Record<string, Absence>> = {
  taken: { reason: "gone" },
  renamed: { reason: "moved", to: "stay-a-little" },
  "old-tears": { reason: "moved", to: "tears" },
};

/** A store that only knows what became of addresses; pages ask it nothing else. */
const store = { absence: async (_kind: string, id: string) => absences[id] ?? { reason: "never" } };

/** Services over a catalogue of two songs, an artist, a group, a drama, a list and two themes. */
export function fixtureServices(asked: Question[] = []): Services {
  const asker: Asker = {
    ask: (question) => {
      asked.push(question);
      return answer(question);
    },
  };
  return {
    store: store as unknown as Store, // the pages use nothing but absence()
    vocabulary: { themes: [...themes.values()], care: [], helpLines: [] },
    settings: parseSettings({ ORIGIN: "https://songs.example.org" }),
    view: () => ({ snapshot, names, asker, themes }),
  };
}
