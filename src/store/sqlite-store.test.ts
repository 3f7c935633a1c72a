// Does the store over SQLite keep the contract?
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "./open-store.ts";
import type { Store } from "./store.ts";
import { describeStore } from "./store-contract.ts";

describeStore("SQLite", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ragmusic-store-"));
  const opened: Store[] = [];
  return {
    open: async () => {
      const store = await openStore(folder);
      opened.push(store);
      return store;
    },
    clear: async () => {
      for (const store of opened) await store.close();
      rmSync(folder, { recursive: true });
    },
  };
});
