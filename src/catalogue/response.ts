// How is it counted that a song moved its listeners, without knowing who they are?
import { z } from "zod";
import { songIdSchema } from "./id.ts";

/** Counts of one song on one day; shown only as shares. */
export const responseSchema = z.strictObject({
  song: songIdSchema,
  /** ISO date, UTC. */
  day: z.string(),
  cried: z.int().min(0),
  comforted: z.int().min(0),
  notForMe: z.int().min(0),
});
