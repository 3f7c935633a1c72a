// `ragmusic show`, `history`, `revert`, `remove`, `purge`: what was a thing, and can it be so again?
import { Problem } from "#catalogue/problem.ts";
import type { AnyThing } from "#catalogue/thing.ts";
import { formatThing } from "#formats/thing-text.ts";
import { commandAuthor } from "../author.ts";
import { type Command, usageError } from "../command.ts";
import { print, printJson } from "../output.ts";
import { parseReference } from "../reference.ts";

export const showCommand: Command = {
  name: "show",
  usage: "show KIND/ID [--json]",
  summary: "a thing as it stands",
  options: {},
  run: async (call) => {
    const { kind, id } = parseReference(call.words[0]);
    await call.withGuide(async ({ store }) => {
      const found = await store.find(kind, id);
      if (!found) throw new Problem("not-found", `there is no ${kind} ${id}`);
      if (call.flag("json")) printJson(found.body);
      else print(formatThing({ kind, body: found.body } as AnyThing).trimEnd()); // kind and body come from one find
    });
  },
};

export const historyCommand: Command = {
  name: "history",
  usage: "history KIND/ID [--json]",
  summary: "every revision of a thing: number, when, who, why",
  options: {},
  run: async (call) => {
    const { kind, id } = parseReference(call.words[0]);
    await call.withGuide(async ({ store }) => {
      const revisions = await store.history(kind, id);
      if (revisions.length === 0) throw new Problem("not-found", `there never was a ${kind} ${id}`);
      if (call.flag("json")) printJson(revisions);
      else
        for (const one of revisions)
          print(`${one.seq}  ${one.at}  ${one.action}  ${one.by}  ${one.why ?? ""}`.trimEnd());
    });
  },
};

export const revertCommand: Command = {
  name: "revert",
  usage: "revert KIND/ID REVISION [--json]",
  summary: "gives a thing the form it had after a revision",
  options: {},
  run: async (call) => {
    const { kind, id } = parseReference(call.words[0]);
    const seq = Number(call.words[1]);
    if (!Number.isInteger(seq) || seq < 1) throw usageError("which revision? ragmusic history shows their numbers");
    await call.withGuide(async ({ store }) => {
      const changes = await store.revert(kind, id, seq, commandAuthor(`back to ${seq}`));
      if (call.flag("json")) printJson(changes);
      else print(changes.length > 0 ? `${kind} ${id} is as it was after ${seq}` : `${kind} ${id} is so already`);
    });
  },
};

export const removeCommand: Command = {
  name: "remove",
  usage: "remove KIND/ID [--json]",
  summary: "takes a thing out; its revisions stay, and revert brings it back",
  options: {},
  run: async (call) => {
    const { kind, id } = parseReference(call.words[0]);
    await call.withGuide(async ({ store }) => {
      if (!(await store.find(kind, id))) throw new Problem("not-found", `there is no ${kind} ${id}`);
      const songs = ["artist", "work"].includes(kind) ? await store.referring(kind, id, "song") : [];
      if (songs.length > 0) {
        const named = songs.slice(0, 3).map((one) => one.id);
        throw new Problem(
          "conflict",
          `${kind} ${id} is named by ${songs.length} songs (${named.join(", ")} …); change those first, or unpublish it`,
        );
      }
      const referring = kind === "song" ? await store.referring("song", id, "list") : [];
      const changes = await store.write([{ action: "remove", kind, id }], commandAuthor("removed"));
      if (call.flag("json")) printJson(changes);
      else
        print(
          `${kind} ${id} is removed${referring.length > 0 ? `; still named in list ${referring.map((one) => one.id).join(", ")}` : ""}`,
        );
    });
  },
};

export const purgeCommand: Command = {
  name: "purge",
  usage: "purge KIND/ID --yes [--json]",
  summary: "takes a thing out of every revision, for what must go; can't be undone",
  options: { yes: { type: "boolean" } },
  run: async (call) => {
    const { kind, id } = parseReference(call.words[0]);
    if (!call.flag("yes")) throw usageError("this can't be undone; say --yes if you mean it");
    await call.withGuide(async ({ store }) => {
      const changes = await store.purge(kind, id, commandAuthor("purged"));
      if (call.flag("json")) printJson(changes);
      else print(`${kind} ${id} is gone from every revision; backups made before still hold it`);
    });
  },
};
