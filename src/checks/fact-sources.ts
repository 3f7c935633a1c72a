// Does every fact say where it was seen?
import { pickLocale } from "#catalogue/locale.ts";
import type { Check, Finding } from "./check.ts";

export const checkFactSources: Check = ({ snapshot }) =>
  [...snapshot.songs.values()].flatMap(({ id, facts = [] }) =>
    facts
      .filter(({ source }) => source.trim() === "")
      .map(
        ({ kind, text }): Finding => ({
          code: "fact-without-source",
          severity: "wrong",
          kind: "song",
          id,
          message: `a fact (${kind}) has no source: “${pickLocale(text, "en")?.value ?? ""}”; name it or take the fact out`,
        }),
      ),
  );
