// Where does someone say what they are going through?
import type { Child } from "hono/jsx";
import { askAddress } from "../addresses.ts";
import type { Reader } from "../reader.ts";
import { Say } from "./prose.tsx";

/** Longer questions are refused: an answer would not be better for it. */
export const questionLength = 2000;

/** The label is the caller's heading, named by id. */
export function QuestionBox({ reader, labelledBy, value }: { reader: Reader; labelledBy: string; value?: string }) {
  const { box } = reader.m;
  return (
    <search>
      <form class="box" action={`/${reader.locale}/ask`} method="get">
        <textarea
          name="q"
          rows={2}
          required
          maxlength={questionLength}
          aria-labelledby={labelledBy}
          aria-describedby="box-hint"
          autocomplete="off"
          enterkeyhint="search"
        >
          {value ?? ""}
        </textarea>
        <button type="submit">{box.submit}</button>
        <p class="hint" id="box-hint">
          <Say text={box.hint} reader={reader} />
          {reader.locale === "ja" ? undefined : " "}
          <Say text={box.kept} reader={reader} />
        </p>
      </form>
    </search>
  );
}

/** Three questions that this catalogue has songs for. */
function findExamples(reader: Reader): readonly { readonly theme: string; readonly text: string }[] {
  const fitting = reader.m.examples.filter(({ theme }) => reader.relations.byTheme.has(theme));
  return (fitting.length >= 3 ? fitting : reader.m.examples).slice(0, 3);
}

export function Examples({ reader }: { reader: Reader }) {
  return (
    <ul class="examples" aria-label={reader.m.box.examples}>
      {findExamples(reader).map(
        ({ text }): Child => (
          <li>
            <a href={askAddress(reader.locale, { q: text })}>
              <Say text={text} reader={reader} />
            </a>
          </li>
        ),
      )}
    </ul>
  );
}
