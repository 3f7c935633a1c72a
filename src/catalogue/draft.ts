// What waits for an editor: an article taken apart, before it is published.
import { z } from "zod";
import { localeSchema } from "./locale.ts";

const warningSchema = z.strictObject({ code: z.string(), message: z.string(), line: z.int().optional() });

/** A song that an entry may be, with how sure and why. */
export const candidateSchema = z.strictObject({ song: z.string(), score: z.number(), why: z.string() });

export const draftWorkSchema = z.strictObject({
  title: z.string(),
  titleAlt: z.string().nullable(),
  part: z.int().nullable(),
  work: z.string().nullable(),
});

export const draftEntrySchema = z.strictObject({
  position: z.int().nullable(),
  /** First and last line of the entry in the input, counted from 1. */
  lines: z.tuple([z.int(), z.int()]),
  heading: z.string(),
  /** Every copy of the heading as the page has it. */
  headings: z.array(z.string()),
  title: z.string(),
  titleAlt: z.string().nullable(),
  artists: z.array(z.string()),
  artistsAlt: z.array(z.string().nullable()),
  featured: z.array(z.string()),
  featuredAlt: z.array(z.string().nullable()),
  video: z.strictObject({ title: z.string().nullable(), provider: z.string(), id: z.string().nullable() }).nullable(),
  note: z.array(z.string()),
  works: z.array(draftWorkSchema),
  byline: z.string().nullable(),
  song: z.string().nullable(),
  match: z.enum(["new", "existing", "ambiguous"]),
  candidates: z.array(candidateSchema).optional(),
  change: z.enum(["new", "same", "changed", "proposed"]),
  confidence: z.number().min(0).max(1),
  warnings: z.array(warningSchema),
});
export type DraftEntry = z.infer<typeof draftEntrySchema>;

/** The result of reading one list article: the JSON of `ragmusic import`, kept until it is published or thrown away. */
export const importResultSchema = z.strictObject({
  input: z.string(),
  locale: localeSchema,
  list: z.string().nullable(),
  listTitle: z.string().nullable(),
  draft: z.string().nullable(),
  site: z.array(z.string()),
  contents: z.array(z.string()),
  related: z.array(z.string()),
  intro: z.array(z.string()),
  sections: z.array(z.strictObject({ from: z.int().nullable(), to: z.int().nullable(), title: z.string() })),
  entries: z.array(draftEntrySchema),
  leftovers: z.array(z.strictObject({ line: z.int(), text: z.string() })),
  warnings: z.array(warningSchema),
});
export type ImportResult = z.infer<typeof importResultSchema>;

export const draftSchema = z.strictObject({
  id: z.string().regex(/^d[1-9]\d*$/),
  status: z.enum(["waiting", "published", "discarded"]),
  /** ISO 8601, UTC. */
  at: z.string(),
  result: importResultSchema,
});
export type Draft = z.infer<typeof draftSchema>;
