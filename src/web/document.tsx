// What is the same on every page: the head, the masthead, the foot?
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { type Locale, locales } from "#catalogue/locale.ts";
import { messages } from "#messages/messages.ts";
import { Say } from "./parts/prose.tsx";
import type { Reader } from "./reader.ts";
import { type Json, writeJson } from "./structured-data.ts";

export type Page = {
  /** The address after the locale: `""`, `/lists`, `/songs/only-then`; undefined where there is no such page. */
  readonly path: string | undefined;
  /** What stands after the `?`, kept when the language is switched. */
  readonly query?: string;
  readonly title: string;
  readonly description?: string;
  /** The locales in which the page is whole; all where absent. */
  readonly offeredIn?: readonly Locale[];
  /** False where search engines should not keep it. */
  readonly indexed?: boolean;
  readonly data?: readonly Json[];
  /** The address of a feed of its own. */
  readonly feed?: string;
  /** Names the layout in the style sheet. */
  readonly layout: string;
  readonly body: Child;
};

/** A filled circle in the accent, the seal of the stills. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='7' fill='%23b8432a'/%3E%3C/svg%3E";

const openGraphLocales: { readonly [L in Locale]: string } = { en: "en_US", ja: "ja_JP", ko: "ko_KR" };

function Alternates({ page, origin }: { page: Page; origin: string }) {
  if (page.path === undefined || page.indexed === false) return undefined;
  const offered = page.offeredIn ?? locales;
  const fallback = page.path === "" ? "/" : `/${offered[0] ?? "en"}${page.path}`;
  return (
    <>
      {offered.map((locale) => (
        <link rel="alternate" hreflang={locale} href={`${origin}/${locale}${page.path}`} />
      ))}
      <link rel="alternate" hreflang="x-default" href={origin + fallback} />
    </>
  );
}

function Head({ page, reader }: { page: Page; reader: Reader }) {
  const { locale, m, assets } = reader;
  const { origin } = reader.services.settings;
  const title = page.path === "" ? `${m.guide}: ${m.tagline}` : `${page.title} · ${m.guide}`;
  const description = page.description ?? m.description;
  const address = page.path === undefined ? undefined : `${origin}/${locale}${page.path}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={description} />
      {page.indexed === false || address === undefined ? (
        <meta name="robots" content="noindex" />
      ) : (
        <link rel="canonical" href={address} />
      )}
      <Alternates page={page} origin={origin} />
      <meta name="color-scheme" content="dark light" />
      <meta name="theme-color" content="#0f1115" media="(prefers-color-scheme: dark)" />
      <meta name="theme-color" content="#f6f1e6" media="(prefers-color-scheme: light)" />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={m.guide} />
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={openGraphLocales[locale]} />
      {address && page.indexed !== false ? <meta property="og:url" content={address} /> : undefined}
      <link rel="icon" href={icon} />
      <link rel="stylesheet" href={assets.style} />
      <link rel="alternate" type="application/atom+xml" title={m.nav.feed} href={`/${locale}/feed.xml`} />
      {page.feed ? <link rel="alternate" type="application/atom+xml" title={page.title} href={page.feed} /> : undefined}
      <script type="module" src={assets.script} />
      {(page.data ?? []).map((data) => (
        <script type="application/ld+json">{raw(writeJson(data))}</script>
      ))}
    </head>
  );
}

function Languages({ page, reader }: { page: Page; reader: Reader }) {
  return (
    <nav class="languages" aria-label={reader.m.nav.languages}>
      {locales.map((locale) => {
        const { language } = messages[locale];
        if (locale === reader.locale) return <span aria-current="true">{language}</span>;
        const address = `/${locale}${page.path ?? ""}${page.query ? `?${page.query}` : ""}`;
        return (
          <a href={address} lang={locale} hreflang={locale}>
            {language}
          </a>
        );
      })}
    </nav>
  );
}

function Masthead({ page, reader }: { page: Page; reader: Reader }) {
  const { locale, m } = reader;
  const links = [
    ["/ask", m.nav.ask],
    ["/lists", m.nav.lists],
    ["/search", m.nav.search],
  ] as const;
  return (
    <header class="masthead">
      <a class="wordmark" href={`/${locale}`} lang="en">
        RAG Music <b>K-POP</b>
      </a>
      <nav class="rooms" aria-label={m.nav.label}>
        {links.map(([path, text]) => (
          <a href={`/${locale}${path}`} aria-current={page.path === path ? "page" : undefined}>
            {text}
          </a>
        ))}
      </nav>
      <Languages page={page} reader={reader} />
    </header>
  );
}

function Foot({ reader }: { reader: Reader }) {
  const { locale, m } = reader;
  return (
    <footer class="foot">
      <p class="foot-line">
        <Say text={m.tagline} reader={reader} />
      </p>
      <p>
        <a href={`/${locale}/about`}>{m.nav.about}</a>
        <a href={`/${locale}/about#privacy`}>{m.about.privacy}</a>
        <a href={`/${locale}/feed.xml`}>{m.nav.feed}</a>
      </p>
      <p class="small">
        <Say text={m.independent} reader={reader} />
      </p>
    </footer>
  );
}

/** The whole document as text. */
export function renderPage(page: Page, reader: Reader): string {
  const html = (
    <html lang={reader.locale}>
      <Head page={page} reader={reader} />
      <body class={page.layout}>
        <a class="skip" href="#page">
          {reader.m.skip}
        </a>
        <Masthead page={page} reader={reader} />
        <main id="page" tabindex={-1}>
          {page.body}
        </main>
        <Foot reader={reader} />
      </body>
    </html>
  );
  return `<!doctype html>${html.toString()}`;
}
