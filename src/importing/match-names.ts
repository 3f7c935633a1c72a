// Which artists and works does a page mean: those in the catalogue, or new ones?
import type { Name } from "#catalogue/name.ts";
import { fold } from "#language/fold.ts";
import { scriptOf } from "#language/script.ts";
import { slug } from "#language/slug.ts";
import type { NameIndex } from "#names/name-index.ts";
import type { CatalogueReader } from "./catalogue-reader.ts";
import { newNames, type Seen } from "./new-names.ts";
import { forms, type WrittenName } from "./written-names.ts";

export type Known = { readonly names: NameIndex; readonly reader: CatalogueReader };
type Kind = "artist" | "work";

/** `names` are there for a new thing: those to create it with. */
export type Matched = { readonly id: string; readonly names: readonly Name[] | undefined; readonly ambiguous: boolean };

/** Things that this import makes: found again when the page names them a second time. */
export class NewThings {
  readonly #byForm = new Map<string, string>();
  readonly #names = new Map<string, Name[]>();

  find(kind: string, written: WrittenName): string | undefined {
    return forms(written)
      .map((form) => this.#byForm.get(`${kind}/${fold(form)}`))
      .find((id) => id !== undefined);
  }

  /** Adds a thing, or what a second mention tells of its names. */
  add(kind: string, id: string, written: WrittenName, names: readonly Name[]): void {
    const there = this.#names.get(`${kind}/${id}`) ?? [];
    for (const name of names) {
      if (there.some((one) => fold(one.text) === fold(name.text))) continue;
      const { primary, ...rest } = name;
      const first = primary && !there.some((one) => one.primary && one.lang === name.lang);
      there.push(first ? name : rest);
    }
    this.#names.set(`${kind}/${id}`, there);
    for (const form of forms(written)) this.#byForm.set(`${kind}/${fold(form)}`, id);
  }

  has(kind: string, id: string): boolean {
    return this.#names.has(`${kind}/${id}`);
  }

  names(kind: string, id: string): readonly Name[] | undefined {
    return this.#names.get(`${kind}/${id}`);
  }
}

/** Hangul is the surest spelling, so that what it finds comes first. */
function findKnown(names: NameIndex, kind: Kind, written: WrittenName): string[] {
  const hangulFirst = forms(written).sort(
    (a, b) => Number(scriptOf(b) === "hangul") - Number(scriptOf(a) === "hangul"),
  );
  for (const form of hangulFirst) {
    const found = names.find(form, { kind, sure: true });
    const best = found.filter((match) => match.score >= (found[0]?.score ?? 0) - 0.02);
    if (best.length > 0) return best.map((match) => match.id);
  }
  return [];
}

/** The first id of the row `base`, `base-suffix`, `base-2`, `base-3`, … that is free. */
export async function chooseId(
  base: string,
  isFree: (id: string) => Promise<boolean>,
  suffix: string | undefined = undefined,
): Promise<string> {
  const withEnd = (end: string) => `${base.slice(0, 80 - end.length).replace(/-+$/, "")}${end}`;
  const own = suffix ? withEnd(`-${suffix.slice(0, 40).replace(/-+$/, "")}`) : undefined;
  for (const id of own ? [base, own] : [base]) if (await isFree(id)) return id;
  let number = 2;
  while (!(await isFree(withEnd(`-${number}`)))) number++;
  return withEnd(`-${number}`);
}

async function bearsName(known: Known, kind: Kind, id: string, written: WrittenName): Promise<boolean> {
  const stored = await known.reader.find(kind, id);
  const wanted = forms(written).map(fold);
  return stored?.body.names.some((name) => wanted.includes(fold(name.text))) ?? false;
}

/** The artist or work that a name means; a new one gets an id of its own. */
export async function matchName(
  known: Known,
  made: NewThings,
  kind: Kind,
  written: WrittenName,
  seen: Seen,
): Promise<Matched> {
  const [id, ...others] = findKnown(known.names, kind, written);
  if (id) return { id, names: undefined, ambiguous: others.length > 0 };
  const names = newNames(written, kind === "artist" ? "person" : "title", seen);
  const again = made.find(kind, written);
  if (again) {
    if (made.has(kind, again)) made.add(kind, again, written, names);
    return { id: again, names: made.names(kind, again), ambiguous: false };
  }
  // The catalogue may have got it since the names were indexed.
  const base = slug(names);
  if (await bearsName(known, kind, base, written)) return { id: base, names: undefined, ambiguous: false };
  const isFree = async (one: string) => !made.has(kind, one) && !(await known.reader.isTaken(kind, one));
  const fresh = await chooseId(base, isFree);
  made.add(kind, fresh, written, names);
  return { id: fresh, names: made.names(kind, fresh), ambiguous: false };
}
