// How surely are artists found under spellings that the catalogue does not hold, and how fast?
import { katakana, romanize } from "../src/language/reading.ts";
import { buildNameIndex } from "../src/names/build-name-index.ts";
import {
  generateArtists,
  hide,
  readSpellings,
  readStrangers,
  type Spelling,
  spellingClasses,
  toArtists,
  toSnapshot,
} from "./name-lists.ts";
import { type Found, findPeers, type Peer } from "./name-peers.ts";

/** A score of so much and more means taken to be the same. */
const taken = 0.8;

const ours: Peer = {
  name: "ragmusic",
  build: (artists) => {
    const index = buildNameIndex(toSnapshot(artists));
    return (text) => index.find(text, { kind: "artist", limit: 5 });
  },
};

type Outcome = { readonly spelling: Spelling; readonly found: readonly Found[] };

function lookUpHidden(peer: Peer, spellings: readonly Spelling[]): Outcome[] {
  return spellings.map((spelling) => ({
    spelling,
    found: peer.build(toArtists(hide(spellings, spelling)))(spelling.text),
  }));
}

const isRight = ({ spelling, found }: Outcome) => found[0]?.id === spelling.id;
const isWrong = ({ spelling, found }: Outcome) => found.some(({ id, score }) => id !== spelling.id && score >= taken);
const share = (some: readonly Outcome[], test: (one: Outcome) => boolean) =>
  `${some.filter(test).length}/${some.length} (${((100 * some.filter(test).length) / Math.max(1, some.length)).toFixed(1)} %)`;

function quantiles(timesMs: number[]): string {
  timesMs.sort((a, b) => a - b);
  const at = (part: number) => (timesMs[Math.floor(timesMs.length * part)] ?? 0).toFixed(2);
  return `${at(0.5)} | ${at(0.95)}`;
}

/** What is asked in a large catalogue: names as spelt, otherwise spelt, mistyped, and of strangers. */
function speedQuestions(spellings: readonly Spelling[], strangers: readonly string[]): string[] {
  const spelt = spellings.filter((_, at) => at % 4 === 0).map((one) => one.text);
  return [
    ...spelt,
    ...spelt.map((text) => text.slice(0, 2) + text.slice(3)),
    ...strangers.filter((_, at) => at % 2 === 0),
  ];
}

function measureSpeed(peer: Peer, count: number, questions: readonly string[]): string {
  const artists = [
    ...toArtists(readSpellings()),
    ...generateArtists(count, (hangul) => ({
      latin: `${romanize(hangul.charAt(0))} ${romanize(hangul.slice(1))}`,
      kana: katakana(hangul),
    })),
  ];
  const heapBefore = process.memoryUsage().heapUsed;
  const startMs = performance.now();
  const find = peer.build(artists);
  const builtMs = performance.now() - startMs;
  find("Jung Se Woon");
  const firstMs = performance.now() - startMs - builtMs;
  for (const text of questions.slice(0, 30)) find(text);
  const timesMs = questions.map((text) => {
    const beforeMs = performance.now();
    find(text);
    return performance.now() - beforeMs;
  });
  const megabytes = Math.round((process.memoryUsage().heapUsed - heapBefore) / 1e6);
  return `| ${peer.name} | ${count} | ${builtMs.toFixed(0)} | ${firstMs.toFixed(0)} | ${quantiles(timesMs)} | ${megabytes} |`;
}

function misses(outcomes: readonly Outcome[]): string[] {
  return outcomes
    .filter((one) => (one.spelling.class === "sound" && !isRight(one)) || isWrong(one))
    .map(({ spelling, found }) => {
      const [first] = found;
      return `| ${spelling.text} | ${spelling.id} | ${spelling.class} | ${first ? `${first.id} ${first.score.toFixed(2)}` : "nobody"} |`;
    });
}

export async function benchNames(): Promise<string> {
  const spellings = readSpellings();
  const strangers = readStrangers();
  const { peers, skipped } = await findPeers();
  const all = [ours, ...peers].map((peer) => {
    const find = peer.build(toArtists(spellings));
    return {
      peer,
      outcomes: lookUpHidden(peer, spellings),
      strangers: strangers.filter((name) => find(name).some(({ score }) => score >= taken)),
    };
  });
  const of = (outcomes: readonly Outcome[], name: string) => outcomes.filter((one) => one.spelling.class === name);
  const questions = speedQuestions(spellings, strangers);
  return [
    "## Names",
    "",
    `Each of ${spellings.length} spellings of 170 artists (bench/names/spellings.tsv) is hidden, with those that differ from it in case,`,
    "spaces and signs only, and looked up. `sound`: another name of the artist sounds like it. Right: the first answer is",
    `the artist. Wrong: another artist with ${taken} or more. Strangers: taken for an artist who is in the catalogue.`,
    "",
    `| | ${spellingClasses.map((name) => `${name}: right`).join(" | ")} | wrong | strangers of ${strangers.length} |`,
    `|---|${spellingClasses.map(() => "---|").join("")}---|---|`,
    ...all.map(
      ({ peer, outcomes, strangers: some }) =>
        `| ${peer.name} | ${spellingClasses.map((name) => share(of(outcomes, name), isRight)).join(" | ")} | ${peer.graded === false ? "no such score" : outcomes.filter(isWrong).length} | ${peer.graded === false ? "no such score" : some.length} |`,
    ),
    ...skipped.map((reason) => `\n${reason}`),
    "",
    "What is missed or wrong:",
    "",
    "| spelling | artist | class | first answer |",
    "|---|---|---|---|",
    ...misses(all[0]?.outcomes ?? []),
    ...(all[0]?.strangers ?? []).map((name) => `| ${name} | a stranger | | taken for another |`),
    "",
    `Speed, ${questions.length} looks (spelt as known, mistyped, unknown):`,
    "",
    "| | artists | build ms | first look ms | median ms | 95 % ms | heap MB |",
    "|---|---|---|---|---|---|---|",
    measureSpeed(ours, 100_000, questions),
    ...[ours, ...peers].map((peer) =>
      measureSpeed(
        peer,
        10_000,
        questions.filter((_, at) => at % 5 === 0),
      ),
    ),
    "",
  ].join("\n");
}
