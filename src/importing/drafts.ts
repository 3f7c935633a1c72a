// What becomes of articles that wait for an editor?
import type { Draft, DraftEntry, ImportResult } from "#catalogue/draft.ts";
import { Problem } from "#catalogue/problem.ts";
import type { NameIndex } from "#names/name-index.ts";
import type { Author, Store, Stored, Write } from "#store/store.ts";
import { type CatalogueReader, readFrom } from "./catalogue-reader.ts";
import { matchEntries } from "./match-entries.ts";
import { planImport } from "./plan-import.ts";
import { writeWithRetry } from "./write-with-retry.ts";

export function draftWrite(draft: Draft, status: Draft["status"], expect: number | "absent"): Write {
  return { action: "put", kind: "draft", body: { ...draft, status }, expect };
}

/** All drafts that wait, in the order of their numbers. */
export async function readWaiting(store: Store): Promise<Stored<"draft">[]> {
  const waiting: Stored<"draft">[] = [];
  let after: string | undefined;
  do {
    const page = await store.page("draft", { limit: 200, ...(after ? { after } : {}) });
    waiting.push(...page.items.filter((item) => item.body.status === "waiting"));
    after = page.next;
  } while (after);
  return waiting.sort((a, b) => Number(a.body.id.slice(1)) - Number(b.body.id.slice(1)));
}

/** What an article says, whatever has become of it: two readings of one page agree in it. */
function content(result: ImportResult): string {
  const entries = result.entries.map((entry) => [
    ...[entry.position, entry.headings, entry.title, entry.titleAlt, entry.artists, entry.artistsAlt],
    ...[entry.featured, entry.video?.title, entry.note, entry.byline],
  ]);
  return JSON.stringify([result.locale, result.list, result.listTitle, result.intro, entries]);
}

/** The draft in which the same article waits already. */
export async function findWaiting(store: Store, result: ImportResult): Promise<Stored<"draft"> | undefined> {
  const wanted = content(result);
  return (await readWaiting(store)).find((draft) => content(draft.body.result) === wanted);
}

async function getWaiting(store: Store, id: string): Promise<Stored<"draft">> {
  const stored = await store.find("draft", id);
  if (!stored) throw new Problem("not-found", `there is no draft ${id}; see \`ragmusic drafts\``);
  if (stored.body.status !== "waiting") {
    throw new Problem("conflict", `draft ${id} was ${stored.body.status} already; import the article again`);
  }
  return stored;
}

/** The song that the draft settled on, as long as there is one. */
async function decidedSong(reader: CatalogueReader, entry: DraftEntry): Promise<string | undefined> {
  if (entry.match !== "existing" || entry.song === null) return undefined;
  return (await reader.find("song", entry.song))?.body.id;
}

/**
 * Publishes what a draft holds, the notes that it proposes included; matched anew against the catalogue as it stands.
 * What is not sure (a song that may be one of several, a note that came to stand meanwhile) stays in the draft.
 * @throws Problem `not-found`, `conflict` where it was published or discarded already
 */
export async function publishDraft(
  store: Store,
  names: NameIndex,
  id: string,
  options: { readonly author?: Author; readonly day?: string } = {},
): Promise<ImportResult> {
  const author = options.author ?? { by: "import", why: `draft ${id}` };
  return writeWithRetry(store, author, async () => {
    const { body, seq } = await getWaiting(store, id);
    const before = body.result;
    if (before.list === null) {
      throw new Problem("wrong-usage", `draft ${id} has no list; import the article again with --list ID`);
    }
    const reader = readFrom(store);
    const known = { names, reader };
    const decided = await Promise.all(before.entries.map((entry) => decidedSong(reader, entry)));
    const page = await matchEntries(before.entries, known, (index) => decided[index]);
    const plan = await planImport(before, page, {
      reader,
      day: options.day ?? body.at.slice(0, 10),
      mayReplace: (index) => before.entries[index]?.change === "proposed",
    });
    const result = { ...plan.result, draft: plan.waits ? id : null };
    const kept = { ...body, result: { ...plan.result, draft: id } };
    return { result, writes: [...plan.writes, draftWrite(kept, plan.waits ? "waiting" : "published", seq)] };
  });
}

/**
 * Throws a draft away; its history stays.
 * @throws Problem `not-found`, `conflict` where it was published or discarded already
 */
export async function discardDraft(
  store: Store,
  id: string,
  options: { readonly author?: Author } = {},
): Promise<void> {
  const author = options.author ?? { by: "import", why: `draft ${id}` };
  await writeWithRetry(store, author, async () => {
    const { body, seq } = await getWaiting(store, id);
    return { result: undefined, writes: [draftWrite(body, "discarded", seq)] };
  });
}
