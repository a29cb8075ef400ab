import { absoluteUrl } from "../../press-room/addresses.ts";
import type { Output, Publication } from "../../site/publication.ts";

/** `/robots.txt`: everything may be read, and here are the sitemaps; of a preview, nothing. RFC 9309. */
export const robotsOutput: Output = {
  name: "robots",
  files: (publication) => [{ path: "/robots.txt", content: `${robotsLines(publication).join("\n")}\n` }],
};

function robotsLines({ pressRoom: { site, preview } }: Publication): readonly string[] {
  if (preview) return ["User-agent: *", "Disallow: /"];
  const sitemaps = (["/sitemap.xml", "/news-sitemap.xml"] as const).map((path) => absoluteUrl(path, site.url));
  return ["User-agent: *", "Allow: /", "", ...sitemaps.map((url) => `Sitemap: ${url}`)];
}
