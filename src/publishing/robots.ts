// What may search engines read?

/** Answers and searches are made of what readers typed, so they are left out. `origin` without a slash at the end. */
export function robotsTxt(origin: string): string {
  return [
    "User-agent: *",
    "Disallow: /*/ask",
    "Disallow: /*/search",
    "Disallow: /studio",
    "Disallow: /api/",
    "",
    `Sitemap: ${origin}/sitemap.xml`,
    "",
  ].join("\n");
}
