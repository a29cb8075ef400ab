import { absoluteUrl, hrefOf, ROOT_FILES } from "../../press-room/addresses.ts";
import type { Publication } from "../../site/publication.ts";
import { siteName } from "../../site/labels.ts";
import { directionOf } from "../../text/language.ts";
import { stringsFor } from "../../site/strings.ts";
import type { XmlElement, XmlInstruction } from "../xml/write-xml.ts";
import type { FeedSource } from "./feed-source.ts";

/**
 * The part of a feed for a reader who opens it in a browser: its title as a link to the page with the same releases,
 * and an explanation. Feeds may contain an XHTML `div`, which feed readers ignore. The style sheet shows the titles of
 * the feed's own items below it, so that the feed does not contain its releases twice.
 */
export function feedForPeople(
  { language, title, page }: FeedSource,
  { pressRoom: { site } }: Publication,
): { readonly div: XmlElement } {
  return {
    div: {
      _attributes: { xmlns: "http://www.w3.org/1999/xhtml", dir: directionOf(language) },
      h1: { a: { _attributes: { href: absoluteUrl(page, site.url) }, _text: title } },
      p: stringsFor(language, site).t("feed.opened", { site: siteName(site, language) }),
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
