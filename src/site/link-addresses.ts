import type { BodyLink } from "../release/body/links.ts";

/** Where a text with links is read: addresses are resolved against `base`, its own page; both are absolute. */
interface TextPlace {
  readonly base: string;
  /** The address of the press room, with its sub-path. */
  readonly siteUrl: string;
}

/** A link as pages of the site print it: from the site's root, under the path the site is published at. */
export function hrefOnSite(link: BodyLink, basePath: string): string {
  return link.to === "page" && link.href.startsWith("/") ? basePath + link.href.slice(1) : link.href;
}

/** A link as it is printed far from its page, as in a feed. An address that cannot be resolved stays as it is. */
export function absoluteHref(link: BodyLink, { base, siteUrl }: TextPlace): string {
  const isFromRoot = link.to === "page" && link.href.startsWith("/");
  const [href, from] = isFromRoot ? [`.${link.href}`, siteUrl] : [link.href, base];
  return URL.canParse(href, from) ? new URL(href, from).href : link.href;
}

/** The same for a text that is read as a whole: links to headings and notes lead to the text itself. */
export function outwardHref(link: BodyLink, place: TextPlace): string {
  return link.to === "place" ? link.href : absoluteHref(link, place);
}
