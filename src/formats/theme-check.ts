// Do the themes hang together: do those they name exist, does no way up lead back, is no cue there twice?
import { locales } from "#catalogue/locale.ts";
import type { Theme } from "#catalogue/theme.ts";
import type { Mistake } from "./mistake.ts";
import { suggest } from "./nearest.ts";
import { mistakeAt, type Placed } from "./placed.ts";

type ById = ReadonlyMap<string, Placed<Theme>>;

function checkNamed(placed: Placed<Theme>, byId: ById): Mistake[] {
  return (["broader", "opposite"] as const).flatMap((field) =>
    (placed.value[field] ?? []).flatMap((id, index) => {
      if (id === placed.value.id) return [mistakeAt(placed, [field, index], `${id} names itself`)];
      if (byId.has(id)) return [];
      return [mistakeAt(placed, [field, index], `there is no theme ${id}${suggest(id, byId.keys())}`)];
    }),
  );
}

function checkCues(placed: Placed<Theme>): Mistake[] {
  return locales.flatMap((locale) => {
    const seen = new Set<string>();
    return placed.value.cues[locale].flatMap((cue, index) => {
      const same = cue.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
      if (seen.has(same)) return [mistakeAt(placed, ["cues", locale, index], `“${cue}” is in this list twice`)];
      seen.add(same);
      return [];
    });
  });
}

/** Each circle of broader themes, told once, at the first theme of it that is met. */
function checkCircles(themes: readonly Placed<Theme>[], byId: ById): Mistake[] {
  const mistakes: Mistake[] = [];
  const done = new Set<string>();
  const climb = (placed: Placed<Theme>, path: readonly string[]): void => {
    const { id, broader } = placed.value;
    if (path.includes(id)) {
      const circle = [...path.slice(path.indexOf(id)), id].join(" → ");
      mistakes.push(mistakeAt(placed, ["broader"], `goes round in a circle: ${circle}`));
    }
    if (done.has(id) || path.includes(id)) return;
    for (const above of broader ?? []) {
      const next = byId.get(above);
      if (next && above !== id) climb(next, [...path, id]);
    }
    done.add(id);
  };
  for (const placed of themes) climb(placed, []);
  return mistakes;
}

export function checkThemes(themes: readonly Placed<Theme>[]): Mistake[] {
  const byId = new Map(themes.map((placed) => [placed.value.id as string, placed]));
  return [
    ...themes.flatMap((placed) => [...checkNamed(placed, byId), ...checkCues(placed)]),
    ...checkCircles(themes, byId),
  ];
}
