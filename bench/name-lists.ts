// Which spellings are looked up, and in which catalogue?
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Artist, artistSchema } from "../src/catalogue/artist.ts";
import { fold } from "../src/language/fold.ts";
import { scriptOf } from "../src/language/script.ts";
import type { Snapshot } from "../src/store/snapshot.ts";

export const spellingClasses = ["sound", "legal", "translated", "other"] as const;
export type Spelling = { readonly id: string; readonly text: string; readonly kind: string; readonly class: string };

function readRows(file: string): string[][] {
  const [, ...lines] = readFileSync(join(import.meta.dirname, "names", file), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => line.split("\t"));
}

export function readSpellings(): Spelling[] {
  return readRows("spellings.tsv").map(([id = "", text = "", kind = "", of = ""]) => ({ id, text, kind, class: of }));
}

export function readStrangers(): string[] {
  return readRows("strangers.tsv").map(([name = ""]) => name);
}

const langs: Readonly<Record<string, string>> = { hangul: "ko", kana: "ja", han: "ja", latin: "en", other: "en" };

function toArtist(id: string, spellings: readonly Spelling[]): Artist {
  return artistSchema.parse({
    id,
    names: spellings.map(({ text, kind }) => ({ text, lang: langs[scriptOf(text)] ?? "en", kind })),
  });
}

export function toSnapshot(artists: readonly Artist[]): Snapshot {
  return {
    seq: 1,
    artists: new Map(artists.map((one) => [one.id, one])),
    songs: new Map(),
    works: new Map(),
    lists: new Map(),
  };
}

/** The artists of a list of spellings; an artist of whom none is left is not there. */
export function toArtists(spellings: readonly Spelling[]): Artist[] {
  const byId = new Map<string, Spelling[]>();
  for (const one of spellings) byId.set(one.id, [...(byId.get(one.id) ?? []), one]);
  return [...byId].map(([id, some]) => toArtist(id, some));
}

/** Without one spelling, and without those of the same artist that differ from it in case, spaces and signs only. */
export function hide(spellings: readonly Spelling[], hidden: Spelling): Spelling[] {
  return spellings.filter((one) => one.id !== hidden.id || fold(one.text) !== fold(hidden.text));
}

const families = "김이박최정강조윤장임한오서신권황안송류홍전고문손양배백허유남심노하곽성차주우";
const given = "민서지현수영은정동유진성하준미태소상예경호연철희재원훈선혜윤승규인빈아람나라솔비결찬용석";

/** So many artists with names of Korean formation in three scripts, spelt by `spell`; the same at each run. */
export function generateArtists(
  count: number,
  spell: (hangul: string) => { readonly latin: string; readonly kana: string },
): Artist[] {
  return Array.from({ length: count }, (_, at) => {
    const pick = (from: string, step: number) => from.charAt(Math.floor(at / step) % from.length);
    const syllables = [pick(given, 1), pick(given, given.length), pick(given, given.length ** 2)];
    const hangul = pick(families, 7) + syllables.slice(0, 2 + (at % 2)).join("");
    const { latin, kana } = spell(hangul);
    return artistSchema.parse({
      id: `a-${at}`,
      names: [
        { text: hangul, lang: "ko", kind: "official" },
        { text: latin, lang: "en", kind: "official" },
        { text: kana, lang: "ja", kind: "official" },
      ],
    });
  });
}
