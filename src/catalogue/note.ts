// What does a curator say, and whose words are they?
import { z } from "zod";
import { localeSchema } from "./locale.ts";

/** A stretch of one paragraph that is a name, so that a translation can't change it. Offsets in UTF-16 units. */
const markSchema = z.strictObject({
  paragraph: z.int().min(0),
  start: z.int().min(0),
  end: z.int().min(1),
  kind: z.enum(["song", "artist", "work"]),
  id: z.string(),
});

export const noteSchema = z.strictObject({
  paragraphs: z.array(z.string().min(1)).min(1),
  /** Who made these words: written here, taken in from a page, or translated. */
  origin: z.enum(["written", "imported", "translated", "machine"]),
  translatedFrom: localeSchema.optional(),
  /** Where an imported note comes from. */
  source: z
    .strictObject({ url: z.string().optional(), publisher: z.string().optional(), rights: z.string().optional() })
    .optional(),
  by: z.string().optional(),
  /** ISO 8601 date. */
  at: z.string().optional(),
  marks: z.array(markSchema).optional(),
});
export type Note = z.infer<typeof noteSchema>;

export const notesSchema = z.strictObject({
  en: noteSchema.optional(),
  ja: noteSchema.optional(),
  ko: noteSchema.optional(),
});
export type Notes = z.infer<typeof notesSchema>;

/** The tear-jerker point: one sentence by locale (where a note has that very sentence, it is drawn out of it). */
export const tearSchema = z.strictObject({
  en: z.string().min(1).optional(),
  ja: z.string().min(1).optional(),
  ko: z.string().min(1).optional(),
  /** Where it comes in the song, in milliseconds; only where a source or an editor knows. */
  atMs: z.int().min(0).optional(),
  source: z.string().optional(),
});
export type Tear = z.infer<typeof tearSchema>;
