import { absoluteUrl, ROOT_FILES, type SitePath, sitemapPartPath } from "../../press-room/addresses.ts";
import { type FilePlan, outputOf } from "../../site/output.ts";
import { type SitemapEntry, sitemapEntries } from "./sitemap-entries.ts";
import { writeXml, type XmlElement } from "../xml/write-xml.ts";

/** Limits of one file: number of addresses and bytes. https://www.sitemaps.org/protocol.html#index */
const MOST = { addresses: 50_000, bytes: 50_000_000 };

/** `/sitemap.xml`: all addresses, or an index of the files that contain them. Not written for a preview. */
export const sitemapOutput = outputOf({
  name: "sitemap",
  files: (publication) => sitemapFiles(sitemapEntries(publication)),
  content: (file, { pressRoom: { site } }) => sitemapXml(file, site.url),
});

/** A sitemap with these entries, or the index of these files. */
type SitemapFile = FilePlan & ({ readonly entries: readonly SitemapEntry[] } | { readonly parts: readonly SitePath[] });

/** The files for these entries: one, or as many as the limits require with an index. */
export function sitemapFiles(entries: readonly SitemapEntry[], limits: typeof MOST = MOST): readonly SitemapFile[] {
  const parts = partsOf(entries, limits);
  if (parts.length < 2) return parts.map((part) => ({ path: ROOT_FILES.sitemap, entries: part }));
  const files = parts.map((part, index) => ({ path: sitemapPartPath(index + 1), entries: part }));
  return [...files, { path: ROOT_FILES.sitemap, parts: files.map(({ path }) => path) }];
}

/** A file of the sitemap, as https://www.sitemaps.org/protocol.html describes it. */
export function sitemapXml(file: SitemapFile, siteUrl: string): string {
  if ("entries" in file) return writeXml(urlSet(file.entries));
  const sitemap = file.parts.map((path) => ({ loc: absoluteUrl(path, siteUrl) }));
  return writeXml({ sitemapindex: { _attributes: { xmlns: SITEMAP }, sitemap } });
}

/** The namespace of all sitemaps. */
export const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
const IMAGE = "http://www.google.com/schemas/sitemap-image/1.1";
const XHTML = "http://www.w3.org/1999/xhtml";

function urlSet(entries: readonly SitemapEntry[]): XmlElement {
  const namespaces = { xmlns: SITEMAP, "xmlns:image": IMAGE, "xmlns:xhtml": XHTML };
  return { urlset: { _attributes: namespaces, url: entries.map(urlElement) } };
}

function urlElement({ url, modified, priority, alternates, images }: SitemapEntry): XmlElement {
  return {
    loc: url,
    lastmod: modified,
    priority,
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
