// Is a thing seen by readers?
import { z } from "zod";

/** `draft` was never public (404); `withdrawn` was (410). */
export const stateSchema = z.enum(["draft", "published", "withdrawn"]);
export type State = z.infer<typeof stateSchema>;

/** Identifiers in other catalogues. */
export const outsideIdsSchema = z.strictObject({
  musicbrainz: z.string().optional(),
  isrc: z.string().optional(),
  wikidata: z.string().optional(),
  melon: z.string().optional(),
});
