/** Namespaces of feeds and exports, with the prefix that the readers know each by; RSS 1.0 and Netscape's RSS have none. */
const PREFIXES: Readonly<Record<string, string>> = {
  "http://www.w3.org/2005/Atom": "atom",
  "http://purl.org/atom/ns#": "atom",
  "http://purl.org/rss/1.0/": "",
  "http://my.netscape.com/rdf/simple/0.9/": "",
  "http://backend.userland.com/rss2": "",
  "http://purl.org/rss/1.0/modules/content/": "content",
  "http://purl.org/dc/elements/1.1/": "dc",
  "http://purl.org/dc/elements/1.0/": "dc",
  "http://purl.org/dc/terms/": "dcterms",
  "http://search.yahoo.com/mrss/": "media",
  "http://search.yahoo.com/mrss": "media",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
  "http://www.w3.org/1999/xhtml": "xhtml",
  "http://www.w3.org/XML/1998/namespace": "xml",
};

/** Namespaces of WordPress end with the version of the export. */
const WORDPRESS = /^https?:\/\/wordpress\.org\/export\/\d[\d.]*\/(excerpt\/)?$/;

/** The prefix for a namespace; the written one if the namespace is unknown. */
function prefixOf(space: string, written: string): string {
  const wordpress = WORDPRESS.exec(space);
  if (wordpress) return wordpress[1] === undefined ? "wp" : "excerpt";
  return Object.hasOwn(PREFIXES, space) ? (PREFIXES[space] ?? "") : written;
}

/** A name with the prefix for its namespace: `dc:creator`, `title`. */
export function knownName(name: string, space: string): string {
  const colon = name.indexOf(":");
  const prefix = prefixOf(space, colon === -1 ? "" : name.slice(0, colon));
  const local = name.slice(colon + 1);
  return prefix === "" ? local : `${prefix}:${local}`;
}
