import { absoluteUrl, CMS, hrefOf, ROOT_FILES } from "../../press-room/addresses.ts";
import { singleFile } from "../../site/output.ts";
import type { Publication } from "../../site/publication.ts";

/** `/robots.txt`: allows everything but the editors' pages and names the sitemaps; disallows everything in a preview. RFC 9309. */
export const robotsOutput = singleFile(
  "robots",
  ROOT_FILES.robots,
  (publication) => `${robotsLines(publication).join("\n")}\n`,
);

function robotsLines({ pressRoom: { site, preview } }: Publication): readonly string[] {
  if (preview) return ["User-agent: *", "Disallow: /"];
  const sitemaps = [ROOT_FILES.sitemap, ROOT_FILES.newsSitemap].map((path) => absoluteUrl(path, site.url));
  const apart = site.cms ? [`Disallow: ${hrefOf(CMS, site.basePath)}`] : [];
  return ["User-agent: *", "Allow: /", ...apart, "", ...sitemaps.map((url) => `Sitemap: ${url}`)];
}
