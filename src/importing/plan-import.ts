// What has to be written so that a page is in the guide, and what has to wait?
import type { DraftEntry, ImportResult } from "#catalogue/draft.ts";
import { songIdSchema } from "#catalogue/id.ts";
import type { Entry } from "#catalogue/list.ts";
import type { Note } from "#catalogue/note.ts";
import type { Song } from "#catalogue/song.ts";
import type { Write } from "#store/store.ts";
import type { CatalogueReader } from "./catalogue-reader.ts";
import { ListPlaces } from "./list-places.ts";
import { withoutMarks } from "./marked-lines.ts";
import type { MatchedEntry, MatchedPage } from "./match-entries.ts";
import { newSong, putNewNamed } from "./new-things.ts";
import { listOf, withHeading } from "./place-in-list.ts";
import { placeNote } from "./place-note.ts";
import { WorkingCopies } from "./working-copies.ts";

export type PlanContext = {
  readonly reader: CatalogueReader;
  /** ISO date of the import. */
  readonly day: string;
  /** May a note that stands be replaced? By index of the entry. */
  readonly mayReplace: (index: number) => boolean;
};

export type Plan = {
  /** The result with what becomes of each entry. */
  readonly result: ImportResult;
  readonly writes: readonly Write[];
  /** Does anything wait for an editor: a proposal, or an entry whose song is not sure? */
  readonly waits: boolean;
};

type Planning = {
  readonly page: MatchedPage;
  readonly result: ImportResult;
  readonly context: PlanContext;
  readonly copies: WorkingCopies;
  readonly places: ListPlaces;
};

const isAddress = (input: string) => /^https?:\/\//i.test(input);

function noteOf({ result, context }: Planning, entry: MatchedEntry["entry"]): Note | undefined {
  const paragraphs = entry.note.map(withoutMarks).filter(Boolean);
  if (paragraphs.length === 0) return undefined;
  const publisher = result.site[0]?.trim();
  const source = { ...(isAddress(result.input) ? { url: result.input } : {}), ...(publisher ? { publisher } : {}) };
  return {
    paragraphs,
    origin: "imported",
    ...(Object.keys(source).length > 0 ? { source } : {}),
    at: context.day,
  };
}

async function findOrMakeSong(planning: Planning, matched: MatchedEntry, id: string): Promise<Song | undefined> {
  const standing = await planning.copies.find("song", id);
  const names = planning.page.newNames("song", id);
  if (standing || !names) return standing;
  await putNewNamed(planning.copies, matched, planning.page.newNames);
  return newSong(id, matched, names);
}

const sameEntry = (a: Entry, b: Entry) => JSON.stringify(a) === JSON.stringify(b);

/** Puts one entry of the page into its list, and what it brings into the catalogue. */
async function placeEntry(planning: Planning, matched: MatchedEntry, index: number): Promise<DraftEntry> {
  const { entry } = matched;
  const { places, copies, context, result } = planning;
  const song = entry.song === null ? undefined : await findOrMakeSong(planning, matched, entry.song);
  if (!song) return { ...entry, change: "new" };
  const standing = places.find(song.id, entry.position);
  const { position, warnings } = places.positionFor(standing, entry.position, entry.lines[0]);
  const bare: Entry = standing ?? { song: songIdSchema.parse(song.id) };
  const headed = withHeading(position === undefined ? bare : { ...bare, position }, result.locale, entry);
  const placed = placeNote(song, headed, result.locale, noteOf(planning, entry), context.mayReplace(index));
  const isNewSong = (await copies.find("song", song.id)) === undefined;
  if (isNewSong || placed.song !== song) await copies.put("song", placed.song);
  places.put(placed.entry, standing);
  const changed = placed.change === "changed" || !standing || !sameEntry(standing, placed.entry);
  const change = placed.change === "proposed" ? "proposed" : !standing ? "new" : changed ? "changed" : "same";
  return { ...entry, warnings: [...entry.warnings, ...warnings], change };
}

/**
 * The writes that bring a page into the guide, in one transaction, each expecting what was read. An import never
 * replaces a note, a title or an introduction; a page that is in the guide already needs no writes.
 */
export async function planImport(result: ImportResult, page: MatchedPage, context: PlanContext): Promise<Plan> {
  if (result.list === null || page.entries.length === 0) {
    const entries = page.entries.map(({ entry }): DraftEntry => ({ ...entry, change: "new" }));
    return { result: { ...result, entries }, writes: [], waits: entries.length > 0 };
  }
  const copies = new WorkingCopies(context.reader);
  const standing = await copies.find("list", result.list);
  const list = listOf(standing, result.list, result, context.day);
  const planning: Planning = { page, result, context, copies, places: new ListPlaces(list.entries) };
  const entries: DraftEntry[] = [];
  for (const [index, matched] of page.entries.entries()) entries.push(await placeEntry(planning, matched, index));
  const placed = { ...list, entries: planning.places.entries() };
  const changed = standing ? JSON.stringify(placed) !== JSON.stringify(standing) : placed.entries.length > 0;
  if (changed) await copies.put("list", { ...placed, updated: context.day });
  const waits = entries.some((entry) => entry.change === "proposed" || entry.match === "ambiguous");
  return { result: { ...result, entries }, writes: copies.writes(), waits };
}
