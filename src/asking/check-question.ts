// Is a question one that can be asked?

import type { Locale } from "#catalogue/locale.ts";
import { Problem } from "#catalogue/problem.ts";
import type { Theme } from "#catalogue/theme.ts";
import { detectLanguage } from "#language/detect-language.ts";
import type { Question } from "./answer.ts";

/** Longest question, and each thing said after it, in characters. */
const longestQuestion = 2_000;
const mostThen = 20;
const mostPicks = 50;
const defaultPicks = 5;

/** A question trimmed and within its limits; themes that the vocabulary does not have are passed over. */
export type Checked = {
  readonly question: string;
  readonly then: readonly string[];
  readonly language: Locale;
  readonly limit: number;
  readonly not: readonly string[];
  readonly more: readonly string[];
};

function checkText(text: string, what: string): string {
  const trimmed = text.trim();
  if ([...trimmed].length > longestQuestion) {
    throw new Problem("too-long", `${what} has more than ${longestQuestion} characters; say it in fewer`);
  }
  return trimmed;
}

/** @throws Problem `bad-request` or `too-long` */
export function checkQuestion(asked: Question, themes: ReadonlyMap<string, Theme>): Checked {
  const question = checkText(asked.question, "the question");
  if (question === "") throw new Problem("bad-request", "the question is empty; say what you are going through");
  const limit = asked.limit ?? defaultPicks;
  if (!Number.isInteger(limit) || limit < 1 || limit > mostPicks) {
    throw new Problem("bad-request", `limit is ${limit}; give a whole number from 1 to ${mostPicks}`);
  }
  const then = (asked.then ?? []).map((text) => checkText(text, "what was said after the question")).filter(Boolean);
  if (then.length > mostThen) throw new Problem("bad-request", `more than ${mostThen} follow-ups; ask a new question`);
  const known = (ids: readonly string[] | undefined) => [...new Set(ids)].filter((id) => themes.has(id));
  const language = asked.locale ?? detectLanguage(question);
  return { question, then, language, limit, not: known(asked.not), more: known(asked.more) };
}
