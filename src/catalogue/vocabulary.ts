// What the program itself knows before any song is loaded: themes, words that call for care, help lines.
import { z } from "zod";
import type { HelpLine } from "./help-line.ts";
import type { Theme } from "./theme.ts";

const phrasesSchema = z.strictObject({
  en: z.array(z.string().min(1)),
  ja: z.array(z.string().min(1)),
  ko: z.array(z.string().min(1)),
});

/** Words by which people speak of ending their life or of being hurt; `unless` are phrases in which they do not. */
export const careSchema = z.strictObject({
  kind: z.enum(["crisis", "violence"]),
  text: z.strictObject({ en: z.string(), ja: z.string(), ko: z.string() }),
  cues: phrasesSchema,
  unless: phrasesSchema,
});
export type Care = z.infer<typeof careSchema>;

/** Read from the package at each start, overlaid file by file by the host's own. */
export type Vocabulary = {
  readonly themes: readonly Theme[];
  readonly care: readonly Care[];
  readonly helpLines: readonly HelpLine[];
};
