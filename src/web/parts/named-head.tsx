// How is a person, a group or a drama introduced: its name large, its other names beneath?
import type { Child } from "hono/jsx";
import { displayName, findName, type Name } from "#catalogue/name.ts";
import { releasedName } from "../credits.ts";
import type { Reader } from "../reader.ts";
import { Text } from "./prose.tsx";
import { KoreanName } from "./title.tsx";

/** The names in the other scripts, each once. */
function otherNames(names: readonly Name[], reader: Reader): Name[] {
  const first = releasedName(names, reader);
  const seen = new Set([first.text.toLowerCase()]);
  return [displayName(names, reader.locale), findName(names, "en"), findName(names, "ja")].filter((name) => {
    if (!name || seen.has(name.text.toLowerCase())) return false;
    seen.add(name.text.toLowerCase());
    return true;
  }) as Name[]; // the filter leaves no undefined
}

export function NamedHead(props: { names: readonly Name[]; reader: Reader; above?: string; children: Child }) {
  const { names, reader, above } = props;
  const others = otherNames(names, reader);
  return (
    <header class="named-head">
      {above ? <p class="eyebrow">{above}</p> : undefined}
      <h1>
        <span class="title">
          <KoreanName names={names} reader={reader} />
        </span>
      </h1>
      {others.length > 0 ? (
        <p class="second">
          {others.map((name, index) => (
            <>
              {index > 0 ? " · " : undefined}
              <Text text={name.text} lang={name.lang} reader={reader} />
            </>
          ))}
        </p>
      ) : undefined}
      {props.children}
    </header>
  );
}
