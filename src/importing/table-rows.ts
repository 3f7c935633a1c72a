// Which rows and cells does a table in text hold?
// RFC 4180: cells in quotation marks may hold separators, line ends and doubled marks.

export type Row = { readonly cells: readonly string[]; readonly lines: readonly [first: number, last: number] };

/** Where a quoted cell ends that begins at `at`; a mark that is never closed means nothing. */
function closing(text: string, at: number): number {
  let end = text.indexOf('"', at + 1);
  while (end >= 0 && text.charAt(end + 1) === '"') end = text.indexOf('"', end + 2);
  return end;
}

export function parseRows(text: string, separator: string): Row[] {
  const rows: Row[] = [];
  let [at, line, first] = [0, 1, 1];
  let cells: string[] = [];
  let quotes = true;
  while (at <= text.length) {
    let cell = "";
    const end = quotes && text.charAt(at) === '"' ? closing(text, at) : -2;
    if (end === -1) quotes = false;
    if (end > 0) {
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      line += cell.split("\n").length - 1;
      at = end + 1;
    }
    const from = at;
    while (at < text.length && text.charAt(at) !== separator && text.charAt(at) !== "\n") at++;
    cells.push((cell + text.slice(from, at)).trim());
    if (text.charAt(at) !== separator || at >= text.length) {
      rows.push({ cells, lines: [first, line] });
      line++;
      [cells, first] = [[], line];
    }
    at++;
  }
  return rows.filter((row) => row.cells.some((one) => one !== ""));
}
