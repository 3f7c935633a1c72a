// What does the guide know of a singer, a group, a writer, an actor?
import { z } from "zod";
import { artistIdSchema } from "./id.ts";
import { localisedSchema } from "./locale.ts";
import { namesSchema } from "./name.ts";
import { outsideIdsSchema, stateSchema } from "./state.ts";

export const artistSchema = z.strictObject({
  id: artistIdSchema,
  state: stateSchema.default("published"),
  names: namesSchema,
  form: z.enum(["person", "group"]).optional(),
  members: z.array(artistIdSchema).optional(),
  about: localisedSchema.optional(),
  outside: outsideIdsSchema.optional(),
  sources: z.array(z.string()).optional(),
});
export type Artist = z.infer<typeof artistSchema>;
