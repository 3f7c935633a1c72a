// How does a list look in a spreadsheet?
import type { Playlist } from "./playlist.ts";

/** What a spreadsheet would take for the start of a formula, in full width too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** One cell, quoted as RFC 4180 says; text that could be run as a formula gets an apostrophe before it. */
export function csvCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const columns = ["position", "title_ko", "title_en", "title_ja", "artists", "heading", "video"];

/** A list as RFC 4180 CSV in UTF-8, a row a song. */
export function toCsv(playlist: Playlist): string {
  const rows = playlist.tracks.map((one) => [
    one.position === undefined ? "" : String(one.position),
    one.titles.ko ?? "",
    one.titles.en ?? "",
    one.titles.ja ?? "",
    one.artists,
    one.heading ?? "",
    one.video ?? "",
  ]);
  return [columns, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}
