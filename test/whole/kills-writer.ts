// Imports and edits without end in the data folder given, telling each acknowledged change: made to be killed.
import { writeSync } from "node:fs";
import { songSchema } from "#catalogue/song.ts";
import { openStore } from "#store/open-store.ts";
import type { Write } from "#store/store.ts";

const [folder = "", round = "0"] = process.argv.slice(2);

/** Songs of one article: a batch that must be there as a whole or not at all. */
const songsInBatch = 7;

function write(batch: string, song: number, version: number): Write {
  const body = songSchema.parse({
    id: `${batch}-s${song}`,
    names: [{ text: `제목 ${batch}`, lang: "ko", kind: "official" }],
    credits: [{ artist: `${batch}-singer`, role: "main" }],
    notes: { ko: { paragraphs: [`${version}`, "눈물 ".repeat(100)], origin: "written" } },
  });
  return { action: "put", kind: "song", body };
}

const store = await openStore(folder);

/** One line a transaction, straight into the pipe: what the reader has of it was acknowledged before the kill. */
async function commit(batch: string, version: number): Promise<void> {
  const writes = Array.from({ length: songsInBatch }, (_, song) => write(batch, song, version));
  const changes = await store.write(writes, { by: "importer" });
  writeSync(1, `${JSON.stringify({ batch, version, seqs: changes.map((change) => change.seq) })}\n`);
}

for (let batch = 0; ; batch++) {
  await commit(`r${round}-b${batch}`, 1);
  if (batch % 3 === 2) await commit(`r${round}-b${Math.floor(Math.random() * batch)}`, batch);
}
