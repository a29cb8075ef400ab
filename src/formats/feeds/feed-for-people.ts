import { absoluteUrl, hrefOf, ROOT_FILES } from "../../press-room/addresses.ts";
import type { Publication } from "../../site/publication.ts";
import { siteName } from "../../site/labels.ts";
import { directionOf } from "../../text/language.ts";
import { formatDate } from "../../time/date-format.ts";
import { stringsFor } from "../../site/strings.ts";
import type { XmlElement, XmlInstruction } from "../xml/write-xml.ts";
import type { FeedSource } from "./feed-source.ts";

/**
 * The part of a feed that browsers show: its title, an explanation and its releases as links. Feeds may contain an
 * XHTML `div`, which feed readers ignore. The style sheet hides the rest, because CSS alone cannot make links.
 */
export function feedForPeople(source: FeedSource, { pressRoom: { site } }: Publication): { readonly div: XmlElement } {
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

/** The style sheet of a feed. It is CSS because browsers are removing XSL. */
export function feedStyle({ pressRoom: { site } }: Publication): XmlInstruction {
  return {
    name: "xml-stylesheet",
    attributes: { type: "text/css", href: hrefOf(ROOT_FILES.feedStyle, site.basePath) },
  };
}
