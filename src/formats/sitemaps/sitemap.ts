import { absoluteUrl, ROOT_FILES, sitemapPartPath } from "../../press-room/addresses.ts";
import type { Output, OutputFile } from "../../site/publication.ts";
import { type SitemapEntry, sitemapEntries } from "./sitemap-entries.ts";
import { writeXml, type XmlElement } from "../xml/write-xml.ts";

/** Limits of one file: number of addresses and bytes. https://www.sitemaps.org/protocol.html#index */
const MOST = { addresses: 50_000, bytes: 50_000_000 };

/** `/sitemap.xml`: all addresses, or an index of the files that contain them. Not written for a preview. */
export const sitemapOutput: Output = {
  name: "sitemap",
  *files(publication) {
    yield* sitemapFiles(sitemapEntries(publication), publication.pressRoom.site.url);
  },
};

/** The files for these entries: one, or as many as the limits require with an index. */
export function* sitemapFiles(
  entries: readonly SitemapEntry[],
  siteUrl: string,
  limits: typeof MOST = MOST,
): Iterable<OutputFile> {
  const parts = partsOf(entries, limits);
  if (parts.length === 1) yield { path: ROOT_FILES.sitemap, content: writeXml(urlSet(parts[0] ?? [])) };
  if (parts.length < 2) return;
  const paths = parts.map((_, index) => sitemapPartPath(index + 1));
  for (const [index, path] of paths.entries()) yield { path, content: writeXml(urlSet(parts[index] ?? [])) };
  const sitemap = paths.map((path) => ({ loc: absoluteUrl(path, siteUrl) }));
  yield { path: ROOT_FILES.sitemap, content: writeXml({ sitemapindex: { _attributes: { xmlns: SITEMAP }, sitemap } }) };
}

/** The namespace of all sitemaps. */
export const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
const IMAGE = "http://www.google.com/schemas/sitemap-image/1.1";
const XHTML = "http://www.w3.org/1999/xhtml";

function urlSet(entries: readonly SitemapEntry[]): XmlElement {
  const namespaces = { xmlns: SITEMAP, "xmlns:image": IMAGE, "xmlns:xhtml": XHTML };
  return { urlset: { _attributes: namespaces, url: entries.map(urlElement) } };
}

function urlElement({ url, modified, alternates, images }: SitemapEntry): XmlElement {
  return {
    loc: url,
    lastmod: modified,
    "xhtml:link": alternates.map((alternate) => ({ _attributes: { rel: "alternate", ...alternate } })),
    "image:image": images.map((loc) => ({ "image:loc": loc })),
  };
}

function partsOf(entries: readonly SitemapEntry[], limits: typeof MOST): readonly (readonly SitemapEntry[])[] {
  const parts: SitemapEntry[][] = [];
  let bytes = Infinity;
  for (const entry of entries) {
    const size = sizeOf(entry);
    if (bytes + size > limits.bytes || parts.at(-1)?.length === limits.addresses) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(entry);
    bytes += size;
  }
  return parts;
}

/** Upper bound of the entry's size in bytes: addresses are ASCII, and only an ampersand grows when escaped. */
function sizeOf({ url, alternates, images }: SitemapEntry): number {
  const markup = 120 + 70 * alternates.length + 60 * images.length;
  return [url, ...alternates.map(({ href }) => href), ...images].reduce(
    (sum, address) => sum + address.length + 4 * (address.split("&").length - 1),
    markup,
  );
}
