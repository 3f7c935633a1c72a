// How fast is Korean read, beside es-hangul on the same text?
import { romanize as peerRomanize } from "es-hangul";
import { kanaLines } from "../src/language/kana-lines.ts";
import { readKorean, romanize } from "../src/language/reading.ts";

const lines = kanaLines.map(([korean]) => korean);
// es-hangul is given what it is made for: Hangul and spaces.
const plain = lines.map((line) => line.replace(/[^가-힣 ]/g, ""));

const rounds = 100;

/** Milliseconds for all lines: the median of the rounds, after as many to warm up. */
function measureMs(read: (line: string) => unknown): number {
  const timesMs = Array.from({ length: 2 * rounds }, () => {
    const startMs = performance.now();
    for (const line of plain) read(line);
    return performance.now() - startMs;
  });
  return (
    timesMs
      .slice(rounds)
      .sort((a, b) => a - b)
      .at(rounds / 2) ?? 0
  );
}

export function benchReadings(): string {
  const peerMs = measureMs((line) => peerRomanize(line));
  const row = (name: string, ms: number) =>
    `| ${name} | ${((ms / plain.length) * 1_000).toFixed(1)} | ${(peerMs / ms).toFixed(1)} |`;
  return [
    "## Readings",
    "",
    `${plain.length} lines of ${Math.round(plain.join("").length / plain.length)} characters, the median of ${rounds} rounds.`,
    "",
    "| what | µs a line | lines a second, es-hangul = 1 |",
    "| --- | --- | --- |",
    row(
      "romanize",
      measureMs((line) => romanize(line)),
    ),
    row(
      "readKorean: sound, Latin letters, kana and parts",
      measureMs((line) => readKorean(line)),
    ),
    row("peer: es-hangul romanize", peerMs),
    "",
  ].join("\n");
}
