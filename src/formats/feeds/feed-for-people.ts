import { absoluteUrl } from "../../press-room/addresses.ts";
import type { Publication } from "../../site/publication.ts";
import { siteName } from "../../site/head/page-name.ts";
import { directionOf } from "../../text/language.ts";
import { formatDate } from "../../time/date-format.ts";
import { stringsFor } from "../../site/strings.ts";
import type { XmlElement } from "../xml/write-xml.ts";
import type { FeedSource } from "./feed-source.ts";

/**
 * What somebody sees who opens a feed in a browser: what this is, and its releases as links. An XHTML `div` may stand
 * in any feed and feed readers skip it; the style sheet shows nothing else, as by itself it can make no link.
 */
export function feedForPeople(source: FeedSource, { pressRoom: { site } }: Publication): XmlElement {
  const { language, title, releases } = source;
  const name = siteName(site, language);
  return {
    div: {
      _attributes: { xmlns: "http://www.w3.org/1999/xhtml", dir: directionOf(language) },
      h1: title,
      p: stringsFor(language).t("feed.opened", { site: name }),
      ul: {
        li: releases.map((release) => ({
          a: { _attributes: { href: absoluteUrl(release.path, site.url) }, _text: release.title },
          time: {
            _attributes: { datetime: release.date.iso },
            _text: formatDate(release.date, "date", language, site.timezone),
          },
        })),
      },
    },
  };
}
