// To which other things does a thing refer?
import type { AnyThing, Kind } from "./thing.ts";

export type Reference = { readonly rel: string; readonly kind: Kind; readonly id: string };

/** Every reference out of a thing, each once: the store keeps them so that "which songs of this artist" is a look-up. */
export function references(thing: AnyThing): Reference[] {
  const found: Reference[] = [];
  const add = (rel: string, kind: Kind, id: string | undefined) => {
    if (id && !found.some((one) => one.rel === rel && one.kind === kind && one.id === id))
      found.push({ rel, kind, id });
  };
  switch (thing.kind) {
    case "song":
      for (const credit of thing.body.credits) add(credit.role, "artist", credit.artist);
      for (const soundtrack of thing.body.soundtracks ?? []) add("soundtrack", "work", soundtrack.work);
      for (const fact of thing.body.facts ?? []) {
        add(fact.kind, "artist", fact.artist);
        add(fact.kind, "work", fact.work);
      }
      break;
    case "artist":
      for (const member of thing.body.members ?? []) add("member", "artist", member);
      break;
    case "work":
      for (const character of thing.body.characters ?? []) add("actor", "artist", character.playedBy);
      break;
    case "list":
      for (const entry of thing.body.entries) add("entry", "song", entry.song);
      break;
    case "lyrics":
      add("words", "song", thing.body.id);
      break;
    case "draft":
      break;
  }
  return found;
}
