import { absoluteUrl, type SitePath } from "../../press-room/addresses.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import type { BodyLink } from "../../release/body/links.ts";
import { absoluteHref } from "../link-addresses.ts";
import type { Site } from "../site.ts";
import type { CopyTarget } from "./model.ts";

/** Functions with which a format writes the addresses of a copy. */
export interface CopyAddresses {
  /** The address of a file of the site. */
  readonly file: (path: SitePath) => string;
  /** The address of a link in the body. */
  readonly link: (link: BodyLink) => string;
  /** The address of a link in the text about the publisher, relative to the root of the site. */
  readonly prose: (link: BodyLink) => string;
}

/** Absolute addresses. Links to headings and notes are anchors in the copy, or lead to the page of the release. */
export function absoluteAddresses(
  release: PublishedRelease,
  { pressRoom: { site } }: Site,
  places: "in the copy" | "on the page",
): CopyAddresses {
  const siteUrl = site.url;
  const from = (base: string) => (link: BodyLink) =>
    link.to === "place" && places === "in the copy" ? link.href : absoluteHref(link, { base, siteUrl });
  return {
    file: (path) => absoluteUrl(path, siteUrl),
    link: from(absoluteUrl(release.path, siteUrl)),
    prose: from(siteUrl),
  };
}

/** The address of a link target in the copy. */
export function addressOf(target: CopyTarget, addresses: CopyAddresses): string {
  return "file" in target ? addresses.file(target.file) : target.url;
}
