// Does each list run on from number to number?
import type { List } from "#catalogue/list.ts";
import type { Check, Finding } from "./check.ts";

function findHoles(positions: readonly number[]): string[] {
  return positions.flatMap((position, index) => {
    const before = positions[index - 1] ?? position;
    if (position - before < 2) return [];
    return [position - before === 2 ? `${before + 1}` : `${before + 1} to ${position - 1}`];
  });
}

function checkList({ id, entries }: List): Finding[] {
  const say = (code: Finding["code"], severity: Finding["severity"], message: string): Finding => ({
    ...{ code, severity, kind: "list", id, message },
  });
  const positions = entries.flatMap(({ position }) => position ?? []).sort((a, b) => a - b);
  const twice = new Set(positions.filter((position, index) => positions[index - 1] === position));
  const unplaced = entries.length - positions.length;
  const [first = 1] = positions;
  return [
    ...[...twice].map((position) =>
      say("same-position", "wrong", `several entries stand at ${position}: move all but one`),
    ),
    ...findHoles(positions).map((hole) =>
      say("hole-in-list", "wrong", `nothing stands at ${hole}: add what is missing, or move up what follows`),
    ),
    ...(first > 1
      ? [say("list-begins-late", "notice", `the list begins at ${first}; what comes before is not here`)]
      : []),
    ...(unplaced > 0
      ? [
          say(
            "entry-without-position",
            "notice",
            `${unplaced} ${unplaced === 1 ? "entry has" : "entries have"} no position`,
          ),
        ]
      : []),
  ];
}

export const checkListPositions: Check = ({ snapshot }) => [...snapshot.lists.values()].flatMap(checkList);
