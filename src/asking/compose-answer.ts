// How is the answer told in words, without a model?

import type { Locale } from "#catalogue/locale.ts";
import { displayName } from "#catalogue/name.ts";
import type { Song } from "#catalogue/song.ts";
import type { Theme } from "#catalogue/theme.ts";
import { quoteTitle } from "#language/quote-title.ts";
import { type AnswerPhrases, answerPhrases } from "#messages/answer-phrases.ts";
import type { Ranked } from "#retrieval/rank.ts";
import type { Meaning, Named } from "#retrieval/understand.ts";
import type { Wish } from "#retrieval/wishes.ts";
import type { Snapshot } from "#store/snapshot.ts";
import { fillPhrase, type Spoken } from "./fill-phrase.ts";
import { singers } from "./present-song.ts";
import { spokenNames } from "./spoken-names.ts";

/** A pick with the numbers of its citations. */
export type Told = { readonly song: Song; readonly ranked: Ranked; readonly cites: readonly number[] };

export type Telling = {
  readonly language: Locale;
  readonly meaning: Meaning;
  readonly picks: readonly Told[];
  /** Themes with songs that lie near what was asked, for when nothing fits. */
  readonly nearest: readonly string[];
  readonly helping: boolean;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly snapshot: Snapshot;
};

const mostToldThemes = 3;
const mostToldSongs = 5;

type Speech = Telling & { readonly phrases: AnswerPhrases; readonly spoken: Spoken };

/** Joins with a phrase that may hold a particle ("로이킴과 거미"). */
function join(items: readonly string[], between: string, { spoken }: Speech): string {
  return items.reduce(
    (joined, next) => (joined ? fillPhrase(`{joined}${between}{next}`, { joined, next }, spoken) : next),
    "",
  );
}

/** Inside a sentence an English label starts small, unless it is a name or "I". */
function label(theme: string, { themes, language }: Speech): string {
  const text = themes.get(theme)?.labels[language] ?? theme;
  return language === "en" && /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function labels(ids: readonly string[], speech: Speech): string {
  const { theme, between, lastBetween } = speech.phrases;
  const told = ids.slice(0, mostToldThemes).map((id) => fillPhrase(theme, { theme: label(id, speech) }));
  return told.length > 1 ? told.slice(0, -1).join(between) + lastBetween + told.at(-1) : (told[0] ?? "");
}

function artistName(id: string, { snapshot, language, phrases }: Speech): string | undefined {
  const artist = snapshot.artists.get(id);
  if (!artist) return undefined;
  const name = displayName(artist.names, language).text;
  return artist.form === "person" ? fillPhrase(phrases.person, { name }) : name;
}

function songName(song: Song, speech: Speech): string {
  const { phrases, language } = speech;
  const title = quoteTitle(displayName(song.names, language).text, "song", language);
  const artists = singers(song).flatMap((id) => artistName(id, speech) ?? []);
  return artists.length > 0
    ? fillPhrase(phrases.by, { title, artists: join(artists, phrases.artistBetween, speech) })
    : title;
}

function thingName({ kind, id, cue }: Named, speech: Speech): string {
  if (kind === "artist") return artistName(id, speech) ?? cue;
  const thing = kind === "work" ? speech.snapshot.works.get(id) : speech.snapshot.songs.get(id);
  return thing ? quoteTitle(displayName(thing.names, speech.language).text, kind, speech.language) : cue;
}

const marks = (cites: readonly number[]) => cites.map((n) => `[${n}]`).join("");

function cited({ song, cites }: Told, speech: Speech): string {
  const gap = speech.language === "en" ? " " : "";
  return songName(song, speech) + gap + marks(cites);
}

function songs(picks: readonly Told[], speech: Speech): string {
  const told = picks.slice(0, mostToldSongs).map((pick) => cited(pick, speech));
  return join(told, speech.phrases.thingBetween, speech);
}

function thingNames(named: readonly Named[], speech: Speech): string {
  return join([...new Set(named.map((name) => thingName(name, speech)))], speech.phrases.thingBetween, speech);
}

/** A wish that was also understood as a theme (a drama song, a calm one) is told once. */
function untoldWishes({ meaning }: Speech): Wish[] {
  return [...meaning.wishes].filter((wish) => !meaning.wants.some((want) => want.wish === wish));
}

/** What was understood, a sentence for each kind of thing. */
function opening(speech: Speech): string[] {
  const { meaning, phrases, spoken } = speech;
  const told: string[] = [];
  const ids = (all: Meaning["wants"]) =>
    labels(
      all.map(({ theme }) => theme),
      speech,
    );
  if (meaning.wants.length > 0) told.push(fillPhrase(phrases.heard, { themes: ids(meaning.wants) }));
  if (meaning.names.length > 0)
    told.push(fillPhrase(phrases.named, { names: thingNames(meaning.names, speech) }, spoken));
  if (meaning.like.length > 0)
    told.push(fillPhrase(phrases.likened, { names: thingNames(meaning.like, speech) }, spoken));
  const wishes = untoldWishes(speech).map((wish) => phrases.wishes[wish]);
  if (wishes.length > 0) told.push(fillPhrase(phrases.wished, { wishes: join(wishes, phrases.thingBetween, speech) }));
  if (meaning.avoids.length > 0) told.push(fillPhrase(phrases.left, { themes: ids(meaning.avoids) }));
  return told;
}

/** Themes are told only where they tell songs apart. */
function meeting(pick: Told, last: Told | undefined, { meaning }: Speech): "all" | "some" | "plain" {
  const met = pick.ranked.themes;
  if (meaning.wants.length < 2 || met.length === 0) return "plain";
  if (met.length >= meaning.wants.length) return "all";
  return last && last.ranked.themes.join() === met.join() ? "plain" : "some";
}

function sentencesOfPicks(speech: Speech): string[] {
  const { phrases, picks, spoken } = speech;
  const gap = speech.language === "en" ? "" : " ";
  const told = { all: 0, some: 0, plain: 0 };
  return picks.slice(0, mostToldSongs).map((pick, place) => {
    const themes = labels(pick.ranked.themes, speech);
    const values = { song: songName(pick.song, speech), themes, cites: gap + marks(pick.cites) };
    const how = meeting(pick, picks[place - 1], speech);
    if (place === 0) return fillPhrase(phrases.first[how], values, spoken);
    const choices = phrases.next[how];
    return fillPhrase(choices[told[how]++ % choices.length] ?? "", values, spoken);
  });
}

function withoutPicks(speech: Speech): string[] {
  const { meaning, phrases, nearest, spoken } = speech;
  const said =
    meaning.wants.length + meaning.names.length + meaning.like.length + meaning.wishes.size + meaning.avoids.length;
  if (said === 0 && meaning.another) return [phrases.nothingMore];
  if (said === 0) return [phrases.nothingUnderstood];
  if (meaning.names.length > 0)
    return [fillPhrase(phrases.nothingNamed, { names: thingNames(meaning.names, speech) }, spoken)];
  const near = nearest.length > 0 ? [fillPhrase(phrases.nearest, { themes: labels(nearest, speech) })] : [];
  return [...opening(speech), meaning.another ? phrases.nothingMore : phrases.nothingFits, ...near];
}

function withPicks(speech: Speech): string[] {
  const { meaning, phrases, picks, spoken } = speech;
  const told = opening(speech);
  if (meaning.names.length > 0 && meaning.wants.length === 0) {
    return [...told, fillPhrase(phrases.fromNames, { songs: songs(picks, speech) }, spoken)];
  }
  if (told.length === 0) return [fillPhrase(phrases.fromWords, { songs: songs(picks, speech) }, spoken)];
  return [...told, ...sentencesOfPicks(speech)];
}

/** Says what was understood and why these songs; `[n]` stands for citation n. */
export function composeAnswer(telling: Telling): string {
  const phrases = answerPhrases[telling.language];
  const speech = { ...telling, phrases, spoken: spokenNames(telling) };
  if (telling.helping) {
    const company = fillPhrase(phrases.careSongs, { songs: songs(telling.picks, speech) }, speech.spoken);
    return [phrases.care, ...(telling.picks.length > 0 ? [company] : [])].join(phrases.sentenceBetween);
  }
  const told = telling.picks.length > 0 ? withPicks(speech) : withoutPicks(speech);
  return told.join(phrases.sentenceBetween);
}
