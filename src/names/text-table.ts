// Which texts begin with, or hold, these letters?

const mostFound = 400;

/** All texts in one, each on a line of its own: a look is one pass of the engine's own search, and nothing is sorted. */
export class TextTable {
  readonly #text: string;
  readonly #starts: Uint32Array;

  constructor(texts: readonly string[]) {
    this.#starts = new Uint32Array(texts.length + 1);
    let at = 1;
    texts.forEach((text, row) => {
      this.#starts[row] = at;
      at += text.length + 1;
    });
    this.#starts[texts.length] = at;
    this.#text = `\n${texts.join("\n")}\n`;
  }

  #rowAt(place: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Rows whose text begins with the letters first, then, if wanted, those that only hold them; `at` is where. */
  find(
    letters: string,
    { anywhere }: { readonly anywhere: boolean },
  ): { readonly row: number; readonly at: number; readonly length: number }[] {
    const found: { row: number; at: number; length: number }[] = [];
    if (!letters || letters.includes("\n")) return found;
    const seen = new Set<number>();
    for (const needle of anywhere ? [`\n${letters}`, letters] : [`\n${letters}`]) {
      for (let place = this.#text.indexOf(needle); place >= 0 && found.length < mostFound; ) {
        const row = this.#rowAt(needle === letters ? place : place + 1);
        const start = this.#starts[row] ?? 0;
        const next = (this.#starts[row + 1] ?? 0) - 1;
        if (!seen.has(row)) {
          seen.add(row);
          found.push({ row, at: needle === letters ? place - start : 0, length: next - start });
        }
        place = this.#text.indexOf(needle, next);
      }
    }
    return found;
  }
}
