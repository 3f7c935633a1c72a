// Which names sound like this one?
import { type Heard, parseHeard, passHeard } from "#language/sound-distance.ts";
import { soundKeys, soundsOf, turnedSoundsOf } from "#language/sound-key.ts";
import { scoreHeard, turnedLess } from "./compare.ts";

/** A name that many sound like is no use; beyond these the rest is not weighed. */
const mostWeighed = 3000;
const longestName = 60;

type Weighing = {
  /** Taken off each score. */
  readonly less: number;
  readonly allowed: (row: number) => boolean;
  readonly best: Map<number, number>;
};

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
      const keys = ways.flatMap(soundKeys);
      for (const key of keys.length > 1 ? new Set(keys) : keys) {
        this.#next.push(this.#heads.get(key) ?? -1);
        this.#heads.set(key, this.#rows.length);
        this.#rows.push(row);
      }
    });
  }

  /** The rows under one skeleton, weighed against one way of saying what is asked. */
  #weigh(asked: Heard, key: string, { less, allowed, best }: Weighing): void {
    let weighed = 0;
    for (let at = this.#heads.get(key) ?? -1; at >= 0 && weighed < mostWeighed; at = this.#next[at] ?? -1) {
      const row = this.#rows[at] ?? 0;
      if (!allowed(row)) continue;
      weighed++;
      for (const other of this.#sounds[row] ?? []) {
        const score = scoreHeard(asked, passHeard(other)) - less;
        if (score > 0 && score > (best.get(row) ?? 0)) best.set(row, score);
      }
    }
  }

  #weighAll(ways: readonly string[], weighing: Weighing): void {
    for (const sounds of ways) {
      const asked = parseHeard(sounds);
      for (const key of soundKeys(sounds)) this.#weigh(asked, key, weighing);
    }
  }

  /** Rows and how sure their sound makes them. */
  find(text: string, allowed: (row: number) => boolean): ReadonlyMap<number, number> {
    const best = new Map<number, number>();
    if (text.length > longestName) return best;
    this.#weighAll(soundsOf(text), { less: 0, allowed, best });
    this.#weighAll(turnedSoundsOf(text), { less: turnedLess, allowed, best });
    return best;
  }
}
