// Which shapes does the HTTP API give and take? They make /api/openapi.json.
import { z } from "@hono/zod-openapi";
import { localeSchema, localisedSchema } from "#catalogue/locale.ts";

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
  })
  .openapi("Problem", { description: "An RFC 9457 problem document." });

const understoodThemeSchema = z.object({ theme: z.string(), cue: z.string() });

const citationSchema = z
  .object({
    n: z.int(),
    kind: z.enum(["note", "fact"]),
    song: z.string(),
    list: z.string().nullable(),
    position: z.int().nullable(),
    locale: localeSchema,
    quote: z.string().openapi({ description: "Stands letter for letter in the note or fact." }),
    source: z.string().nullable(),
    url: z.string(),
  })
  .openapi("Citation");

const pickSchema = z
  .object({
    rank: z.int(),
    score: z.number(),
    song: z.object({
      id: z.string(),
      title: localisedSchema,
      artists: z.array(z.object({ id: z.string(), name: localisedSchema })),
    }),
    entries: z.array(z.object({ list: z.string(), position: z.int().nullable(), heading: z.string() })),
    reason: z.string(),
    reasonLocale: localeSchema,
    citations: z.array(citationSchema),
  })
  .openapi("Pick");

export const answerSchema = z
  .object({
    question: z.string(),
    language: localeSchema,
    understood: z.object({
      wants: z.array(understoodThemeSchema),
      avoids: z.array(understoodThemeSchema),
      names: z.array(z.object({ kind: z.enum(["artist", "song", "work"]), id: z.string(), cue: z.string() })),
    }),
    picks: z.array(pickSchema),
    answer: z.string(),
    help: z
      .object({
        kind: z.enum(["crisis", "violence"]),
        text: z.string(),
        lines: z.array(z.object({ name: z.string(), contact: z.string(), country: z.string(), hours: z.string() })),
      })
      .nullable(),
    elapsedMs: z.number(),
  })
  .openapi("Answer");

export const questionSchema = z
  .object({
    question: z.string().min(1).max(2000),
    locale: localeSchema.optional(),
    limit: z.int().min(1).max(50).optional(),
    then: z.array(z.string().max(2000)).max(20).optional(),
    not: z.array(z.string().max(80)).max(50).optional(),
    more: z.array(z.string().max(80)).max(50).optional(),
  })
  .openapi("Question");

/** A thing of the catalogue in the form of `ragmusic export --format jsonl`. */
export const thingSchema = z
  .looseObject({ kind: z.enum(["song", "artist", "work", "list", "theme", "lyrics"]), id: z.string() })
  .openapi("Thing", { description: "A line of `ragmusic export --format jsonl`." });

export const pageSchema = z
  .object({
    items: z.array(thingSchema),
    next: z.string().nullable().openapi({ description: "The cursor of the next page; null on the last." }),
  })
  .openapi("Page");

export const searchSchema = z
  .object({
    names: z.array(
      z.object({
        kind: z.enum(["artist", "song", "work"]),
        id: z.string(),
        name: z.string(),
        score: z.number(),
        via: z.string(),
      }),
    ),
  })
  .openapi("SearchResult");
