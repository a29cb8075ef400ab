import type { Page, Publication } from "../publication.ts";
import type { PublishedRelease, ReleaseList } from "../../press-room/published.ts";
import { localized, type SiteSettings } from "../../press-room/press-room.ts";
import { listLabel } from "../labels.ts";
import { oneLine } from "../../text/one-line.ts";
import { type Strings, stringsFor } from "../strings.ts";

/** The press room's name in a language. */
export function siteName(site: SiteSettings, language: string): string {
  return oneLine(localized(site.name, language, site.languages[0]) ?? "");
}

/** What a page is called: its heading, and where there are several of it, which one it is. */
export function pageName(page: Page, { pressRoom: { site } }: Publication): string {
  const strings = stringsFor(page.language);
  switch (page.kind) {
    case "front":
      return siteName(site, page.language);
    case "release":
      return releaseName(page.release, strings);
    case "list":
      return numbered(listName(page.list, site), page.number, page.count, strings);
    case "media":
      return numbered(strings.t("media.title"), page.number, page.count, strings);
    case "contact":
      return oneLine(page.contact.name);
    case "contacts":
      return strings.t("contact.title");
    case "about":
      return strings.t("about.title");
    case "follow":
      return strings.t("follow.title");
    case "follow-thanks":
      return strings.t("follow.thanks.title");
    case "search":
      return strings.t("layout.nav.search");
    case "accessibility":
      return strings.t("accessibility.title");
    case "not-found":
      return strings.t("notFound.title");
  }
}

/** A list's heading: `Releases from 2026`. */
export function listName(list: ReleaseList, site: SiteSettings): string {
  const { t } = stringsFor(list.language);
  const label = oneLine(listLabel(list, site));
  switch (list.kind) {
    case "all":
      return t("front.all");
    case "year":
      return t("list.year", { year: label });
    case "publisher":
      return t("list.publisher", { publisher: label });
    case "type":
    case "topic":
      return label;
  }
}

/** A withdrawn release says so first. */
function releaseName({ title, withdrawn }: PublishedRelease, { t }: Strings): string {
  return withdrawn ? t("head.withdrawn", { title: oneLine(title) }) : oneLine(title);
}

function numbered(name: string, number: number, count: number, { t }: Strings): string {
  return number === 1 ? name : `${name} – ${t("layout.paging.position", { number, count })}`;
}
