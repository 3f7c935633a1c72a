// Which things does a name mean, surest first?
import type { Name } from "#catalogue/name.ts";
import { fold } from "#language/fold.ts";
import { scriptOf } from "#language/script.ts";
import { otherKeyboard, scoreSlips, sure as sureScore } from "./compare.ts";
import type { NameIndex, NameMatch } from "./name-index.ts";
import { bracketedNames, type NameRow, nameRows } from "./name-rows.ts";
import type { NamedThing } from "./named-things.ts";
import { withoutSearchWords } from "./search-words.ts";
import { SlipTable } from "./slips.ts";
import { SoundTable } from "./sound-table.ts";
import { TextTable } from "./text-table.ts";

type Kind = NamedThing["kind"] | undefined;
export type Hit = { readonly thing: NamedThing; readonly score: number; readonly via: NameMatch["via"] };

const longestQuery = 300;
const scores = { same: 1, exact: 0.98, alias: 0.97, short: 0.96, misspelling: 0.94 };
/** Of several that a sound fits equally, none is taken. */
const shared = 0.75;
const asGood = 0.01;

function viaOf(kind: Name["kind"]): "exact" | "alias" | "short" | "misspelling" {
  return kind === "misspelling" || kind === "alias" || kind === "short" ? kind : "exact";
}

const isHangulName = ({ text, kind }: Name) => kind === "official" && /^[가-힣\s]+$/.test(text);

/** All names of all things, ready to be looked up; `find` of a NameIndex. */
export class NameTables {
  readonly rows: readonly NameRow[];
  readonly #exact = new Map<string, NameRow[]>();
  /** Made when first needed: a change to the catalogue makes new tables, and not each is asked. */
  #sounds: SoundTable | undefined;
  #slips: SlipTable | undefined;
  #texts: TextTable | undefined;

  constructor(things: readonly NamedThing[]) {
    this.rows = nameRows(things);
    for (const row of this.rows) {
      const there = this.#exact.get(row.key);
      if (there) there.push(row);
      else this.#exact.set(row.key, [row]);
    }
  }

  #findExact(text: string): Hit[] {
    return (this.#exact.get(fold(text)) ?? []).map(({ thing, text: name, kind }) => {
      const via = viaOf(kind);
      const same = via === "exact" && name.normalize() === text.normalize();
      return { thing, via, score: same ? scores.same : scores[via] };
    });
  }

  #findBySound(text: string, kind: Kind): Hit[] {
    this.#sounds ??= new SoundTable(this.rows.map((row) => row.text));
    const found = this.#sounds.find(text, (row) => !kind || this.rows[row]?.thing.kind === kind);
    const hangul = scriptOf(text) === "hangul";
    const hits = [...found].flatMap(([row, score]): Hit[] => {
      const there = this.rows[row];
      if (!there) return [];
      // Kana merges names: where the Hangul is known, and is another, kana proves nothing.
      const merged = hangul && scriptOf(there.text) === "kana" && there.thing.names.some(isHangulName);
      return [{ thing: there.thing, score: merged ? Math.min(score, shared) : score, via: "sound" }];
    });
    return markTies(hits);
  }

  #findByKeyboard(text: string): Hit[] {
    const other = otherKeyboard(text);
    if (!other) return [];
    return this.#findExact(other.text).map(({ thing }) => ({ thing, score: other.score, via: "keyboard" }));
  }

  #findSlips(text: string, kind: Kind): Hit[] {
    this.#slips ??= new SlipTable(this.rows.map((row) => (row.kind === "misspelling" ? "" : row.key)));
    const hits = this.#slips.find(text).flatMap(({ row, slips, length }): Hit[] => {
      const found = this.rows[row];
      if (!found || (kind && found.thing.kind !== kind)) return [];
      return [{ thing: found.thing, score: scoreSlips(slips, length, text, found.text), via: "typo" }];
    });
    return markTies(hits);
  }

  #findPartial(text: string): Hit[] {
    const key = fold(text);
    if (key.length < (scriptOf(key) === "latin" ? 3 : 2)) return [];
    this.#texts ??= new TextTable(this.rows.map((row) => (row.kind === "misspelling" ? "" : row.key)));
    return this.#texts.find(key, { anywhere: true }).flatMap(({ row, at, length }): Hit[] => {
      const thing = this.rows[row]?.thing;
      const score = (at === 0 ? 0.5 : 0.4) + (0.29 * key.length) / length;
      return thing ? [{ thing, score: Math.min(score, 0.74), via: "partial" }] : [];
    });
  }

  /** What one reading of the question finds; the dearer looks only where the cheaper ones are not sure. */
  #findAs(text: string, kind: Kind, sure: boolean): Hit[] {
    const hits = this.#findExact(text);
    const isSure = () => hits.some((hit) => hit.score >= sureScore && (!kind || hit.thing.kind === kind));
    if (sure && isSure()) return hits;
    hits.push(...this.#findByKeyboard(text), ...this.#findBySound(text, kind));
    if (!isSure()) hits.push(...this.#findSlips(text, kind));
    if (!sure) hits.push(...this.#findPartial(text));
    return hits;
  }

  /** Everything that a text may mean, in no order. */
  hits(asked: string, kind: Kind, sure = false): readonly Hit[] {
    const text = asked.slice(0, longestQuery).trim();
    if (!text) return [];
    const hits = this.#findAs(text, kind, sure);
    if (!hits.some((hit) => hit.score >= sureScore && (!kind || hit.thing.kind === kind))) {
      const without = withoutSearchWords(text);
      for (const part of [...(without ? [without] : []), ...bracketedNames(text)])
        for (const hit of this.#findAs(part, kind, sure)) hits.push({ ...hit, score: hit.score - 0.02 });
    }
    return hits;
  }

  readonly find: NameIndex["find"] = (asked, { kind, limit = 10, sure = false } = {}) =>
    best(this.hits(asked, kind, sure), kind, sure ? sureScore : 0).slice(0, limit);
}

/** Two things of a kind that are as good as each other are only suggested: a sound, or a slip, can't tell them apart. */
function markTies(hits: readonly Hit[]): Hit[] {
  const top = new Map<NamedThing, number>();
  for (const { thing, score } of hits) top.set(thing, Math.max(score, top.get(thing) ?? 0));
  const rivals = [...top].filter(([, score]) => score >= sureScore);
  return hits.map((hit) => {
    if (hit.score < sureScore) return hit;
    const rival = rivals.some(
      ([thing, score]) =>
        thing !== hit.thing && thing.kind === hit.thing.kind && score >= (top.get(hit.thing) ?? 0) - asGood,
    );
    return rival ? { ...hit, score: shared } : hit;
  });
}

export function best(hits: readonly Hit[], kind: Kind, least: number): NameMatch[] {
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
      score: Math.floor(score * 100 + 1e-6) / 100,
      via,
    }));
}
