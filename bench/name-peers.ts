// What do other libraries for finding by approximate spelling make of the same names?
import type { Artist } from "../src/catalogue/artist.ts";

export type Found = { readonly id: string; readonly score: number };
/** `graded`: its scores say how sure a match is, from 0 to 1. */
export type Peer = {
  readonly name: string;
  readonly graded?: boolean;
  readonly build: (artists: readonly Artist[]) => (text: string) => readonly Found[];
};

/** The little of their interfaces that is used here: the benchmarks are type-checked where they are not installed. */
type FuseClass = new (
  rows: readonly object[],
  options: object,
) => { search: (text: string, options: object) => { item: { id: string }; score: number }[] };
type MiniSearchClass = new (
  options: object,
) => {
  addAll: (rows: readonly object[]) => void;
  search: (text: string, options: object) => { id: string; score: number }[];
};

const toRow = ({ id, names }: Artist) => ({ id, names: names.map((name) => name.text) });

function fusePeer(Fuse: FuseClass): Peer {
  return {
    name: "Fuse.js",
    build: (artists) => {
      const fuse = new Fuse(artists.map(toRow), { keys: ["names"], includeScore: true });
      return (text) => fuse.search(text, { limit: 5 }).map(({ item, score }) => ({ id: item.id, score: 1 - score }));
    },
  };
}

function miniSearchPeer(MiniSearch: MiniSearchClass): Peer {
  return {
    name: "MiniSearch",
    graded: false,
    build: (artists) => {
      const index = new MiniSearch({
        fields: ["names"],
        extractField: (row: ReturnType<typeof toRow>, field: "id" | "names") =>
          field === "id" ? row.id : row.names.join(" "),
      });
      index.addAll(artists.map(toRow));
      return (text) => index.search(text, { fuzzy: 0.2, prefix: true }).slice(0, 5);
    },
  };
}

/** Those that are installed in bench/, and why others are left out. */
export async function findPeers(): Promise<{ readonly peers: readonly Peer[]; readonly skipped: readonly string[] }> {
  const peers: Peer[] = [];
  const skipped: string[] = [];
  const add = async (name: string, load: string, make: (library: unknown) => Peer) => {
    try {
      const { default: library } = (await import(load)) as { default: unknown };
      peers.push(make(library));
    } catch (error) {
      const reason = error instanceof Error ? error.message.split("\n")[0] : "it does not load";
      skipped.push(`${name} is left out: ${reason}.`);
    }
  };
  await add("Fuse.js", "fuse.js", (library) => fusePeer(library as FuseClass)); // as its documentation has it
  await add("MiniSearch", "minisearch", (library) => miniSearchPeer(library as MiniSearchClass)); // likewise
  return { peers, skipped };
}
