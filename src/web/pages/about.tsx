// Who runs this guide, what does it keep, and whose words are these?
import type { Child } from "hono/jsx";
import type { HelpLine } from "#catalogue/help-line.ts";
import { safeLink } from "../addresses.ts";
import type { Page } from "../document.tsx";
import { HelpLineList } from "../parts/help-lines.tsx";
import { Say } from "../parts/prose.tsx";
import type { Reader } from "../reader.ts";

function Contact({ reader }: { reader: Reader }) {
  const { contact } = reader.services.settings;
  const { m } = reader;
  if (!contact) return <Say text={m.about.noContact} reader={reader} />;
  const link = safeLink(contact);
  const mail = /^[^\s@<>"]+@[^\s@<>"]+$/.test(contact) ? `mailto:${contact}` : undefined;
  const address = link?.href ?? mail;
  return (
    <>
      <Say text={m.about.contact} reader={reader} /> {address ? <a href={address}>{contact}</a> : contact}
    </>
  );
}

function Section({ heading, id, children, reader }: { heading: string; id?: string; children: Child; reader: Reader }) {
  return (
    <section id={id} class="about-section">
      <h2>
        <Say text={heading} reader={reader} />
      </h2>
      {children}
    </section>
  );
}

const countryOf = { en: undefined, ja: "JP", ko: "KR" } as const;

/** Those of the reader's own country first. */
function nearestFirst(lines: readonly HelpLine[], reader: Reader): HelpLine[] {
  const near = countryOf[reader.locale];
  return [...lines].sort((a, b) => Number(b.country === near) - Number(a.country === near));
}

export function aboutPage(reader: Reader): Page {
  const { m } = reader;
  const { helpLines } = reader.services.vocabulary;
  const paragraph = (text: string) => (
    <p>
      <Say text={text} reader={reader} />
    </p>
  );
  return {
    path: "/about",
    title: m.about.title,
    description: m.about.lead,
    layout: "about",
    body: (
      <>
        <h1>
          <Say text={m.about.title} reader={reader} />
        </h1>
        <p class="lead">
          <Say text={m.about.lead} reader={reader} />
        </p>
        <Section heading={m.about.who} id="who" reader={reader}>
          <p>
            <Contact reader={reader} />
          </p>
          {paragraph(m.independent)}
          {paragraph(m.about.software)}
        </Section>
        <Section heading={m.about.privacy} id="privacy" reader={reader}>
          <ul class="points">
            {m.about.privacyPoints.map((text) => (
              <li>
                <Say text={text} reader={reader} />
              </li>
            ))}
          </ul>
        </Section>
        <Section heading={m.about.reasons} reader={reader}>
          {paragraph(m.about.reasonsText)}
        </Section>
        <Section heading={m.about.rights} id="rights" reader={reader}>
          {paragraph(m.about.rightsText)}
          {paragraph(m.about.removal)}
        </Section>
        <Section heading={m.about.licences} reader={reader}>
          {paragraph(m.about.licencesText)}
        </Section>
        {helpLines.length > 0 ? (
          <Section heading={m.about.care} id="help" reader={reader}>
            {paragraph(m.about.careText)}
            <HelpLineList lines={nearestFirst(helpLines, reader)} locale={reader.locale} reader={reader} />
          </Section>
        ) : undefined}
      </>
    ),
  };
}
