// Which texts begin with, or hold, these letters?

const mostFound = 400;

/** `at` is where in the text the letters are, `length` that of the text. */
export type Place = { readonly row: number; readonly at: number; readonly length: number };

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

  /** Rows with a needle in them, each once, up to a number; a needle that begins with a line end is sought at the start. */
  #seek(needle: string): Place[] {
    const found: Place[] = [];
    const begins = needle.startsWith("\n") ? 1 : 0;
    for (let place = this.#text.indexOf(needle); place >= 0 && found.length < mostFound; ) {
      const row = this.#rowAt(place + begins);
      const start = this.#starts[row] ?? 0;
      const end = (this.#starts[row + 1] ?? 0) - 1;
      found.push({ row, at: place + begins - start, length: end - start });
      place = this.#text.indexOf(needle, end);
    }
    return found;
  }

  /** Rows whose text begins with the letters first, then, if wanted, those that only hold them. */
  find(letters: string, { anywhere }: { readonly anywhere: boolean }): readonly Place[] {
    if (!letters || letters.includes("\n")) return [];
    if (!anywhere) return this.#seek(`\n${letters}`);
    const found = this.#seek(letters);
    // Where there are too many, those that begin so must not be among the lost.
    const first = found.length < mostFound ? [] : this.#seek(`\n${letters}`);
    return [...first, ...found.sort((a, b) => a.at - b.at)].slice(0, mostFound);
  }
}
