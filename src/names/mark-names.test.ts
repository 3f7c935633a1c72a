import { describe, expect, test } from "vitest";
import { locales } from "#catalogue/locale.ts";
import { displayName } from "#catalogue/name.ts";
import { noteSchema } from "#catalogue/note.ts";
import type { Kind, Things } from "#catalogue/thing.ts";
import { readCollection } from "#formats/collection.ts";
import { getContentFolder } from "#formats/package-content.ts";
import type { Snapshot } from "#store/snapshot.ts";
import { buildNameIndex } from "./build-name-index.ts";
import { findMarks, markNames, subjectsOf } from "./mark-names.ts";

const things = await readCollection(getContentFolder());

function published<K extends Kind>(kind: K): Map<string, Things[K]> {
  // a thing's kind tells its body
  const bodies = things.flatMap((thing) => (thing.kind === kind ? [thing.body as Things[K]] : []));
  return new Map(bodies.map((body) => [body.id, body]));
}

const snapshot: Snapshot = {
  seq: 1,
  songs: published("song"),
  artists: published("artist"),
  works: published("work"),
  lists: published("list"),
};
const names = buildNameIndex(snapshot);

function subjects(id: string) {
  const song = snapshot.songs.get(id);
  return song ? subjectsOf(song, snapshot) : [];
}

function show(paragraphs: readonly string[], song: string): string[] {
  const marks = markNames(paragraphs, names, subjects(song));
  return paragraphs.map((text, index) =>
    marks
      .filter(({ paragraph }) => paragraph === index)
      .reduceRight(
        (shown, { start, end, kind, id }) =>
          `${shown.slice(0, start)}[[${shown.slice(start, end)}|${kind}/${id}]]${shown.slice(end)}`,
        text,
      ),
  );
}

test("the names in the notes of the starter collection are marked as in the golden file", async () => {
  const notes = [...snapshot.songs.values()].map((song) => {
    const inLocales = locales.map((locale) => {
      const shown = show(song.notes[locale]?.paragraphs ?? [], song.id);
      return `### ${locale}\n\n${shown.join("\n\n")}\n`;
    });
    return `## ${displayName(song.names, "ko").text} (${song.id})\n\n${inLocales.join("\n")}`;
  });
  const file = `# Names in the notes, marked\n\n[[what stands in the note|what it names]]\n\n${notes.join("\n")}`;
  await expect(file).toMatchFileSnapshot("marked-notes.golden.md");
});

describe("a mark ends where the name does", () => {
  test.each([
    [
      "sofa",
      "크러쉬가 부른 ‘소파’를 들어요. 소파는 넓어요.",
      "[[크러쉬|artist/crush]]가 부른 ‘[[소파|song/sofa]]’를 들어요. 소파는 넓어요.",
    ],
    ["remember-me", "거미님은 울지 않아요", "[[거미|artist/gummy]]님은 울지 않아요"],
    ["remember-me", "거미씨의 목소리", "[[거미|artist/gummy]]씨의 목소리"],
    ["remember-me", "거미줄에 걸린 밤", "거미줄에 걸린 밤"],
    ["remember-me", "コミさんが歌う曲", "[[コミ|artist/gummy]]さんが歌う曲"],
    ["remember-me", "コミュニティの人たち", "コミュニティの人たち"],
    ["sofa", "Crush’s voice, and Crush's song", "[[Crush|artist/crush]]’s voice, and [[Crush|artist/crush]]'s song"],
    ["sofa", "A crush on somebody. The sofa stays.", "A crush on somebody. The sofa stays."],
    ["good-night-jeong-sewoon", "Good night, my love.", "Good night, my love."],
    ["sick-enough-to-die", "MC몽이 멜로우와 함께", "[[MC몽|artist/mc-mong]]이 [[멜로우|artist/mellow]]와 함께"],
  ])("in a note on %s: %s", (song, text, expected) => {
    expect(show([text], song)).toEqual([expected]);
  });
});

test("every mark is the stretch of its paragraph that holds a name of the thing", () => {
  for (const song of snapshot.songs.values())
    for (const note of Object.values(song.notes).filter((one) => one !== undefined))
      for (const { paragraph, start, end, kind, id } of findMarks(note, names, subjects(song.id))) {
        const cue = note.paragraphs[paragraph]?.slice(start, end) ?? "";
        expect(names.find(cue, { kind }).map((match) => match.id)).toContain(id);
      }
});

test("marks that an editor has set are the whole truth", () => {
  const marks = [{ paragraph: 0, start: 0, end: 5, kind: "artist" as const, id: "someone" }];
  const note = noteSchema.parse({ paragraphs: ["Crush and Roy Kim"], origin: "written" });
  expect(findMarks(note, names).map(({ id }) => id)).toEqual(["roy-kim"]);
  expect(findMarks({ ...note, marks }, names)).toEqual(marks);
  expect(findMarks({ ...note, marks: [] }, names)).toEqual([]);
});
