import type { Page, Publication } from "../publication.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import { localized, type SiteSettings } from "../../press-room/press-room.ts";
import { typeLabel } from "../labels.ts";
import { oneLine } from "../../text/one-line.ts";
import { stringsFor } from "../strings.ts";
import { listName, siteName } from "./page-name.ts";

/** What search engines show of a description. */
const LENGTH = 160;

/** One or two sentences that say what a page holds; never empty. */
export function descriptionOf(page: Page, { pressRoom: { site, owner } }: Publication): string {
  const { language } = page;
  const { t } = stringsFor(language);
  const site_ = siteName(site, language);
  const publisher = oneLine(owner.name);
  switch (page.kind) {
    case "front":
      return aboutSite(site, language) ?? t("head.describe.front", { publisher });
    case "release":
      return releaseDescription(page.release, site);
    case "list":
      return page.list.kind === "all"
        ? t("head.describe.releases", { publisher })
        : t("head.describe.list", { site: site_, list: listName(page.list, site) });
    case "media":
      return t("head.describe.media", { publisher });
    case "contact":
      return t("head.describe.contact", { name: oneLine(page.contact.name), publisher });
    case "contacts":
      return t("head.describe.contacts", { publisher });
    case "about":
      return t("head.describe.about", { publisher });
    case "follow":
    case "follow-thanks":
      return t("head.describe.follow", { site: site_ });
    case "search":
    case "not-found":
      return t("head.describe.search", { site: site_ });
    case "accessibility":
      return t("head.describe.accessibility", { site: site_ });
  }
}

/** The summary of a release, else its text, else what it is. */
export function releaseDescription(release: PublishedRelease, site: SiteSettings): string {
  const text = oneLine(release.summary) || oneLine(release.body.text);
  if (text) return cutAtWord(text, LENGTH);
  return `${typeLabel(release.type, release.language, site)}, ${oneLine(release.publisher.name)}: ${oneLine(release.title)}`;
}

/** The text if it has at most `length` characters, else its first whole words and an ellipsis. */
export function cutAtWord(text: string, length: number): string {
  const characters = Array.from(text);
  if (characters.length <= length) return text;
  const start = characters.slice(0, length - 1).join("");
  const lastSpace = start.lastIndexOf(" ");
  // Scripts without spaces are cut between characters.
  const cut = lastSpace > length / 2 ? start.slice(0, lastSpace) : start;
  return `${cut.replace(/[\s.,:;–—-]+$/, "")}…`;
}

function aboutSite(site: SiteSettings, language: string): string | undefined {
  const text = localized(site.description, language, site.languages[0]);
  return text === undefined ? undefined : cutAtWord(oneLine(text), LENGTH);
}
