// What is a list of songs, and an entry in it?
import { z } from "zod";
import { listIdSchema, songIdSchema } from "./id.ts";
import { localisedSchema } from "./locale.ts";
import { namesSchema } from "./name.ts";
import { notesSchema, tearSchema } from "./note.ts";
import { stateSchema } from "./state.ts";

/** Entries to a page, as in print: 71-80. */
export const entriesPerPage = 10;

export const entrySchema = z.strictObject({
  /** Absent where the page it came from does not tell. */
  position: z.int().min(1).optional(),
  song: songIdSchema,
  /** The heading as imported, by the locale of the page it stood on. */
  headings: localisedSchema.optional(),
  /** The entry's own note; where absent, the song's is shown. */
  notes: notesSchema.optional(),
  tear: tearSchema.optional(),
  bylines: localisedSchema.optional(),
});
export type Entry = z.infer<typeof entrySchema>;

const introductionSchema = z.array(z.string().min(1)).min(1);

export const listSchema = z.strictObject({
  id: listIdSchema,
  state: stateSchema.default("published"),
  names: namesSchema,
  introductions: z
    .strictObject({
      en: introductionSchema.optional(),
      ja: introductionSchema.optional(),
      ko: introductionSchema.optional(),
    })
    .default({}),
  byline: z.string().optional(),
  published: z.string().optional(),
  updated: z.string().optional(),
  entries: z.array(entrySchema),
});
export type List = z.infer<typeof listSchema>;
