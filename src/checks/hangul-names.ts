// Can everything that has a name be found and shown in Hangul?
import { displayName } from "#catalogue/name.ts";
import type { Check, Finding } from "./check.ts";

const hangul = /\p{Script=Hangul}/u;

export const checkHangulNames: Check = ({ snapshot }) => {
  const things = [
    ...[...snapshot.songs.values()].map((thing) => ({ kind: "song" as const, ...thing })),
    ...[...snapshot.artists.values()].map((thing) => ({ kind: "artist" as const, ...thing })),
    ...[...snapshot.works.values()].map((thing) => ({ kind: "work" as const, ...thing })),
  ];
  return things
    .filter(({ names }) => !names.some((name) => name.kind !== "misspelling" && hangul.test(name.text)))
    .map(
      ({ kind, id, names }): Finding => ({
        code: "no-hangul-name",
        severity: "wrong",
        kind,
        id,
        message: `${displayName(names, "en").text} has no name in Hangul: add the one it is known by`,
      }),
    );
};
