import type { Page, Publication } from "../publication.ts";
import { breadcrumbList } from "./breadcrumb-list.ts";
import { eventOf } from "./event.ts";
import { newsArticle } from "./news-article.ts";
import { ownerOrganization } from "./organization.ts";
import { webPage } from "./web-page.ts";
import { webSite } from "./web-site.ts";

/** What a page tells machines that read schema.org, one object for each thing. */
export function jsonLdOf(page: Page, publication: Publication): readonly object[] {
  return thingsOn(page, publication).map((thing) => ({ "@context": "https://schema.org", ...thing }));
}

function thingsOn(page: Page, publication: Publication): readonly object[] {
  if (page.kind === "front") return [webSite(page, publication), ownerOrganization(page.language, publication)];
  const breadcrumb = breadcrumbList(page, publication);
  if (page.kind !== "release") return [webPage(page, publication), breadcrumb];
  const event = eventOf(page.release, publication);
  return [newsArticle(page.release, publication), ...(event ? [event] : []), breadcrumb];
}
