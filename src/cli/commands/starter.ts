// `ragmusic starter`: where do the starter collection and the host's own form differ?
import { readCollection } from "#formats/collection.ts";
import { getContentFolder } from "#formats/package-content.ts";
import { starterStatus, takeFromStarter } from "#formats/starter.ts";
import { commandAuthor } from "../author.ts";
import { type Command, usageError } from "../command.ts";
import { print, printJson } from "../output.ts";
import { parseReference } from "../reference.ts";

export const starterCommand: Command = {
  name: "starter",
  usage: "starter status [--json]\nstarter take KIND/ID",
  summary: "where the starter collection and your own form differ; takes its form",
  options: {},
  run: async (call) => {
    const [what, which] = call.words;
    if (what !== "status" && what !== "take") throw usageError("starter status, or starter take KIND/ID");
    const things = await readCollection(getContentFolder());
    await call.withGuide(async ({ store }) => {
      if (what === "take") {
        const ref = parseReference(which);
        await takeFromStarter(store, things, ref, commandAuthor("taken from the starter collection"));
        print(`${ref.kind} ${ref.id} has the starter collection's form`);
        return;
      }
      const status = await starterStatus(store, things);
      if (call.flag("json")) printJson(status);
      else if (status.length === 0) print("nothing differs");
      else
        for (const one of status)
          print(`${one.kind}/${one.id}  ${one.why}${one.newer ? ", and the collection has moved on" : ""}`);
    });
  },
};
