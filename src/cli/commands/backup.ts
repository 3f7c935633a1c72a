// `ragmusic backup` and `restore`: a copy of everything, and back, while the site runs.

import { openStore } from "#store/open-store.ts";
import { restoreBackup } from "#store/restore-backup.ts";
import { type Command, usageError } from "../command.ts";
import { print } from "../output.ts";

export const backupCommand: Command = {
  name: "backup",
  usage: "backup FILE",
  summary: "writes a copy of everything to a new file, while the site runs",
  options: {},
  run: async (call) => {
    const [file] = call.words;
    if (!file) throw usageError("to which file? ragmusic backup FILE");
    const store = await openStore(call.settings().data);
    try {
      await store.backup(file);
    } finally {
      await store.close();
    }
    print(`everything is in ${file}`);
  },
};

export const restoreCommand: Command = {
  name: "restore",
  usage: "restore FILE",
  summary: "puts a backup in place of what stands; what stood is kept beside it",
  options: {},
  run: async (call) => {
    const [file] = call.words;
    if (!file) throw usageError("from which file? ragmusic restore FILE");
    const { kept } = await restoreBackup(file, call.settings().data);
    print(`restored from ${file}${kept ? `; what stood before is in ${kept}` : ""}`);
  },
};
