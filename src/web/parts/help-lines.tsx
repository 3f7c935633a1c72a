// How does a line that one can call stand on a page: the number first, and ready to be pressed?
import type { Locale } from "#catalogue/locale.ts";
import { messages } from "#messages/messages.ts";
import { safeLink, splitTelephone } from "../addresses.ts";
import type { Reader } from "../reader.ts";
import { splitRuns } from "../runs.ts";
import { Text } from "./prose.tsx";

export type Line = {
  readonly name: string;
  readonly contact: string;
  readonly country: string;
  readonly hours: string;
};

function Contact({ contact }: { contact: string }) {
  const telephone = splitTelephone(contact);
  const link = safeLink(contact);
  if (telephone) {
    return (
      <>
        <a href={telephone.address}>{telephone.number}</a>
        {telephone.rest ? (
          <span class="contact-rest" lang="en">
            {telephone.rest}
          </span>
        ) : undefined}
      </>
    );
  }
  if (link) {
    return (
      <a href={link.href} rel="external noopener">
        {link.hostname.replace(/^www\./, "")}
      </a>
    );
  }
  return <>{contact}</>;
}

/** Names of lines are kept in one language only; it is told from their letters. */
function nameLanguage(name: string): Locale {
  const [run] = splitRuns(name, "en").filter(({ lang }) => lang);
  return run?.lang === "ko" ? "ko" : run?.lang === "ja" ? "ja" : "en";
}

function where(line: Line, locale: Locale): string {
  const country =
    line.country === "*" ? undefined : new Intl.DisplayNames([locale], { type: "region" }).of(line.country);
  const hours = line.hours === "-" ? undefined : line.hours.replace(/^24 h\b/, messages[locale].ask.allDay);
  return [country, hours].filter(Boolean).join(" · ");
}

/** `locale` is that of the question, which may differ from the page's. */
export function HelpLineList({ lines, locale, reader }: { lines: readonly Line[]; locale: Locale; reader: Reader }) {
  return (
    <ul class="lines">
      {lines.map((line) => (
        <li>
          <span class="line-contact">
            <Contact contact={line.contact} />
          </span>
          <span class="line-name">
            <Text text={line.name} lang={nameLanguage(line.name)} reader={{ ...reader, locale }} />
          </span>
          <span class="line-when">{where(line, locale)}</span>
        </li>
      ))}
    </ul>
  );
}
