// How does an article come into the guide, as a draft or published at once?
import type { ImportResult } from "#catalogue/draft.ts";
import type { Locale } from "#catalogue/locale.ts";
import { Problem } from "#catalogue/problem.ts";
import type { NameIndex } from "#names/name-index.ts";
import type { Author, Store, Write } from "#store/store.ts";
import { readFrom } from "./catalogue-reader.ts";
import { draftWrite, findWaiting } from "./drafts.ts";
import { findListId } from "./list-id.ts";
import { matchEntries } from "./match-entries.ts";
import { type Plan, planImport } from "./plan-import.ts";
import { type ArticleInput, type ReadArticle, readArticle } from "./read-article.ts";
import { writeWithRetry } from "./write-with-retry.ts";

export type ImportOptions = {
  /** The list to add to. */
  readonly list?: string | undefined;
  readonly locale?: Locale | undefined;
  readonly publish?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
  readonly replaceNotes?: boolean | undefined;
  readonly author?: Author | undefined;
  /** ISO date that the notes are given; today's. */
  readonly day?: string | undefined;
};

const today = () => new Date().toISOString().slice(0, 10);

type Reading = {
  readonly article: ReadArticle;
  readonly input: ArticleInput;
  readonly names: NameIndex;
  readonly options: ImportOptions;
};

async function planFresh(store: Store, { article, input, names, options }: Reading): Promise<Plan> {
  const reader = readFrom(store);
  const { result } = article;
  const clues = { asked: options.list, input: input.name, title: result.listTitle ?? undefined };
  const list = (await findListId(clues, reader)) ?? null;
  const lost = list === null && article.entries.length > 0;
  const noList = { code: "no-list", message: "the page does not tell which list it belongs to; add --list ID" };
  const page = await matchEntries(article.entries, { names, reader });
  return planImport({ ...result, list, warnings: lost ? [...result.warnings, noList] : result.warnings }, page, {
    reader,
    day: options.day ?? today(),
    mayReplace: () => options.replaceNotes === true,
  });
}

/** What is kept of a plan: the writes where it is published, a draft where something is to be looked at. */
async function keep(
  store: Store,
  plan: Plan,
  options: ImportOptions,
): Promise<{ result: ImportResult; writes: Write[] }> {
  const waiting = await findWaiting(store, plan.result);
  const needsDraft = plan.waits || (!options.publish && plan.writes.length > 0);
  const published = options.publish ? [...plan.writes] : [];
  if (!needsDraft || plan.result.entries.length === 0) {
    const settled = waiting && options.publish ? [draftWrite(waiting.body, "published", waiting.seq)] : [];
    return { result: plan.result, writes: [...published, ...settled] };
  }
  if (waiting) return { result: { ...plan.result, draft: waiting.body.id }, writes: published };
  const id = `d${await store.nextNumber("draft")}`;
  const result = { ...plan.result, draft: id };
  const draft = { id, status: "waiting" as const, at: new Date().toISOString(), result };
  return { result, writes: [...published, draftWrite(draft, "waiting", "absent")] };
}

/**
 * Reads one list article and keeps it: as a draft, or with `publish` at once, in one transaction. What would replace a
 * note waits in a draft also then. `names` are those of the catalogue as it stands.
 * @throws Problem `bad-article`, `wrong-usage` (no list can be told, or its id is none), `conflict` (changed twice meanwhile)
 */
export async function importArticle(
  store: Store,
  names: NameIndex,
  input: ArticleInput,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const article = readArticle(input, names, options.locale);
  const reading: Reading = { article, input, names, options };
  if (options.dryRun) return (await planFresh(store, reading)).result;
  const author = options.author ?? { by: "import", why: `import of ${input.name}` };
  return writeWithRetry(store, author, async () => {
    const plan = await planFresh(store, reading);
    if (options.publish && plan.result.list === null && plan.result.entries.length > 0) {
      throw new Problem("wrong-usage", "the page does not tell which list it belongs to; add --list ID", {
        place: { file: input.name },
      });
    }
    return keep(store, plan, options);
  });
}
