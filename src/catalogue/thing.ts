// Which kinds of things does the store remember, and what is the shape of each?
import type { z } from "zod";
import { type Artist, artistSchema } from "./artist.ts";
import { type Draft, draftSchema } from "./draft.ts";
import { type List, listSchema } from "./list.ts";
import { type Lyrics, lyricsSchema } from "./lyrics.ts";
import { type Song, songSchema } from "./song.ts";
import { type Work, workSchema } from "./work.ts";

export type Things = {
  readonly song: Song;
  readonly artist: Artist;
  readonly work: Work;
  readonly list: List;
  readonly lyrics: Lyrics;
  readonly draft: Draft;
};
export type Kind = keyof Things;
export type AnyThing = { [K in Kind]: { readonly kind: K; readonly body: Things[K] } }[Kind];

export const kinds = ["artist", "work", "song", "list", "lyrics", "draft"] as const satisfies readonly Kind[];

/** The kinds that are exported and that a starter collection holds, in the order in which they refer to each other. */
export const catalogueKinds = ["artist", "work", "song", "list", "lyrics"] as const satisfies readonly Kind[];
export type CatalogueKind = (typeof catalogueKinds)[number];

export const schemas: { readonly [K in Kind]: z.ZodType<Things[K]> } = {
  artist: artistSchema,
  work: workSchema,
  song: songSchema,
  list: listSchema,
  lyrics: lyricsSchema,
  draft: draftSchema,
};

export function isKind(text: string): text is Kind {
  return (kinds as readonly string[]).includes(text);
}
