import type { Thing, WithContext } from "schema-dts";
import type { Page, Publication } from "../../press-room/publication.ts";
import { breadcrumbList } from "./breadcrumb-list.ts";
import { eventOf } from "./event.ts";
import { newsArticle } from "./news-article.ts";
import { ownerOrganization } from "./organization.ts";
import { webPage } from "./web-page.ts";
import { webSite } from "./web-site.ts";

/** What a page tells machines that read schema.org, one object for each thing. */
export function jsonLdOf(page: Page, publication: Publication): readonly object[] {
  return thingsOn(page, publication).map(withContext);
}

function thingsOn(page: Page, publication: Publication): readonly Exclude<Thing, string>[] {
  if (page.kind === "front")
    return [webSite(page, publication), ownerOrganization(page.language, publication)].filter(isObject);
  const breadcrumb = breadcrumbList(page, publication);
  if (page.kind !== "release") return [webPage(page, publication), breadcrumb].filter(isObject);
  const event = eventOf(page.release, publication);
  return [newsArticle(page.release, publication), ...(event ? [event] : []), breadcrumb].filter(isObject);
}

function isObject<T extends object>(thing: T | string): thing is T {
  return typeof thing !== "string";
}

function withContext(thing: Exclude<Thing, string>): WithContext<Exclude<Thing, string>> {
  return { "@context": "https://schema.org", ...thing };
}
