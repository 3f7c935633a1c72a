// Which pages are there, for machines that read them all?
import type { locales } from "#catalogue/locale.ts";
import { escapeXml } from "./xml.ts";

/** A page by its path without the locale (`/songs/sofa`), and the locales in which it stands. */
export type SitePage = { readonly path: string; readonly locales: readonly (typeof locales)[number][] };

/** The addresses of one sitemap file, at most 50,000 (sitemaps.org). */
const addressesPerSitemap = 50_000;

function drawUrl(origin: string, page: SitePage, locale: string): string {
  const alternates = page.locales.map(
    (one) => `<xhtml:link rel="alternate" hreflang="${one}" href="${escapeXml(`${origin}/${one}${page.path}`)}"/>`,
  );
  return `<url><loc>${escapeXml(`${origin}/${locale}${page.path}`)}</loc>${alternates.length > 1 ? alternates.join("") : ""}</url>`;
}

/** One sitemap; `page` counts from 0. */
export function sitemapXml(origin: string, pages: readonly SitePage[]): string {
  const urls = pages.flatMap((page) => page.locales.map((locale) => drawUrl(origin, page, locale)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.slice(0, addressesPerSitemap).join("\n")}\n</urlset>\n`;
}
