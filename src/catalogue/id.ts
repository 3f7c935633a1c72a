// How is a thing of the catalogue named in addresses and references?
import { z } from "zod";

/** `[a-z0-9-]+`, at most 80 characters; a public address, never given to another thing. */
export const idSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id: small letters, digits and single hyphens");

export const songIdSchema = idSchema.brand("SongId");
export const artistIdSchema = idSchema.brand("ArtistId");
export const workIdSchema = idSchema.brand("WorkId");
export const listIdSchema = idSchema.brand("ListId");
export const themeIdSchema = idSchema.brand("ThemeId");

export type SongId = z.infer<typeof songIdSchema>;
export type ArtistId = z.infer<typeof artistIdSchema>;
export type WorkId = z.infer<typeof workIdSchema>;
export type ListId = z.infer<typeof listIdSchema>;
export type ThemeId = z.infer<typeof themeIdSchema>;
