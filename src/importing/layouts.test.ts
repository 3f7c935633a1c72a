import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NameIndex } from "#names/name-index.ts";
import { parseLines } from "./page.ts";
import { readArticle } from "./read-article.ts";

const nobody: NameIndex = { find: () => [], suggest: () => [], mentions: () => [] };
const read = (text: string, name = "page.txt") => readArticle({ name, bytes: new TextEncoder().encode(text) }, nobody);

type Song = readonly [title: string, artist: string];
type Written = { readonly songs: readonly Song[]; readonly notes: readonly (readonly string[])[] };

const pages: { readonly [locale: string]: Written & { readonly title: string; readonly intro: string } } = {
  en: {
    title: "Korean songs for an evening alone",
    intro: "Some evenings ask for company that says nothing.",
    songs: [
      ["Only Then", "Roy Kim"],
      ["SOFA", "Crush"],
      ["Already One Year", "Brown Eyes"],
      ["Autumn Morning", "IU"],
      ["Beautiful Goodbye", "CHEN"],
    ],
    notes: [
      ["“Only Then” waits for a parting that nobody has named yet.", "It came out in 2018."],
      ["An empty seat fills the whole room in this one."],
      ["A year has gone by, and the promise is still being kept."],
      ["IU’s voice opens the curtains without a sound.", "It is a remake of an older song."],
      ["Spring ends here, and so do two people."],
    ],
  },
  ja: {
    title: "ひとりの夜に聴きたい韓国の歌",
    intro: "何も言わずにそばにいてくれる歌を集めました。",
    songs: [
      ["その時に別れればいい", "ロイ・キム"],
      ["ソファー", "クラッシュ"],
      ["もう一年", "ブラウン・アイズ"],
      ["秋の朝", "アイユー"],
      ["酒が甘い", "エピックハイ"],
    ],
    notes: [
      ["まだ来ていない別れを、静かに待つ歌です。", "2018年に発表されました。"],
      ["ひとつの空席が、部屋をいっぱいにします。"],
      ["一年たっても、約束は守られたままです。"],
      ["「秋の朝」は、音を立てずにカーテンを開けるような曲です。"],
      ["お酒の苦さが、今夜だけは甘く感じられます。"],
    ],
  },
  ko: {
    title: "혼자 있는 저녁에 듣는 노래",
    intro: "말없이 곁에 있어 줄 노래를 모았어요.",
    songs: [
      ["그때 헤어지면 돼", "로이킴"],
      ["소파", "크러쉬"],
      ["벌써 일년", "브라운 아이즈"],
      ["가을 아침", "아이유"],
      ["술이 달다", "에픽하이"],
    ],
    notes: [
      ["아직 오지 않은 이별을 가만히 기다리는 노래예요.", "2018년에 나왔어요."],
      ["빈자리 하나가 방을 가득 채워요."],
      ["일 년이 지나도 약속은 그대로예요."],
      ["아이유의 목소리가 소리 없이 커튼을 열어요."],
      ["오늘만은 쓴 술이 달게 느껴져요."],
    ],
  },
};

type Layout = {
  readonly name: string;
  readonly heading: (song: Song, place: number) => string;
  readonly locales?: readonly string[];
  readonly counts?: "up" | "down";
};

const layouts: readonly Layout[] = [
  { name: "1. Song – Artist", heading: ([t, a], n) => `${n}. ${t} – ${a}`, counts: "up" },
  { name: "1) Artist - Song", heading: ([t, a], n) => `${n}) ${a} - ${t}`, counts: "up" },
  { name: "#5 down", heading: ([t, a], n) => `#${n} ${a} – ${t}`, counts: "down" },
  { name: "1위", heading: ([t, a], n) => `${n}위 ${a} – ${t}`, counts: "up" },
  { name: "5위 alone", heading: ([t, a], n) => `${n}위\n${a} - ${t}`, counts: "down" },
  { name: "第1位", heading: ([t, a], n) => `第${n}位 ${t}／${a}`, counts: "up" },
  { name: "１位：", heading: ([t, a], n) => `${String.fromCharCode(0xff10 + n)}位：${a}「${t}」`, counts: "down" },
  { name: "① ", heading: ([t, a], n) => `${"①②③④⑤".charAt(n - 1)} ${a}「${t}」`, counts: "up" },
  { name: "## 3.", heading: ([t, a], n) => `## ${n}. **${t}** – ${a}`, counts: "up" },
  { name: "### Artist – Song", heading: ([t, a]) => `### ${a} – *${t}*` },
  { name: "曲名／アーティスト", heading: ([t, a]) => `${t}／${a}` },
  { name: "曲名/アーティスト", heading: ([t, a]) => `${t}/${a}`, locales: ["ja", "ko"] },
  { name: "アーティスト「曲名」", heading: ([t, a]) => `${a}「${t}」` },
  { name: "「曲名」アーティスト", heading: ([t, a]) => `「${t}」${a}` },
  { name: "가수 – 제목", heading: ([t, a]) => `${a} – ${t}` },
  { name: "제목 - 가수", heading: ([t, a]) => `${t} - ${a}`, locales: ["en"] },
  { name: "가수 〈제목〉", heading: ([t, a]) => `${a} 〈${t}〉` },
  { name: "가수 <제목>", heading: ([t, a]) => `${a} <${t}>` },
  { name: "가수 ‹제목›", heading: ([t, a]) => `${a} ‹${t}›` },
  { name: "가수 '제목'", heading: ([t, a]) => `${a} '${t}'` },
  { name: "“Song” by Artist", heading: ([t, a]) => `“${t}” by ${a}`, locales: ["en"] },
  { name: "Song by Artist", heading: ([t, a]) => `${t} by ${a}`, locales: ["en"] },
];

const cases = layouts.flatMap((layout) =>
  (layout.locales ?? ["en", "ja", "ko"]).map((locale) => ({
    ...layout,
    locale,
    page: pages[locale] as (typeof pages)[string],
  })),
);

const places = (count: number, counts: Layout["counts"]) =>
  Array.from({ length: count }, (_, index) => (counts === "down" ? count - index : index + 1));

describe.each(cases)("$name in $locale", ({ heading, counts, page }) => {
  const numbers = places(page.songs.length, counts);
  const text = [
    page.title,
    page.intro,
    ...page.songs.flatMap((song, i) => [heading(song, numbers[i] ?? 0), ...(page.notes[i] ?? [])]),
  ].join("\n\n");
  const expected = page.songs.map(([title, artist], index) => ({
    position: counts ? (numbers[index] ?? null) : null,
    title,
    artists: [artist],
    note: page.notes[index],
  }));

  test("titles, artists, positions and notes are read", () => {
    const { result, entries } = read(text);
    expect(entries.map(({ position, title, artists, note }) => ({ position, title, artists, note }))).toEqual(expected);
    expect([result.listTitle, result.intro]).toEqual([page.title, [page.intro]]);
    expect(entries.flatMap((entry) => entry.headings)).toEqual(
      page.songs.flatMap((song, i) => heading(song, numbers[i] ?? 0).split("\n")),
    );
  });

  test("the same without a note is a list", () => {
    const list = page.songs.map((song, i) => heading(song, numbers[i] ?? 0)).join("\n");
    const { entries } = read(list);
    expect(entries.map(({ title, artists }) => [title, artists[0]].sort())).toEqual(
      page.songs.map((song) => [...song].sort()),
    );
  });

  test("as HTML it is the same", () => {
    const body = page.songs.map((song, i) => {
      const shown = heading(song, numbers[i] ?? 0)
        .replace(/^#+ /, "")
        .replaceAll("*", "")
        .replaceAll("<", "&lt;")
        .replace("\n", "<br>");
      return `<h3>${shown}</h3><figure><iframe src="https://www.youtube.com/embed/abcdefghi0${i}?rel=0"></iframe></figure>${(page.notes[i] ?? []).map((p) => `<p>${p}</p>`).join("")}`;
    });
    const html = `<!doctype html><html><head><title>x</title></head><body><nav><a href="/">Home</a></nav><article><h1>${page.title}</h1><p>${page.intro}</p>${body.join("\n")}</article><footer>f</footer></body></html>`;
    const { entries } = read(html, "page.html");
    expect(
      entries.map(({ position, title, artists, note, video }) => ({ position, title, artists, note, id: video?.id })),
    ).toEqual(expected.map((one, i) => ({ ...one, id: `abcdefghi0${i}` })));
  });

  const expectNothingLost = (some: string) => {
    const { result, entries } = read(some);
    const found = [
      ...[result.site, result.contents, result.related, result.intro, result.sections.map((one) => one.title)].flat(),
      ...(result.listTitle === null ? [] : [result.listTitle]),
      ...result.leftovers.map((line) => line.text),
      ...entries.flatMap((entry) => [
        ...entry.headings,
        ...(entry.video?.title ? [entry.video.title] : []),
        ...entry.note,
        ...(entry.byline ? [entry.byline] : []),
      ]),
    ];
    expect(found.sort()).toEqual(
      parseLines(some)
        .map((line) => line.text)
        .sort(),
    );
  };

  test("each line is in the result, also of a page cut, shuffled or doubled", () => {
    expectNothingLost(text);
    expectNothingLost(`${text}\n${text}`);
    fc.assert(
      fc.property(fc.shuffledSubarray(text.split("\n"), { minLength: 1 }), fc.nat(text.length), (lines, at) => {
        for (const some of [lines.join("\n"), text.slice(at), text.slice(0, at)])
          if (some.trim()) expectNothingLost(some);
      }),
      { numRuns: 10 },
    );
  });
});
