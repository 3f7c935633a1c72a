// Which themes are wider or narrower than a theme?
import type { Theme } from "#catalogue/theme.ts";

export type ThemeFamily = {
  /** Every wider theme with the number of steps up to it. */
  readonly broader: (theme: string) => ReadonlyMap<string, number>;
  /** The theme itself and every narrower one. */
  readonly family: (theme: string) => ReadonlySet<string>;
};

function climb(from: string, steps: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const found = new Map<string, number>();
  let front = [from];
  for (let step = 1; front.length > 0; step++) {
    front = [...new Set(front.flatMap((theme) => steps.get(theme) ?? []))].filter(
      (one) => one !== from && !found.has(one),
    );
    for (const theme of front) found.set(theme, step);
  }
  return found;
}

export function buildThemeFamily(themes: readonly Theme[]): ThemeFamily {
  const up = new Map<string, readonly string[]>(themes.map((theme) => [theme.id, theme.broader ?? []]));
  const down = new Map<string, string[]>();
  for (const theme of themes) {
    for (const wide of theme.broader ?? []) down.set(wide, [...(down.get(wide) ?? []), theme.id]);
  }
  const wider = new Map(themes.map((theme) => [theme.id as string, climb(theme.id, up)]));
  const narrower = new Map(
    themes.map((theme) => [theme.id as string, new Set([theme.id, ...climb(theme.id, down).keys()])]),
  );
  return {
    broader: (theme) => wider.get(theme) ?? new Map(),
    family: (theme) => narrower.get(theme) ?? new Set([theme]),
  };
}
