import { absoluteUrl, ROOT_FILES } from "../../press-room/addresses.ts";
import { outputOf } from "../../site/output.ts";
import type { Publication } from "../../site/publication.ts";
import type { PublishedPressRoom, PublishedRelease } from "../../press-room/published.ts";
import { editionLanguage } from "../../text/language.ts";
import { hasPassed } from "../../site/moments.ts";
import { siteName } from "../../site/labels.ts";
import { oneLine } from "../../text/one-line.ts";
import { SITEMAP } from "./sitemap.ts";
import { writeXml, type XmlElement } from "../xml/write-xml.ts";

const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;
const MOST_ADDRESSES = 1000;

/**
 * `/news-sitemap.xml`: releases of the last two days. Not written for a preview.
 * https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export const newsSitemapOutput = outputOf({
  name: "news sitemap",
  files: ({ pressRoom: { preview } }) => (preview ? [] : [{ path: ROOT_FILES.newsSitemap }]),
  content: (_, publication) => writeXml(newsSitemap(publication)),
});

function newsSitemap(publication: Publication): XmlElement {
  const { site } = publication.pressRoom;
  const news = newsOf(publication.pressRoom);
  return {
    urlset: {
      _attributes: { xmlns: SITEMAP, "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9" },
      // A sitemap must not be empty: without news it contains the front page, without news elements.
      url: news.length > 0 ? news.map((release) => newsElement(release, publication)) : [{ loc: site.url }],
    },
  };
}

/** Releases are sorted newest first, so an old one ends the search. */
function newsOf(room: PublishedPressRoom): readonly PublishedRelease[] {
  const isOld = ({ date }: PublishedRelease): boolean => hasPassed({ ms: date.ms + TWO_DAYS - 1 }, room);
  return room.editions
    .flatMap(({ releases }) => releases.slice(0, firstIndex(releases, isOld)))
    .toSorted((a, b) => b.date.ms - a.date.ms)
    .slice(0, MOST_ADDRESSES);
}

function firstIndex<T>(items: readonly T[], matches: (item: T) => boolean): number {
  const index = items.findIndex(matches);
  return index === -1 ? items.length : index;
}

/** `news:name` is the name in the default language for all releases: Google identifies a publication by its exact name. */
function newsElement(
  { path, title, date, language }: PublishedRelease,
  { pressRoom: { site } }: Publication,
): XmlElement {
  return {
    loc: absoluteUrl(path, site.url),
    "news:news": {
      "news:publication": {
        "news:name": siteName(site, site.languages[0]),
        "news:language": editionLanguage(language),
      },
      "news:publication_date": date.iso,
      "news:title": oneLine(title),
    },
  };
}
