// What does the guide know of a drama, a film or a show?
import { z } from "zod";
import { artistIdSchema, workIdSchema } from "./id.ts";
import { localisedSchema } from "./locale.ts";
import { namesSchema } from "./name.ts";
import { outsideIdsSchema, stateSchema } from "./state.ts";

export const workSchema = z.strictObject({
  id: workIdSchema,
  state: stateSchema.default("published"),
  names: namesSchema,
  form: z.enum(["drama", "film", "show"]).optional(),
  year: z.int().optional(),
  network: z.string().optional(),
  /** What it is about, in a line. */
  about: localisedSchema.optional(),
  characters: z.array(z.strictObject({ names: namesSchema, playedBy: artistIdSchema.optional() })).optional(),
  outside: outsideIdsSchema.optional(),
  sources: z.array(z.string()).optional(),
});
export type Work = z.infer<typeof workSchema>;
