// Which names may somebody mean who is still typing?
import { typeAsHangul } from "#language/keyboard.ts";
import { hasLooseOnset } from "#language/keyed-letters.ts";
import { initials, typedForm } from "#language/typed-form.ts";
import { best, type Hit, type NameTables } from "./find-names.ts";
import type { NameIndex } from "./name-index.ts";
import type { NameRow } from "./name-rows.ts";
import { TextTable } from "./text-table.ts";

const longestTyped = 60;
const mostWords = 6;

type Start = { readonly row: number; readonly text: string; readonly whole: boolean };
type Table = { readonly starts: readonly Start[]; readonly texts: TextTable };

/** Each name from each of its words on. */
function startsOf(rows: readonly NameRow[]): Start[] {
  return rows.flatMap(({ text, kind }, row) => {
    if (kind === "misspelling") return [];
    const words = text.split(/\s+/).slice(0, mostWords);
    return words.map((_, at): Start => ({ row, text: words.slice(at).join(" "), whole: at === 0 }));
  });
}

function toTable(starts: readonly Start[], form: (text: string) => string): Table {
  return { starts, texts: new TextTable(starts.map((start) => form(start.text))) };
}

/** Do typed syllables and single consonants stand where the name has them (아ㅇㅇ and 아이유)? */
function fits(typed: string, name: string): boolean {
  const letters = [...name.replace(/\s/g, "")];
  return [...typed.replace(/\s/g, "")].every((unit, at) => {
    const there = letters[at] ?? "";
    return /[ㄱ-ㅎ]/.test(unit) ? initials(there) === unit : typedForm(there).startsWith(typedForm(unit));
  });
}

/** `suggest` of a NameIndex; its tables are made when first asked for. */
export function createSuggester(tables: NameTables): NameIndex["suggest"] {
  let starts: readonly Start[] | undefined;
  let byLetters: Table | undefined;
  let byInitials: Table | undefined;

  const look = (table: Table, key: string, via: "partial" | "initials", allowed: (start: Start) => boolean): Hit[] =>
    table.texts.find(key, { anywhere: false }).flatMap(({ row: at, length }): Hit[] => {
      const start = table.starts[at];
      const thing = start && tables.rows[start.row]?.thing;
      if (!thing || !allowed(start)) return [];
      return [{ thing, score: (start.whole ? 0.6 : 0.5) + (0.19 * key.length) / length, via }];
    });

  return (asked, { kind, limit = 10 } = {}) => {
    const text = asked.slice(0, longestTyped).trim();
    const key = typedForm(text);
    if (!key) return [];
    const hits: Hit[] = [...tables.hits(text, kind)];
    starts ??= startsOf(tables.rows);
    byLetters ??= toTable(starts, typedForm);
    hits.push(...look(byLetters, key, "partial", () => true));
    if (hasLooseOnset(text)) {
      byInitials ??= toTable(starts, initials);
      hits.push(...look(byInitials, initials(text), "initials", (start) => fits(text, start.text)));
    }
    if (hits.length === 0 && /^[a-z\s]+$/i.test(text)) {
      const meant = typedForm(typeAsHangul(text));
      for (const hit of look(byLetters, meant, "partial", () => true)) hits.push({ ...hit, via: "keyboard" });
    }
    return best(hits, kind, 0).slice(0, limit);
  };
}
