// How is a table with named columns read, from a spreadsheet (CSV) or a page?
// A row is an entry; its lines are where the row stands, its heading is title and artist put together.
import { fold } from "#language/fold.ts";
import { scriptOf } from "#language/script.ts";
import type { Given, Page, PageEntry, PageShape, Source } from "../page.ts";
import { parseRows, type Row } from "../table-rows.ts";
import { findVideoId } from "../video-address.ts";

const columns = {
  position: "position rank no number place 順位 番号 ランキング 位 순위 번호 위",
  title: "title song songtitle track name 曲名 曲 タイトル 楽曲 제목 곡명 곡 노래",
  title_ko: "titleko koreantitle 韓国語タイトル 原題 한국어제목 원제 한글제목",
  title_ja: "titleja japanesetitle 日本語タイトル 邦題 일본어제목",
  title_en: "titleen englishtitle 英語タイトル 英題 영어제목",
  artist: "artist artists singer performer by アーティスト 歌手 歌 가수 아티스트",
  note: "note notes comment description text review コメント 説明 本文 紹介 비고 설명 글 소개 코멘트 본문",
  video: "video url link youtube videourl videoid youtubeid 動画 リンク 영상 링크 동영상 유튜브",
  heading: "heading 見出し 소제목",
} as const;
type Column = keyof typeof columns;

// Object.entries forgets the keys' type.
const byName = new Map(
  (Object.entries(columns) as [Column, string][]).flatMap(([column, names]) =>
    names.split(" ").map((name) => [fold(name), column] as const),
  ),
);
const titles: readonly Column[] = ["title", "title_ko", "title_en", "title_ja"];

type Table = {
  readonly header: Row;
  readonly order: readonly (Column | undefined)[];
  readonly rows: readonly Row[];
  readonly before: readonly Row[];
};

function headerIn(rows: readonly Row[]): { readonly at: number; readonly order: Table["order"] } | undefined {
  for (const [at, { cells }] of rows.slice(0, 30).entries()) {
    const order = cells.map((cell) => byName.get(fold(cell.slice(0, 60))));
    if (titles.some((title) => order.includes(title)) && order.filter(Boolean).length >= 2) return { at, order };
  }
  return undefined;
}

function findTable(text: string): Table | undefined {
  const start = text.slice(0, 20_000);
  for (const separator of [",", "\t", ";"]) {
    if (!start.includes(separator) || !headerIn(parseRows(start, separator))) continue;
    const rows = parseRows(text, separator);
    const found = headerIn(rows);
    const header = found && rows[found.at];
    if (header) return { header, order: found.order, rows: rows.slice(found.at + 1), before: rows.slice(0, found.at) };
  }
  return undefined;
}

/** The first title in the order of the columns; beside it the Hangul, or else another script's. */
function given(cell: (column: Column) => string, order: Table["order"]): Given | undefined {
  const texts = order
    .filter((column) => column !== undefined && titles.includes(column))
    .map((column) => cell(column ?? "title"));
  const [title, ...others] = texts.filter(Boolean);
  if (!title) return undefined;
  const different = others.filter((form) => fold(form) !== fold(title) && scriptOf(form) !== scriptOf(title));
  return {
    title,
    titleAlt: different.find((form) => scriptOf(form) === "hangul") ?? different[0],
    artists: cell("artist"),
  };
}

function entryOf(row: Row, order: Table["order"]): PageEntry | undefined {
  const cell = (column: Column) => {
    const at = order.indexOf(column);
    // A spreadsheet's guard against formulas is no part of the text.
    return (at < 0 ? "" : (row.cells[at] ?? "")).replace(/^'(?=[=+\-@＝＋－＠])/u, "");
  };
  const names = given(cell, order);
  if (!names) return undefined;
  const place = Number(/^\D{0,3}(\d{1,4})\D{0,3}$/u.exec(cell("position").normalize("NFKC"))?.[1] ?? Number.NaN);
  const video = cell("video");
  return {
    position: place > 0 ? place : undefined,
    lines: row.lines,
    headings: [cell("heading") || [names.title, names.artists].filter(Boolean).join(" – ")],
    given: names,
    videoTitle: undefined,
    videoId: findVideoId(video) ?? /^[\w-]{11}$/.exec(video)?.[0],
    note: cell("note")
      .split("\n")
      .map((text) => text.trim())
      .filter(Boolean),
    byline: undefined,
    warnings: [],
  };
}

function read({ text }: Source): Page {
  const table = findTable(text);
  const lines = text.split("\n");
  const textsOf = (row: Row) => lines.slice(row.lines[0] - 1, row.lines[1]).filter((line) => line.trim());
  const rows = (table?.rows ?? []).map((row) => ({ row, entry: entryOf(row, table?.order ?? []) }));
  const lost = rows.filter(({ entry }) => !entry).flatMap(({ row }) => row);
  return {
    site: [],
    contents: table ? textsOf(table.header) : [],
    related: [],
    listTitle: undefined,
    intro: (table?.before ?? []).flatMap(textsOf),
    sections: [],
    entries: rows.flatMap(({ entry }) => entry ?? []),
    leftovers: lost.flatMap((row) =>
      lines
        .slice(row.lines[0] - 1, row.lines[1])
        .flatMap((line, index) => (line.trim() ? [{ number: row.lines[0] + index, text: line }] : [])),
    ),
    warnings:
      lost.length > 0
        ? [{ code: "no-title", message: `${lost.length} rows have no title`, line: lost[0]?.lines[0] ?? 1 }]
        : [],
  };
}

export const table: PageShape = {
  name: "table",
  fits: ({ text }) => ((findTable(text)?.rows.length ?? 0) > 0 ? 0.97 : 0),
  read,
};
