// Whom can someone call, and where?
import { z } from "zod";

export const helpLineSchema = z.strictObject({
  id: z.string(),
  name: z.string().min(1),
  /** ISO 3166 alpha-2, or `*` for anywhere. */
  country: z.string().regex(/^([A-Z]{2}|\*)$/),
  kind: z.enum(["crisis", "violence"]),
  contact: z.string().min(1),
  hours: z.string(),
  languages: z.string(),
  source: z.string().min(1),
  /** The day the source was seen. */
  seen: z.string(),
});
export type HelpLine = z.infer<typeof helpLineSchema>;
