// What can a song be about, or a person be going through?
import { z } from "zod";
import { themeIdSchema } from "./id.ts";

export const themeGroups = ["happening", "feeling", "bond", "story", "sound", "season", "occasion"] as const;

const cuesSchema = z.array(z.string().min(1).max(120)).default([]);

/** Labels, a line of description, and the words by which people say it, in three languages. */
export const themeSchema = z.strictObject({
  id: themeIdSchema,
  group: z.enum(themeGroups),
  labels: z.strictObject({ en: z.string().min(1), ja: z.string().min(1), ko: z.string().min(1) }),
  descriptions: z.strictObject({ en: z.string().min(1), ja: z.string().min(1), ko: z.string().min(1) }).optional(),
  cues: z.strictObject({ en: cuesSchema, ja: cuesSchema, ko: cuesSchema }),
  broader: z.array(themeIdSchema).optional(),
  opposite: z.array(themeIdSchema).optional(),
});
export type Theme = z.infer<typeof themeSchema>;
