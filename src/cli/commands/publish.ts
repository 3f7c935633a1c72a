// `ragmusic publish` and `unpublish`: is a thing shown to readers?
import { Problem } from "#catalogue/problem.ts";
import type { State } from "#catalogue/state.ts";
import type { Write } from "#store/store.ts";
import { commandAuthor } from "../author.ts";
import type { Call, Command } from "../command.ts";
import { print, printJson } from "../output.ts";
import { parseReference } from "../reference.ts";

async function setState(call: Call, state: State): Promise<void> {
  const { kind, id } = parseReference(call.words[0]);
  await call.withGuide(async ({ store }) => {
    const found = await store.find(kind, id);
    if (!found) throw new Problem("not-found", `there is no ${kind} ${id}`);
    const write = { action: "put", kind, body: { ...found.body, state }, expect: found.seq } as Write; // kind and body come from one find
    const changes = await store.write([write], commandAuthor(state));
    if (call.flag("json")) printJson({ kind, id, state, changed: changes.length > 0 });
    else print(changes.length > 0 ? `${kind} ${id} is ${state}` : `${kind} ${id} was ${state} already`);
  });
}

export const publishCommand: Command = {
  name: "publish",
  usage: "publish KIND/ID [--json]",
  summary: "shows a thing to readers",
  options: {},
  run: (call) => setState(call, "published"),
};

export const unpublishCommand: Command = {
  name: "unpublish",
  usage: "unpublish KIND/ID [--json]",
  summary: "withdraws a thing from readers; its address answers that it is gone",
  options: {},
  run: (call) => setState(call, "withdrawn"),
};
