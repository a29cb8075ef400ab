import { absoluteUrl } from "../../press-room/addresses.ts";
import type { Page, Publication } from "../../press-room/publication.ts";
import { localized } from "../../press-room/site.ts";
import type { HeadModel } from "./head-model.ts";

/** All that belongs into a page's `<head>` beside its style and scripts. */
export function headOf(page: Page, publication: Publication): HeadModel {
  const { site } = publication.room;
  return {
    title: localized(site.name, page.language, site.languages[0]) ?? "",
    description: localized(site.description, page.language, site.languages[0]) ?? "",
    canonical: absoluteUrl(page.path, site.url),
    alternates: [],
    feeds: [],
    meta: [],
    jsonLd: [],
  };
}
