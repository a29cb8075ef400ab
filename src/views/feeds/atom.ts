import type { Output, Publication } from "../../press-room/publication.ts";
import { channelOf, child, children, itemsOf, parseXml, text, writeFeed, type XmlElement } from "./feed-xml.ts";
import { feedPath } from "./feed-formats.ts";
import type { FeedItem } from "./feed-item.ts";
import { feedForPeople } from "./feed-for-people.ts";
import { type FeedSource, feedSources } from "./feed-source.ts";

/** Atom beside every list. https://www.rfc-editor.org/rfc/rfc4287 */
export const atomFeeds: Output = {
  name: "Atom",
  *files(publication) {
    const entries = atomEntries(publication);
    for (const source of feedSources(publication))
      yield {
        path: feedPath(source.page, "atom"),
        content: writeFeed(atomDocument(source, publication, entries), publication),
      };
  },
};

function atomDocument(
  source: FeedSource,
  publication: Publication,
  entries: ReadonlyMap<string, XmlElement>,
): XmlElement {
  const feed = child(parseXml(channelOf(source, publication).atom1()), "feed");
  return {
    feed: {
      ...feed,
      _attributes: {
        xmlns: "http://www.w3.org/2005/Atom",
        "xml:lang": source.language,
      },
      title: text(source.title),
      subtitle: text(source.description),
      ...feedForPeople(source, publication),
      entry: source.releases.map(({ path }) => entries.get(path)).filter((found) => found !== undefined),
    },
  };
}

/** By the path of their release. */
function atomEntries(publication: Publication): ReadonlyMap<string, XmlElement> {
  const { feed, items } = itemsOf(publication);
  const written = children(child(parseXml(feed.atom1()), "feed"), "entry");
  return new Map(items.map((item, index) => [item.path, atomEntry(written[index] ?? {}, item)]));
}

function atomEntry(written: XmlElement, item: FeedItem): XmlElement {
  return {
    ...written,
    title: text(item.title),
    published: item.published.iso,
    updated: item.updated.iso,
    link: linksOf(item).map((attributes) => ({ _attributes: attributes })),
    author: { name: text(item.author.name), ...(item.author.url && { uri: text(item.author.url) }) },
    category: item.categories.map(({ key, label, scheme }) => ({ _attributes: { term: key, label, scheme } })),
    ...(item.summary && { summary: text(item.summary) }),
    content: { _attributes: { type: "html" }, ...text(item.html) },
  };
}

function linksOf({ url, language, translations, attachments }: FeedItem): readonly XmlElement[] {
  return [
    { rel: "alternate", type: "text/html", hreflang: language, href: url },
    ...translations.map((other): XmlElement => {
      return { rel: "alternate", type: "text/html", hreflang: other.language, href: other.url };
    }),
    ...attachments.map(({ url: href, type, bytes, title }) => ({
      rel: "enclosure",
      type,
      length: bytes,
      ...(title && { title }),
      href,
    })),
  ];
}
