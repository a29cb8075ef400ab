import { feedPath } from "../../press-room/addresses.ts";
import type { Output, Publication } from "../../site/publication.ts";
import type { XmlAttributes, XmlElement } from "../xml/write-xml.ts";
import { feedForPeople } from "./feed-for-people.ts";
import type { FeedAuthor, FeedItem } from "./feed-item.ts";
import { channelOf, child, children, itemsOf, readXml, writeFeed } from "./feed-library.ts";
import { type FeedSource, feedSources } from "./feed-source.ts";

/** Atom beside every list. https://www.rfc-editor.org/rfc/rfc4287 */
export const atomFeeds: Output = {
  name: "Atom",
  *files(publication) {
    const entries = atomEntries(publication);
    for (const source of feedSources(publication)) {
      const document = atomDocument(source, publication, entries);
      yield { path: feedPath(source.page, "atom"), content: writeFeed(document, publication) };
    }
  },
};

type Entries = ReadonlyMap<string, XmlElement>;

function atomDocument(source: FeedSource, publication: Publication, entries: Entries): XmlElement {
  const { site, owner } = publication.pressRoom;
  return {
    feed: {
      ...child(readXml(channelOf(source, publication).atom1()), "feed"),
      _attributes: { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": source.language },
      title: source.title,
      subtitle: source.description,
      author: author({ name: owner.name, url: owner.website ?? site.url }),
      ...feedForPeople(source, publication),
      entry: source.releases.map(({ path }) => entries.get(path)).filter((found) => found !== undefined),
    },
  };
}

/** By the path of their release. */
function atomEntries(publication: Publication): Entries {
  const { feed, items } = itemsOf(publication);
  const written = children(child(readXml(feed.atom1()), "feed"), "entry");
  return new Map(items.map((item, index) => [item.path, atomEntry(written[index] ?? {}, item)]));
}

function atomEntry(written: XmlElement, item: FeedItem): XmlElement {
  return {
    ...written,
    title: item.title,
    published: item.published.iso,
    updated: item.updated.iso,
    link: linksOf(item).map((attributes) => ({ _attributes: attributes })),
    author: author(item.author),
    category: item.categories.map(({ key, label, scheme }) => ({ _attributes: { term: key, label, scheme } })),
    summary: item.summary,
    content: { _attributes: { type: "html" }, _cdata: item.html },
  };
}

function author({ name, url }: FeedAuthor): XmlElement {
  return { name, uri: url };
}

function linksOf({ url, language, translations, attachments }: FeedItem): readonly XmlAttributes[] {
  return [
    { rel: "alternate", type: "text/html", hreflang: language, href: url },
    ...translations.map((other) => {
      return { rel: "alternate", type: "text/html", hreflang: other.language, href: other.url };
    }),
    ...attachments.map(({ url: href, type, bytes, title }) => {
      return { rel: "enclosure", type, length: bytes, title, href };
    }),
  ];
}
