import { absoluteUrl } from "../../press-room/addresses.ts";
import type { Page, Publication } from "../publication.ts";
import { defined } from "../../text/defined.ts";
import { jsonLdOf } from "../structured-data/json-ld.ts";
import { feedAlternates, languageAlternates } from "./alternates.ts";
import { descriptionOf } from "./description.ts";
import type { HeadModel } from "./head-model.ts";
import { pageName, siteName } from "./page-name.ts";
import { isIndexable, robotsOf } from "./robots.ts";
import { shareMeta } from "./share-meta.ts";

/** All that belongs into a page's `<head>` beside its style and scripts. */
export function headOf(page: Page, publication: Publication): HeadModel {
  const { site } = publication.pressRoom;
  const name = siteName(site, page.language);
  const isListed = isIndexable(page, publication);
  return defined({
    title: page.kind === "front" ? name : `${pageName(page, publication)} – ${name}`,
    description: descriptionOf(page, publication),
    canonical: absoluteUrl(page.path, site.url),
    robots: robotsOf(page, publication),
    alternates: isListed ? languageAlternates(page, site) : [],
    feeds: feedAlternates(page, publication),
    meta: shareMeta(page, publication),
    jsonLd: isListed ? jsonLdOf(page, publication) : [],
  });
}
