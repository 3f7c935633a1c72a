// Which picture is drawn from a title? Enormous letters, cut by the frame, the same each time for the same song.

/** One piece of type in a frame of 320 by 180. */
export type Letters = { readonly text: string; readonly x: number; readonly y: number; readonly size: number };
export const frame = { width: 320, height: 180 };

function hash(text: string): number {
  let value = 2166136261;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return value;
}

/** Hangul and Han fill their square; Latin letters take a little over half of it. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += (letter.codePointAt(0) ?? 0) > 0x1100 ? 1 : letter === " " ? 0.3 : 0.56;
  return width || 1;
}

type Drawing = (words: readonly string[], seed: number) => Letters[];

/** One syllable, larger than the frame. */
const close: Drawing = ([first = ""], seed) => {
  const letter = [...first][0] ?? "";
  return [{ text: letter, x: 96 + (seed % 40), y: 206, size: 250 }];
};

/** The title in one line that runs out of the frame on both sides. */
const running: Drawing = (words, seed) => {
  const text = words.join(" ");
  const size = Math.min(190, Math.max(104, 470 / widthOf(text)));
  return [{ text, x: -size * (0.2 + (seed % 5) / 14), y: 90 + size * 0.37, size }];
};

/** Columns from right to left, as in an old book. */
const columns: Drawing = (words) => {
  const shown = words.slice(0, 4);
  const size = Math.min(80, 164 / Math.max(...shown.map((word) => [...word].length)));
  return shown.flatMap((word, column) =>
    [...word].map((text, row) => ({
      text,
      x: frame.width - 24 - size - column * size * 1.24,
      y: 10 + size * (row + 0.88),
      size,
    })),
  );
};

/** Two lines that overlap the upper and the lower edge. */
const stacked: Drawing = (words, seed) => {
  const middle = Math.ceil(words.length / 2);
  const lines = [words.slice(0, middle).join(" "), words.slice(middle).join(" ")].filter(Boolean);
  const size = Math.min(128, Math.max(104, 380 / Math.max(...lines.map(widthOf))));
  const low = lines.length === 1 ? 90 + size * 0.36 : size * 0.78;
  return lines.map((text, index) => ({ text, x: 14 + index * (20 + (seed % 60)), y: low + index * size * 1.04, size }));
};

const drawings: readonly Drawing[] = [close, running, columns, stacked];

/** Columns need letters that stand alone, so a Latin title is never set in them. */
export function drawStill(id: string, title: string): Letters[] {
  const words = title.trim().split(/\s+/);
  const seed = hash(id);
  const standing = words.every((word) => [...word].every((letter) => letter.charCodeAt(0) > 0x1100));
  const fitting = drawings.filter((drawing) => (drawing === columns ? standing && words.length > 1 : true));
  const draw = fitting[(seed >>> 16) % fitting.length] ?? running; // the upper bits are the better mixed

  return draw(words, seed).map(({ text, x, y, size }) => ({ text, x: tenth(x), y: tenth(y), size: tenth(size) }));
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
