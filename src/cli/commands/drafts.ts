// `ragmusic drafts`: what waits for review, and what becomes of it?
import type { Draft } from "#catalogue/draft.ts";
import { Problem } from "#catalogue/problem.ts";
import { discardDraft, publishDraft } from "#importing/drafts.ts";
import { readAll } from "#store/snapshot.ts";
import type { Store } from "#store/store.ts";
import { commandAuthor } from "../author.ts";
import { type Command, usageError } from "../command.ts";
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

export const draftsCommand: Command = {
  name: "drafts",
  usage: "drafts [--json]\ndrafts show ID [--json]\ndrafts publish ID [--json]\ndrafts discard ID [--json]",
  summary: "what waits for review; shows, publishes or throws away one",
  options: {},
  run: async (call) => {
    const [what, id] = call.words;
    if (what === "set")
      throw new Problem("not-built", "`ragmusic drafts set` is not built yet; see: ragmusic drafts --help");
    await call.withGuide(async ({ store, view }) => {
      if (what === undefined) {
        const waiting = (await readAll(store, "draft")).filter((draft) => draft.status === "waiting");
        if (call.flag("json")) printJson(waiting);
        else print(waiting.length === 0 ? "nothing waits" : waiting.map(summary).join("\n"));
      } else if (what === "show") {
        const draft = await getDraft(store, id);
        if (call.flag("json")) printJson(draft);
        else printDraft(draft);
      } else if (what === "publish" || what === "discard") {
        const draft = await getDraft(store, id);
        const author = commandAuthor(`${what} ${draft.id}`);
        const result =
          what === "publish"
            ? await publishDraft(store, view().names, draft.id, { author })
            : await discardDraft(store, draft.id, { author });
        if (call.flag("json")) printJson(result ?? null);
        else print(`${draft.id} is ${what === "publish" ? "published" : "thrown away"}`);
      } else throw usageError("drafts, drafts show ID, drafts publish ID or drafts discard ID");
    });
  },
};
