// How are a song's words kept, in layers that run line by line beside each other?
import { z } from "zod";
import { songIdSchema } from "./id.ts";
import { languageTagSchema } from "./locale.ts";
import { stateSchema } from "./state.ts";

const wordSchema = z.strictObject({ startMs: z.int().min(0), text: z.string() });

const lineSchema = z.strictObject({
  startMs: z.int().min(0).optional(),
  endMs: z.int().min(0).optional(),
  text: z.string(),
  words: z.array(wordSchema).optional(),
});

export const layerSchema = z.strictObject({
  lang: languageTagSchema,
  kind: z.enum(["original", "translation", "reading"]),
  madeBy: z.enum(["person", "rule", "machine"]),
  lines: z.array(lineSchema),
});

export const lyricsSchema = z.strictObject({
  /** The song whose words these are. */
  id: songIdSchema,
  state: stateSchema.default("draft"),
  rights: z.enum(["public-domain", "licensed", "own"]),
  source: z.string().min(1),
  layers: z.array(layerSchema).min(1),
});
export type Lyrics = z.infer<typeof lyricsSchema>;
