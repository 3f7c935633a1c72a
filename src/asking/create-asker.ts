// How does a question become an answer: understood, ranked, given its reasons, told?
import { performance } from "node:perf_hooks";
import type { Locale } from "#catalogue/locale.ts";
import type { Theme } from "#catalogue/theme.ts";
import type { Vocabulary } from "#catalogue/vocabulary.ts";
import { detectLanguage } from "#language/detect-language.ts";
import type { NameIndex } from "#names/name-index.ts";
import { createNameFinder } from "#retrieval/meant-names.ts";
import type { Passage } from "#retrieval/passages.ts";
import { type Ranked, rankSongs } from "#retrieval/rank.ts";
import { buildIndex, type Indexed, type SongIndex } from "#retrieval/song-index.ts";
import { themeTerm } from "#retrieval/terms.ts";
import { adjustMeaning, joinMeanings, type Meaning, type Reading, readText } from "#retrieval/understand.ts";
import type { Snapshot } from "#store/snapshot.ts";
import type { Answer, Asker, Citation, Help, Pick, Question, Understood } from "./answer.ts";
import { type CareWatch, createCareWatch } from "./care.ts";
import { type Checked, checkQuestion } from "./check-question.ts";
import { type Comfort, createComfort } from "./comfort.ts";
import { composeAnswer, type Told } from "./compose-answer.ts";
import { presentEntries, presentSong } from "./present-song.ts";
import { findReasons } from "./reasons.ts";

const mostNearest = 3;

type Room = {
  readonly snapshot: Snapshot;
  readonly names: NameIndex;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly index: SongIndex;
  readonly reading: Reading;
  readonly care: CareWatch;
  readonly comfort: Comfort;
};

/** The meaning after each thing that was said. */
function readStages({ question, then, language, not, more }: Checked, reading: Reading): Meaning[] {
  const stages: Meaning[] = [];
  for (const text of [question, ...then]) {
    const last = stages.at(-1);
    const said = readText(text, text === question ? language : detectLanguage(text), reading);
    stages.push(last ? joinMeanings(last, said, reading.family) : { ...said, another: false });
  }
  return stages.map((meaning) => adjustMeaning(meaning, { not, more }));
}

function firstSongs(meaning: Meaning, count: number, index: SongIndex, without: ReadonlySet<string>): string[] {
  const first: string[] = [];
  for (const { song } of rankSongs(meaning, index, { accept: (one) => !without.has(one) })) {
    if (first.push(song) === count) break;
  }
  return first;
}

/** Songs that were already answered before someone asked for others. */
function alreadyShown(stages: readonly Meaning[], limit: number, index: SongIndex): Set<string> {
  const shown = new Set<string>();
  for (const [place, meaning] of stages.entries()) {
    const last = stages[place - 1];
    if (!meaning.another || !last) continue;
    for (const song of firstSongs(last, limit, index, shown)) shown.add(song);
  }
  return shown;
}

function findHelp({ question, then, language }: Checked, { care, names }: Room): Help | undefined {
  const kinds = [question, ...then].map((text) =>
    care.find(
      text,
      names.mentions(text).filter(({ kind }) => kind !== "artist"),
    ),
  );
  const kind = (["crisis", "violence"] as const).find((one) => kinds.includes(one));
  return kind && care.help(kind, language);
}

type Found = { readonly indexed: Indexed; readonly ranked: Ranked; readonly reasons: readonly Passage[] };

function findPicks(
  meaning: Meaning,
  checked: Checked,
  room: Room,
  options: { help: boolean; shown: ReadonlySet<string> },
): Found[] {
  const { index, snapshot, comfort } = room;
  const asked = options.help ? comfort.meaning : meaning;
  const accept = (song: string) => !options.shown.has(song) && (!options.help || comfort.accepts(song));
  const refuse = options.help ? comfort.refuses : undefined;
  const found: Found[] = [];
  for (const ranked of rankSongs(asked, index, { accept })) {
    const indexed = index.find(ranked.song);
    if (!indexed) continue;
    const reasons = findReasons(indexed, ranked, {
      meaning: asked,
      language: checked.language,
      index,
      snapshot,
      refuse,
    });
    if (reasons.length > 0) found.push({ indexed, ranked, reasons });
    if (found.length === checked.limit) break;
  }
  return found;
}

function cite(passage: Passage, song: string, n: number, language: Locale): Citation {
  const { kind, list, position, locale, quote, source } = passage;
  return {
    n,
    kind,
    song,
    list: list ?? null,
    position: position ?? null,
    locale,
    quote,
    source: source ?? null,
    url: `/${language}/songs/${song}#${kind === "note" ? "note" : "facts"}`,
  };
}

function presentPicks(found: readonly Found[], language: Locale, snapshot: Snapshot): Pick[] {
  let n = 0;
  return found.map(({ indexed: { song, placed }, ranked, reasons }, place) => {
    const citations = reasons.map((passage) => cite(passage, song.id, ++n, language));
    return {
      rank: place + 1,
      score: Math.round(ranked.score * 1000) / 1000,
      song: presentSong(song, snapshot),
      entries: presentEntries(song, placed, snapshot, language),
      reason: citations[0]?.quote ?? "",
      reasonLocale: citations[0]?.locale ?? language,
      citations,
    };
  });
}

/** Themes that songs have, beside, above and below those that were asked for. */
function findNearest(meaning: Meaning, { index, themes }: Room): string[] {
  const avoided = new Set(meaning.avoids.flatMap(({ theme }) => [...index.family.family(theme)]));
  const wanted = new Set(meaning.wants.map(({ theme }) => theme));
  const near = meaning.wants.flatMap(({ theme }) => {
    const above = themes.get(theme)?.broader ?? [];
    return [...index.family.family(theme), ...above, ...above.flatMap((wider) => [...index.family.family(wider)])];
  });
  const has = (theme: string) => [...index.songs()].some(({ song }) => index.impact(themeTerm(theme), song.id) > 0.3);
  return [...new Set(near)]
    .filter((theme) => !wanted.has(theme) && !avoided.has(theme) && has(theme))
    .slice(0, mostNearest);
}

function understood(meaning: Meaning): Understood {
  const theme = ({ theme, cue }: { theme: string; cue: string }) => ({ theme, cue });
  const name = ({ kind, id, cue }: Meaning["names"][number]) => ({ kind, id, cue });
  return {
    wants: meaning.wants.map(theme),
    avoids: meaning.avoids.map(theme),
    names: [...meaning.names, ...meaning.like].map(name),
  };
}

function answer(question: Question, room: Room): Answer {
  const startMs = performance.now();
  const checked = checkQuestion(question, room.themes);
  const { language } = checked;
  const stages = readStages(checked, room.reading);
  const meaning = stages.at(-1) ?? readText(checked.question, language, room.reading);
  const help = findHelp(checked, room);
  const shown = alreadyShown(stages, checked.limit, room.index);
  const found = findPicks(meaning, checked, room, { help: help !== undefined, shown });
  const picks = presentPicks(found, language, room.snapshot);
  const told: Told[] = found.map(({ indexed, ranked }, place) => ({
    song: indexed.song,
    ranked,
    cites: picks[place]?.citations.map(({ n }) => n) ?? [],
  }));
  const nearest = found.length === 0 && !help ? findNearest(meaning, room) : [];
  return {
    question: checked.question,
    language,
    understood: understood(meaning),
    picks,
    answer: composeAnswer({ ...room, language, meaning, picks: told, nearest, helping: help !== undefined }),
    help: help ?? null,
    elapsedMs: Math.round((performance.now() - startMs) * 1000) / 1000,
  };
}

/**
 * Builds what answering needs from one state of the catalogue; asking it then takes no I/O and no model.
 * `ask` throws Problem `bad-request` for an empty question or a limit out of range, `too-long` beyond 2,000 characters.
 */
export function createAsker(snapshot: Snapshot, names: NameIndex, vocabulary: Vocabulary): Asker {
  const index = buildIndex(snapshot, vocabulary);
  const care = createCareWatch(vocabulary);
  const themes = new Map<string, Theme>(vocabulary.themes.map((theme) => [theme.id, theme]));
  const room: Room = {
    snapshot,
    names,
    themes,
    index,
    reading: {
      cues: index.cues,
      family: index.family,
      names: createNameFinder(names),
      sounds: (theme) => themes.get(theme)?.group === "sound",
    },
    care,
    comfort: createComfort(index, vocabulary.themes, care),
  };
  return { ask: (question) => answer(question, room) };
}
