// `ragmusic drafts`: what waits for review, and what becomes of it?
import type { Draft } from "#catalogue/draft.ts";
import { Problem } from "#catalogue/problem.ts";
import { discardDraft, publishDraft, readWaiting } from "#importing/drafts.ts";
import type { Guide } from "#server/guide.ts";
import type { Store } from "#store/store.ts";
import { commandAuthor } from "../author.ts";
import { type Call, type Command, usageError } from "../command.ts";
import { print, printJson } from "../output.ts";

async function getDraft(store: Store, id: string | undefined): Promise<Draft> {
  if (!id) throw usageError("which draft? ragmusic drafts shows them");
  const found = await store.find("draft", id);
  if (!found) throw new Problem("not-found", `there is no draft ${id}`);
  return found.body;
}

function summary({ id, at, result }: Draft): string {
  const changes = result.entries.map((entry) => entry.change);
  const count = (change: string) => changes.filter((one) => one === change).length;
  return `${id}  ${at}  ${result.input} → ${result.list ?? "no list"}: ${count("new")} new, ${count("changed")} changed, ${count("proposed")} proposed, ${count("same")} same`;
}

function printDraft(draft: Draft): void {
  print(summary(draft));
  for (const entry of draft.result.entries) {
    const place = entry.position === null ? "–" : String(entry.position);
    const artists = entry.artists.join(", ");
    print(
      `\n${place}. ${entry.title} — ${artists}  (lines ${entry.lines.join("–")}; ${entry.match}, ${entry.change}, ${entry.song ?? "undecided"})`,
    );
    for (const warning of entry.warnings) print(`   ! ${warning.message}`);
    for (const paragraph of entry.note) print(`   ${paragraph}`);
  }
}

async function listWaiting({ store }: Guide, call: Call): Promise<void> {
  const waiting = (await readWaiting(store)).map((stored) => stored.body);
  if (call.flag("json")) printJson(waiting);
  else print(waiting.length === 0 ? "nothing waits" : waiting.map(summary).join("\n"));
}

async function show({ store }: Guide, call: Call): Promise<void> {
  const draft = await getDraft(store, call.words[1]);
  if (call.flag("json")) printJson(draft);
  else printDraft(draft);
}

async function publish({ store, view }: Guide, call: Call): Promise<void> {
  const { id } = await getDraft(store, call.words[1]);
  const result = await publishDraft(store, view().names, id, { author: commandAuthor(`publish ${id}`) });
  if (call.flag("json")) printJson(result);
  else
    print(
      result.draft === null
        ? `${id} is published`
        : `${id} is published, but for what is still not sure; see: ragmusic drafts show ${id}`,
    );
}

async function discard({ store }: Guide, call: Call): Promise<void> {
  const { id } = await getDraft(store, call.words[1]);
  await discardDraft(store, id, { author: commandAuthor(`discard ${id}`) });
  if (call.flag("json")) printJson({ id, status: "discarded" });
  else print(`${id} is thrown away`);
}

const steps: Readonly<Record<string, (guide: Guide, call: Call) => Promise<void>>> = { show, publish, discard };

export const draftsCommand: Command = {
  name: "drafts",
  usage: "drafts [--json]\ndrafts show ID [--json]\ndrafts publish ID [--json]\ndrafts discard ID [--json]",
  summary: "what waits for review; shows, publishes or throws away one",
  options: {},
  run: async (call) => {
    const [what] = call.words;
    if (what === "set") {
      throw new Problem("not-built", "`ragmusic drafts set` is not built yet; see: ragmusic drafts --help");
    }
    const step = what === undefined ? listWaiting : steps[what];
    if (!step) throw usageError("drafts, drafts show ID, drafts publish ID or drafts discard ID");
    await call.withGuide((guide) => step(guide, call));
  },
};
