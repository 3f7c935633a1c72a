// In whose name does the command line change something?
import { userInfo } from "node:os";
import type { Author } from "#store/store.ts";

export function commandAuthor(why: string): Author {
  let by = "command";
  try {
    by = userInfo().username;
  } catch {
    // a system without an entry for this user
  }
  return { by, why };
}
