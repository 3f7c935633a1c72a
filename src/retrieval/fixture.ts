// With which small catalogue are finding and answering tested?
import { type Artist, artistSchema } from "#catalogue/artist.ts";
import { type List, listSchema } from "#catalogue/list.ts";
import { type Song, songSchema } from "#catalogue/song.ts";
import { type Theme, themeSchema } from "#catalogue/theme.ts";
import type { Vocabulary } from "#catalogue/vocabulary.ts";
import { type Work, workSchema } from "#catalogue/work.ts";
import type { NameIndex } from "#names/name-index.ts";
import type { Snapshot } from "#store/snapshot.ts";

const note = (...paragraphs: string[]) => ({ paragraphs, origin: "written" });
const named = (en: string, ko: string, ja?: string) => [
  { text: ko, lang: "ko", kind: "official", primary: true },
  { text: en, lang: "en", kind: "official", primary: true },
  ...(ja ? [{ text: ja, lang: "ja", kind: "translation", primary: true }] : []),
];
const sung = (...artists: string[]) => artists.map((artist) => ({ artist, role: "main" }));

const songs = [
  {
    id: "far-sea",
    names: named("Far Sea", "먼바다", "遠い海"),
    credits: sung("hana"),
    energy: 0.3,
    comfort: 0.2,
    voices: "female",
    themes: ["long-distance"],
    tear: { en: "The last line is only a time zone." },
    notes: {
      en: note(
        "Two people live on two shores. The last line is only a time zone.",
        "For a long-distance love, and for whoever fears to drift apart.",
      ),
      ja: note("遠距離恋愛のふたりの歌です。電話を切る音で終わります。"),
      ko: note("장거리 연애를 하는 두 사람의 노래예요. 멀어지는 마음을 붙잡아요."),
    },
  },
  {
    id: "empty-chair",
    names: named("Empty Chair", "빈 의자", "空の椅子"),
    credits: sung("duri"),
    energy: 0.6,
    comfort: -0.5,
    voices: "male",
    themes: ["breakup"],
    facts: [
      {
        kind: "cover",
        text: { en: "Hana sang a cover of it in 2020." },
        source: "https://example.org/cover",
        artist: "hana",
        year: 2020,
      },
    ],
    notes: { en: note("A chair nobody sits on after the breakup. It is loud, and it does not forgive.") },
  },
  {
    id: "lamp",
    names: named("Lamp", "등불", "灯り"),
    credits: sung("duri"),
    energy: 0.2,
    comfort: 0.8,
    voices: "male",
    themes: ["night-comfort"],
    soundtracks: [{ work: "harbour", part: 2 }],
    notes: {
      en: note("A hand on the shoulder when you cannot sleep. It comforts without asking why."),
      ko: note("잠들지 못하는 밤에 위로가 되는 노래예요."),
    },
  },
  {
    id: "quiet-grave",
    names: named("Quiet Grave", "무덤"),
    credits: sung("hana"),
    comfort: 0.1,
    themes: ["bereavement", "comfort"],
    notes: { en: note("It was written after a death. Someone here says they want to die, and is held.") },
  },
  {
    id: "hidden",
    state: "draft",
    names: named("Hidden", "숨은 노래"),
    credits: sung("hana"),
    themes: ["long-distance"],
  },
];

const theme = (id: string, group: string, labels: readonly string[], cues: Record<string, string[]>, rest = {}) => ({
  id,
  group,
  labels: { en: labels[0], ja: labels[1], ko: labels[2] },
  cues,
  ...rest,
});

const themes = [
  theme("love-ends", "story", ["An ending", "終わり", "끝난 사랑"], { en: [], ja: [], ko: [] }),
  theme(
    "breakup",
    "happening",
    ["Breakup", "失恋", "이별"],
    {
      en: ["broke up", "breakup", "can't forget"],
      ja: ["失恋", "別れた", "忘れられない"],
      ko: ["이별", "헤어졌어", "못 잊"],
    },
    { broader: ["love-ends"] },
  ),
  theme(
    "divorce",
    "happening",
    ["Divorce", "離婚", "이혼"],
    { en: ["divorce"], ja: ["離婚"], ko: ["이혼"] },
    { broader: ["breakup"] },
  ),
  theme("long-distance", "bond", ["Long distance", "遠距離", "장거리"], {
    en: ["long distance", "lives abroad"],
    ja: ["遠距離"],
    ko: ["장거리"],
  }),
  theme("drifting-apart", "feeling", ["Drifting apart", "すれ違い", "멀어지는 마음"], {
    en: ["drift apart"],
    ja: ["すれ違"],
    ko: ["멀어져"],
  }),
  theme("loneliness", "feeling", ["Loneliness", "孤独", "외로움"], { en: ["lonely"], ja: ["寂しい"], ko: ["외로워"] }),
  theme("bereavement", "happening", ["Losing someone", "死別", "사별"], {
    en: ["passed away", "died"],
    ja: ["亡くなった"],
    ko: ["돌아가셨"],
  }),
  theme("comfort", "feeling", ["Comfort", "慰め", "위로"], { en: ["comfort"], ja: ["慰め"], ko: ["위로"] }),
  theme(
    "night-comfort",
    "occasion",
    ["Comfort at night", "夜の慰め", "밤의 위로"],
    { en: ["can't sleep", "cannot sleep"], ja: ["眠れない"], ko: ["잠이 안 와"] },
    { broader: ["comfort"] },
  ),
  theme("calm", "sound", ["Calm", "静か", "잔잔함"], { en: ["calm", "calmer"], ja: ["静かな"], ko: ["잔잔한"] }),
];

const artists = [
  { id: "hana", names: named("Hana", "하나", "ハナ"), form: "person" },
  { id: "duri", names: named("Duri", "두리", "ドゥリ"), form: "group" },
  { id: "seti", names: named("Seti", "세티"), form: "person" },
];
const works = [
  { id: "harbour", names: named("Harbour", "항구", "港"), about: { en: "A widow keeps a lonely lighthouse." } },
];
const lists = [
  {
    id: "tears",
    names: named("Tears", "눈물"),
    entries: [
      { position: 3, song: "far-sea", headings: { en: "Far SeaHana" } },
      { song: "lamp", notes: { en: note("On this list it stands for everyone who cannot sleep before an exam.") } },
    ],
  },
  { id: "secret", state: "draft", names: named("Secret", "비밀"), entries: [{ position: 1, song: "far-sea" }] },
];

function byId<T extends { readonly id: string }>(all: readonly T[]): Map<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}

export const fixtureSnapshot: Snapshot = {
  seq: 1,
  songs: byId<Song>(songs.map((one) => songSchema.parse(one))),
  artists: byId<Artist>(artists.map((one) => artistSchema.parse(one))),
  works: byId<Work>(works.map((one) => workSchema.parse(one))),
  lists: byId<List>(lists.map((one) => listSchema.parse(one))),
};

const line = (id: string, country: string, kind: "crisis" | "violence") => ({
  id,
  name: id,
  country,
  kind,
  contact: "1",
  hours: "24 h",
  languages: "-",
  source: "https://example.org",
  seen: "2026-11-23",
});

export const fixtureVocabulary: Vocabulary = {
  themes: themes.map((one): Theme => themeSchema.parse(one)),
  care: [
    {
      kind: "violence",
      text: { en: "It is not your fault.", ja: "あなたのせいではありません。", ko: "당신 잘못이 아니에요." },
      cues: { en: ["hits me"], ja: ["殴られ"], ko: ["때려요"] },
      unless: { en: ["song hits me"], ja: [], ko: [] },
    },
    {
      kind: "crisis",
      text: { en: "Please talk to someone.", ja: "誰かと話してください。", ko: "이야기해 주세요." },
      cues: { en: ["want to die", "kill myself"], ja: ["死にたい"], ko: ["죽고 싶"] },
      unless: { en: ["kill myself laughing"], ja: ["恥ずかしくて死にたい"], ko: ["귀여워서 죽고 싶"] },
    },
  ],
  helpLines: [
    line("us", "US", "crisis"),
    line("gb", "GB", "violence"),
    line("kr", "KR", "crisis"),
    line("jp", "JP", "crisis"),
    line("anywhere", "*", "crisis"),
    line("kr-home", "KR", "violence"),
  ],
};

const things = [
  ...[...fixtureSnapshot.artists.values()].map((one) => ({ kind: "artist" as const, ...one })),
  ...[...fixtureSnapshot.songs.values()].map((one) => ({ kind: "song" as const, ...one })),
  ...[...fixtureSnapshot.works.values()].map((one) => ({ kind: "work" as const, ...one })),
].flatMap(({ kind, id, names }) => names.map(({ text }) => ({ kind, id: id as string, text })));

/** Finds names letter for letter. */
export const fixtureNames: NameIndex = {
  find: (text) =>
    things
      .filter((one) => one.text.toLowerCase() === text.toLowerCase())
      .map(({ kind, id, text: name }) => ({ kind, id, name, score: 1, via: "exact" })),
  suggest: () => [],
  mentions: (text) =>
    things.flatMap(({ kind, id, text: name }) => {
      const start = text.indexOf(name);
      return start === -1 ? [] : [{ kind, id, start, end: start + name.length, cue: name }];
    }),
};
