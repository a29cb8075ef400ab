import type { BodyLink } from "../release/body/links.ts";

/** The page of a text with links: addresses are resolved against `base`; both are absolute. */
interface TextPlace {
  readonly base: string;
  /** The address of the press room, with its sub-path. */
  readonly siteUrl: string;
}

/** A link on a page of the site: from the host's root, including the sub-path of the site. */
export function hrefOnSite(link: BodyLink, basePath: string): string {
  return link.to === "page" && link.href.startsWith("/") ? basePath + link.href.slice(1) : link.href;
}

/** An absolute link for use outside the site, as in a feed. An address that cannot be resolved stays unchanged. */
export function absoluteHref(link: BodyLink, { base, siteUrl }: TextPlace): string {
  const isFromRoot = link.to === "page" && link.href.startsWith("/");
  const [href, from] = isFromRoot ? [`.${link.href}`, siteUrl] : [link.href, base];
  return URL.canParse(href, from) ? new URL(href, from).href : link.href;
}

/** The same for a text that is read as a whole: links to headings and notes stay within the text. */
export function outwardHref(link: BodyLink, place: TextPlace): string {
  return link.to === "place" ? link.href : absoluteHref(link, place);
}
