import { absoluteUrl, type SitePath } from "../../press-room/addresses.ts";
import { outputOf } from "../../site/output.ts";
import type { Publication } from "../../site/publication.ts";
import { feedUrl } from "../../site/feed-formats.ts";
import { memoise } from "../../site/memoise.ts";
import { writeXml, type XmlAttributes, type XmlElement } from "../xml/write-xml.ts";
import { feedForPeople, feedStyle } from "./feed-for-people.ts";
import { type FeedAuthor, feedItem, type FeedItem } from "./feed-item.ts";
import { feedFiles, type FeedSource, feedUpdated } from "./feed-source.ts";

/**
 * Atom beside every list. The package `feed` cannot write it: its Atom has no extensions, only one enclosure, and
 * guesses the enclosure's type; see docs/decisions/0012-feeds.md. https://www.rfc-editor.org/rfc/rfc4287
 */
export const atomFeeds = outputOf({
  name: "Atom",
  files: (publication) => feedFiles(publication, "atom"),
  content: ({ source }, publication) => writeXml(atomDocument(source, publication), feedStyle(publication)),
});

function atomDocument(source: FeedSource, publication: Publication): XmlElement {
  const { site, owner } = publication.pressRoom;
  const page = absoluteUrl(source.page, site.url);
  const { assets } = publication;
  const icon = assets.icons().at(-1);
  const addressOf = (file: { readonly path: SitePath } | undefined) => file && absoluteUrl(file.path, site.url);
  const links: readonly XmlAttributes[] = [
    { rel: "alternate", href: page },
    { rel: "self", href: feedUrl(source.page, "atom", site.url) },
    ...(site.feed.hub === undefined ? [] : [{ rel: "hub", href: site.feed.hub }]),
  ];
  return {
    feed: {
      _attributes: { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": source.language },
      id: page,
      title: source.title,
      updated: feedUpdated(source, publication).toISOString(),
      link: links.map(withAttributes),
      // RFC 4287 §4.2.5 and §4.2.8: an icon is a square, a logo twice as wide as high.
      logo: addressOf(assets.siteCard(source.language) ?? icon),
      icon: addressOf(icon),
      subtitle: source.description,
      author: author({ name: owner.name, url: owner.website ?? site.url }),
      ...feedForPeople(source, publication),
      entry: source.releases.map((release) => atomEntry(feedItem(release, publication))),
    },
  };
}

const atomEntry = memoise((item: FeedItem): XmlElement => {
  return {
    title: item.title,
    id: item.url,
    link: linksOf(item).map(withAttributes),
    updated: item.updated.iso,
    published: item.published.iso,
    author: author(item.author),
    category: item.categories.map(({ key, label, scheme }) => withAttributes({ term: key, label, scheme })),
    summary: item.summary,
    content: { _attributes: { type: "html" }, _cdata: item.html },
  };
});

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

function withAttributes(attributes: XmlAttributes): XmlElement {
  return { _attributes: attributes };
}
