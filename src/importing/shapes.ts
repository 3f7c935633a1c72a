// Which shape does a page have?
import type { PageShape, Source } from "./page.ts";
import { repeatedHeadings } from "./shapes/repeated-headings.ts";
import { separateHeadings } from "./shapes/separate-headings.ts";
import { table } from "./shapes/table.ts";
import { trackList } from "./shapes/track-list.ts";

/** Every shape that is read; the first of equals is taken. */
const shapes: readonly [PageShape, ...PageShape[]] = [repeatedHeadings, separateHeadings, table, trackList];

export function findShape(source: Source): PageShape {
  return shapes.reduce((best, shape) => (shape.fits(source) > best.fits(source) ? shape : best));
}
