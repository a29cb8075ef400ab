import type { SearchActionLeaf, WebSiteLeaf, WithActionConstraints } from "schema-dts";
import { absoluteUrl, type SitePath } from "../../press-room/addresses.ts";
import type { Page, Publication } from "../publication.ts";
import { descriptionOf } from "../head/description.ts";
import { siteName } from "../head/page-name.ts";
import { organizationId } from "./organization.ts";

/** The name one language's press room has in the structured data of its pages. */
export function webSiteId(root: SitePath, { pressRoom: { site } }: Publication): string {
  return `${absoluteUrl(root, site.url)}#website`;
}

/** One language's press room and how to search it; told on its front page. https://schema.org/WebSite */
export function webSite(page: Page, publication: Publication): WebSiteLeaf {
  const { site, owner } = publication.pressRoom;
  const search: WithActionConstraints<SearchActionLeaf> = {
    "@type": "SearchAction",
    target: {
      "@type": "EntryPoint",
      urlTemplate: `${absoluteUrl(`${page.path}search/`, site.url)}?q={search_term_string}`,
    },
    "query-input": "required name=search_term_string",
  };
  return {
    "@type": "WebSite",
    "@id": webSiteId(page.path, publication),
    url: absoluteUrl(page.path, site.url),
    name: siteName(site, page.language),
    description: descriptionOf(page, publication),
    inLanguage: page.language,
    publisher: { "@id": organizationId(owner, publication) },
    potentialAction: search,
  };
}
