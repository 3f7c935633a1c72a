// Is everything called in a note as the catalogue calls it in that language?
import type { Locale } from "#catalogue/locale.ts";
import { displayName, type Name } from "#catalogue/name.ts";
import { fold } from "#language/fold.ts";
import { findMarks, type Subject, subjectsOf } from "#names/mark-names.ts";
import type { NamedKind } from "#names/name-index.ts";
import type { Snapshot } from "#store/snapshot.ts";
import type { Check, Checked, Finding } from "./check.ts";
import { languageNames, type PlacedNote, placedNotes } from "./notes.ts";

type Called = { readonly cue: string; readonly kind: NamedKind; readonly id: string; readonly names: readonly Name[] };

function namesOf({ artists, songs, works }: Snapshot, kind: NamedKind, id: string): readonly Name[] {
  return (kind === "artist" ? artists : kind === "song" ? songs : works).get(id)?.names ?? [];
}

const ownTags: { readonly [L in Locale]: RegExp } = { en: /^en|-Latn$/, ja: /^ja/, ko: /^ko$/ };
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** In every language one may write what is official in Hangul or Latin letters; else it must be a name in that one. */
function isForm({ text, lang, kind }: Name, locale: Locale): boolean {
  if (kind === "misspelling") return false;
  return ownTags[locale].test(lang) || (kind === "official" && !(kana.test(text) || lang.startsWith("ja")));
}

/** Katakana with and without its bars and dots is one word misspelt in one way. */
const bare = (text: string) => fold(text).replace(/[ー・]/gu, "");

/** Runs that may be a name: katakana; words with capitals, up to three together. */
const runs: { readonly [L in Locale]: RegExp } = {
  ja: /[\p{Script=Katakana}ー・]{2,}|\p{Lu}[\p{Script=Latin}-]+/gu,
  en: /\p{Lu}[\p{Script=Latin}-]+(?: \p{Lu}[\p{Script=Latin}-]+){0,2}/gu,
  ko: /\p{Script=Hangul}{2,}|\p{Lu}[\p{Script=Latin}-]+/gu,
};

/** What in the note sounds like, or is a known misspelling of, something that the note is about. */
function misspelt(text: string, locale: Locale, subjects: readonly Subject[], { names }: Checked): Called[] {
  return (text.match(runs[locale]) ?? []).flatMap((cue): Called[] => {
    const known = subjects.find((subject) => subject.names.some((name) => bare(name.text) === bare(cue)));
    if (known) {
      const met = known.names.filter((name) => bare(name.text) === bare(cue));
      return met.every((name) => name.kind === "misspelling") ? [{ ...known, cue }] : [];
    }
    if (locale === "ko") return []; // a Korean word with its particle sounds like too much
    const [match] = names.find(cue, { sure: true });
    const alike = match?.via === "sound" || match?.via === "misspelling";
    const subject = subjects.find(({ kind, id }) => alike && kind === match?.kind && id === match.id);
    return subject ? [{ ...subject, cue }] : [];
  });
}

/** What is marked as a name, but under a form that is not one of this language. */
function marked({ locale, note }: PlacedNote, subjects: readonly Subject[], { names, snapshot }: Checked): Called[] {
  return findMarks(note, names, subjects).flatMap(({ paragraph, start, end, kind, id }) => {
    const cue = note.paragraphs[paragraph]?.slice(start, end) ?? "";
    const all = namesOf(snapshot, kind, id);
    const met = all.filter((name) => fold(name.text) === fold(cue));
    return met.length > 0 && !met.some((name) => isForm(name, locale)) ? [{ cue, kind, id, names: all }] : [];
  });
}

function checkNote(placed: PlacedNote, checked: Checked): Finding[] {
  const { home, locale, note } = placed;
  const subjects = home.song ? subjectsOf(home.song, checked.snapshot) : [];
  const called = [
    ...marked(placed, subjects, checked),
    ...misspelt(note.paragraphs.join("\n"), locale, subjects, checked),
  ];
  const each = [...new Map(called.map((one) => [`${one.kind}/${one.id}/${fold(one.cue)}`, one])).values()];
  return each.map(({ cue, kind, id, names }) => ({
    code: "name-differs",
    severity: "wrong",
    kind: home.kind,
    id: home.id,
    locale,
    message: `${home.place} says “${cue}” for ${kind} ${id}, which in ${languageNames[locale]} is ${displayName(names, locale).text}: write that`,
  }));
}

export const checkNameForms: Check = (checked) =>
  placedNotes(checked.snapshot).flatMap((placed) => checkNote(placed, checked));
