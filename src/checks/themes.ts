// Do themes lead to songs, and songs to themes?
import type { Check, Finding } from "./check.ts";

export const checkThemes: Check = ({ snapshot, themes }) => {
  const byId = new Map(themes.map((theme) => [theme.id as string, theme]));
  const used = new Set<string>();
  const use = (id: string) => {
    if (used.has(id)) return;
    used.add(id);
    for (const broader of byId.get(id)?.broader ?? []) use(broader); // its songs are found under the wider one too
  };
  const found: Finding[] = [];
  const say = (code: Finding["code"], id: string, message: string) =>
    found.push({ code, severity: "wrong", kind: "song", id, message });
  for (const song of snapshot.songs.values()) {
    if (song.themes.length === 0)
      say("song-without-themes", song.id, "has no themes, so that no feeling leads to it: add some");
    for (const theme of song.themes) {
      use(theme);
      if (!byId.has(theme)) say("unknown-theme", song.id, `has the theme ${theme}, which the vocabulary does not know`);
    }
  }
  for (const { id, labels } of themes) {
    if (!used.has(id))
      found.push({
        ...{ code: "theme-without-songs", severity: "notice", kind: "theme", id },
        message: `no song speaks of “${labels.en}” yet`,
      });
  }
  return found;
};
