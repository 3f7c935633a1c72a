// Which names sound like this one?
import { soundKeys, soundsOf, turnedSoundsOf } from "#language/sound-key.ts";
import { scoreSounds, turnedLess } from "./compare.ts";

/** A name that many sound like is no use; beyond these the rest is not weighed. */
const mostWeighed = 3000;
const longestName = 60;

/** Names by the skeletons of their sounds: chains of rows in one array, the newest first. */
export class SoundTable {
  /** The ways in which each row may be said. */
  readonly #sounds: (readonly string[])[];
  readonly #heads = new Map<string, number>();
  readonly #rows: number[] = [];
  readonly #next: number[] = [];

  constructor(texts: readonly string[]) {
    this.#sounds = texts.map((text) => (text.length > longestName ? [] : soundsOf(text)));
    this.#sounds.forEach((ways, row) => {
      const keys = new Set<string>();
      for (const sounds of ways) for (const key of soundKeys(sounds)) keys.add(key);
      for (const key of keys) {
        this.#next.push(this.#heads.get(key) ?? -1);
        this.#heads.set(key, this.#rows.length);
        this.#rows.push(row);
      }
    });
  }

  #weigh(asked: readonly string[], less: number, allowed: (row: number) => boolean, best: Map<number, number>): void {
    for (const sounds of asked) {
      for (const key of soundKeys(sounds)) {
        let weighed = 0;
        for (let at = this.#heads.get(key) ?? -1; at >= 0 && weighed < mostWeighed; at = this.#next[at] ?? -1) {
          const row = this.#rows[at] ?? 0;
          if (!allowed(row)) continue;
          weighed++;
          for (const other of this.#sounds[row] ?? []) {
            const score = scoreSounds(sounds, other) - less;
            if (score > 0 && score > (best.get(row) ?? 0)) best.set(row, score);
          }
        }
      }
    }
  }

  /** Rows and how sure their sound makes them. */
  find(text: string, allowed: (row: number) => boolean): ReadonlyMap<number, number> {
    const best = new Map<number, number>();
    if (text.length > longestName) return best;
    this.#weigh(soundsOf(text), 0, allowed, best);
    this.#weigh(turnedSoundsOf(text), turnedLess, allowed, best);
    return best;
  }
}
