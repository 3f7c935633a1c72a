// Which things does a name mean, surest first?
import type { Name } from "#catalogue/name.ts";
import { fold, foldLetters } from "#language/fold.ts";
import { scriptOf } from "#language/script.ts";
import type { NameIndex, NameMatch } from "./name-index.ts";
import type { NamedThing } from "./named-things.ts";
import { kanaKey, latinSpellings, loosen } from "./sound-key.ts";

type Hit = { readonly thing: NamedThing; readonly score: number; readonly via: NameMatch["via"] };
type Table = Map<string, Set<NamedThing>>;

const longestQuery = 300;
const mostTails = 40;
const viaOf = (kind: Name["kind"]): NameMatch["via"] =>
  kind === "misspelling" ? "misspelling" : kind === "alias" || kind === "short" ? "alias" : "exact";
const scores = { same: 1, exact: 0.98, alias: 0.97, misspelling: 0.92, romanization: 0.9, loose: 0.82, shared: 0.75 };

function add(table: Table, key: string | undefined, thing: NamedThing): void {
  if (!key) return;
  const there = table.get(key);
  if (there) there.add(thing);
  else table.set(key, new Set([thing]));
}

/** From each word's start on, and from each syllable of scripts without spaces: where somebody may begin to type. */
function tails(text: string): { readonly whole: string; readonly from: readonly string[] } {
  const words = text.split(/[^\p{L}\p{N}\p{M}]+/u).map(foldLetters);
  const whole = words.join("");
  const starts: number[] = [];
  let at = 0;
  for (const word of words) {
    for (let unit = 0; unit < word.length; unit++) {
      if (unit === 0 || !/[\p{Script=Latin}\p{N}]/u.test(word.charAt(unit))) starts.push(at + unit);
    }
    at += word.length;
  }
  return { whole, from: starts.slice(0, mostTails).map((start) => whole.slice(start)) };
}

/** How Latin letters and kana spell the names, by sound. */
type Sounds = { readonly spelt: Table; readonly loose: Table; readonly kana: Table };

/** What is shorter is like too much else: IU is not 이우. */
const leastSpelling = 4;

function soundsOf(things: readonly NamedThing[]): Sounds {
  const sounds: Sounds = { spelt: new Map(), loose: new Map(), kana: new Map() };
  for (const thing of things) {
    for (const { text } of thing.names) {
      for (const spelling of latinSpellings(text)) {
        if (spelling.length < leastSpelling) continue;
        add(sounds.spelt, spelling, thing);
        add(sounds.loose, loosen(spelling), thing);
      }
      if (thing.kind === "artist") add(sounds.kana, kanaKey(text), thing);
    }
  }
  return sounds;
}

type Tail = { readonly tail: string; readonly whole: string; readonly thing: NamedThing };

function sortTails(things: readonly NamedThing[]): Tail[] {
  const rows = things.flatMap((thing) =>
    thing.names
      .filter((name) => name.kind !== "misspelling")
      .flatMap((name) => {
        const { whole, from } = tails(name.text);
        return from.map((tail) => ({ tail, whole, thing }));
      }),
  );
  return rows.sort((a, b) => (a.tail < b.tail ? -1 : a.tail > b.tail ? 1 : 0));
}

function firstAtOrAfter(rows: readonly Tail[], key: string): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.tail ?? "") < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

const mostPartial = 400;

function findPartial(rows: readonly Tail[], key: string): Hit[] {
  if (key.length < (scriptOf(key) === "latin" ? 3 : 2)) return [];
  const hits: Hit[] = [];
  for (let at = firstAtOrAfter(rows, key); at < rows.length && hits.length < mostPartial; at++) {
    const row = rows[at];
    if (!row?.tail.startsWith(key)) break;
    const score = (row.tail === row.whole ? 0.5 : 0.4) + (0.29 * key.length) / row.whole.length;
    hits.push({ thing: row.thing, score: Math.min(score, 0.79), via: "partial" });
  }
  return hits;
}

/** All names of all things, ready to be looked up; `find` of a NameIndex. */
export class NameTables {
  readonly #things: readonly NamedThing[];
  readonly #exact = new Map<string, { readonly thing: NamedThing; readonly name: Name }[]>();
  /** Made when first needed: a change to the catalogue makes new tables, and not each is asked. */
  #sounds: Sounds | undefined;
  #tails: Tail[] | undefined;

  constructor(things: readonly NamedThing[]) {
    this.#things = things;
    for (const thing of things) for (const name of thing.names) this.#enter(thing, name);
  }

  #enter(thing: NamedThing, name: Name): void {
    const key = fold(name.text);
    const row = { thing, name };
    const there = this.#exact.get(key);
    if (there) there.push(row);
    else this.#exact.set(key, [row]);
  }

  #findExact(text: string): Hit[] {
    return (this.#exact.get(fold(text)) ?? []).map(({ thing, name }) => {
      const via = viaOf(name.kind);
      const same = via === "exact" && name.text.normalize() === text.normalize();
      return { thing, via, score: same ? scores.same : scores[via as "exact" | "alias" | "misspelling"] };
    });
  }

  /** A key that several things of a kind share only suggests them. */
  #findSpelt(table: Table, keys: readonly string[], kind: NamedThing["kind"] | undefined, score: number): Hit[] {
    const things = new Set(keys.flatMap((key) => [...(table.get(key) ?? [])]));
    const wanted = [...things].filter((thing) => !kind || thing.kind === kind);
    return wanted.map((thing) => {
      const alone = wanted.filter((other) => other.kind === thing.kind).length === 1;
      return { thing, score: alone ? score : scores.shared, via: "romanization" };
    });
  }

  #findBySound(text: string, kind: NamedThing["kind"] | undefined): Hit[] {
    const spellings = latinSpellings(text).filter((spelling) => spelling.length >= leastSpelling);
    const kana = kanaKey(text);
    if (spellings.length === 0 && !kana) return [];
    this.#sounds ??= soundsOf(this.#things);
    return [
      ...this.#findSpelt(this.#sounds.spelt, spellings, kind, scores.romanization),
      ...this.#findSpelt(this.#sounds.loose, spellings.map(loosen), kind, scores.loose),
      ...(kana && kana.length > 2 ? this.#findSpelt(this.#sounds.kana, [kana], kind, scores.loose) : []),
    ];
  }

  readonly find: NameIndex["find"] = (asked, { kind, limit = 10, sure = false } = {}) => {
    const text = asked.slice(0, longestQuery).trim();
    if (!text) return [];
    const hits = [...this.#findExact(text), ...this.#findBySound(text, kind)];
    if (!sure) {
      this.#tails ??= sortTails(this.#things);
      hits.push(...findPartial(this.#tails, fold(text)));
    }
    return best(hits, kind, sure ? 0.8 : 0).slice(0, limit);
  };
}

function best(hits: readonly Hit[], kind: NamedThing["kind"] | undefined, least: number): NameMatch[] {
  const byThing = new Map<NamedThing, Hit>();
  for (const hit of hits) {
    if ((kind && hit.thing.kind !== kind) || hit.score < least) continue;
    if (hit.score > (byThing.get(hit.thing)?.score ?? 0)) byThing.set(hit.thing, hit);
  }
  return [...byThing.values()]
    .sort((a, b) => b.score - a.score || (a.thing.id < b.thing.id ? -1 : 1))
    .map(({ thing, score, via }) => ({
      kind: thing.kind,
      id: thing.id,
      name: thing.display,
      score: Math.round(score * 100) / 100,
      via,
    }));
}
