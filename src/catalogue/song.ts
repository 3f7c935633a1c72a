// What does the guide know of a song?
import { z } from "zod";
import { artistIdSchema, songIdSchema, themeIdSchema, workIdSchema } from "./id.ts";
import { localisedSchema } from "./locale.ts";
import { namesSchema } from "./name.ts";
import { notesSchema, tearSchema } from "./note.ts";
import { outsideIdsSchema, stateSchema } from "./state.ts";

export const creditRoles = ["main", "featured", "lyricist", "composer", "arranger"] as const;

export const creditSchema = z.strictObject({ artist: artistIdSchema, role: z.enum(creditRoles) });
export type Credit = z.infer<typeof creditSchema>;

/** A stretch of the video in which the song stands still (a scene, dialogue), in the video's milliseconds. */
const gapSchema = z.strictObject({ fromMs: z.int().min(0), toMs: z.int().min(0) });

/** A recording to watch. Without an `id` only its title is known, and pages offer a search for it. */
export const videoSchema = z.strictObject({
  provider: z.enum(["youtube", "file"]),
  id: z
    .string()
    .regex(/^[\w./-]{1,200}$/)
    .optional(),
  kind: z.enum(["official", "lyric", "live", "performance", "audio", "fan"]),
  title: z.string().optional(),
  /** Where the song starts in the video. */
  offsetMs: z.int().optional(),
  gaps: z.array(gapSchema).optional(),
  source: z.string().optional(),
});
export type Video = z.infer<typeof videoSchema>;

export const factKinds = [
  "award",
  "cover",
  "remake",
  "appearance",
  "mention",
  "chart",
  "wordplay",
  "release",
  "soundtrack",
] as const;

/** A checked statement, told in one sentence a locale, with where it was seen. */
export const factSchema = z.strictObject({
  kind: z.enum(factKinds),
  text: localisedSchema,
  source: z.string().min(1),
  artist: artistIdSchema.optional(),
  work: workIdSchema.optional(),
  year: z.int().optional(),
});
export type Fact = z.infer<typeof factSchema>;

/** A year, a month or a day: `2018`, `2018-02`, `2018-02-12`. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "a date: 2018, 2018-02 or 2018-02-12");

export const songSchema = z.strictObject({
  id: songIdSchema,
  state: stateSchema.default("published"),
  names: namesSchema,
  credits: z.array(creditSchema),
  released: partialDateSchema.optional(),
  genres: z.array(z.string()).optional(),
  voices: z.enum(["female", "male", "mixed"]).optional(),
  forces: z.enum(["solo", "duo", "group", "band"]).optional(),
  /** 0 quiet to 1 overwhelming. */
  energy: z.number().min(0).max(1).optional(),
  /** -1 hurting to 1 consoling. */
  comfort: z.number().min(-1).max(1).optional(),
  ending: z.enum(["hopeful", "resigned", "unresolved", "consoled", "broken"]).optional(),
  /** Which of the fields above a person judged rather than read somewhere. */
  judged: z.array(z.enum(["voices", "forces", "energy", "comfort", "ending", "genres", "themes"])).optional(),
  soundtracks: z.array(z.strictObject({ work: workIdSchema, part: z.int().min(1).optional() })).optional(),
  videos: z.array(videoSchema).default([]),
  facts: z.array(factSchema).optional(),
  tear: tearSchema.optional(),
  notes: notesSchema.default({}),
  themes: z.array(themeIdSchema).default([]),
  outside: outsideIdsSchema.optional(),
  /** Where title, artist and date were seen. */
  sources: z.array(z.string()).optional(),
});
export type Song = z.infer<typeof songSchema>;
