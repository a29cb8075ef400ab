import type { SearchActionLeaf, WebSiteLeaf, WithActionConstraints } from "schema-dts";
import { absoluteUrl, sectionPath, type SitePath } from "../../press-room/addresses.ts";
import { siteName } from "../labels.ts";
import type { Site } from "../site.ts";
import type { ViewContext } from "../view-context.ts";
import { organizationId } from "./organization.ts";

/** `@id` of one language's press room in the structured data of its pages. */
export function webSiteId(root: SitePath, { pressRoom: { site } }: Site): string {
  return `${absoluteUrl(root, site.url)}#website`;
}

/** One language's press room and its search, on its front page. https://schema.org/WebSite */
export function webSite(path: SitePath, description: string, context: ViewContext): WebSiteLeaf {
  const { site, language, edition } = context;
  const { owner } = context.pressRoom;
  const search: WithActionConstraints<SearchActionLeaf> = {
    "@type": "SearchAction",
    target: {
      "@type": "EntryPoint",
      urlTemplate: `${absoluteUrl(sectionPath(edition.root, "search"), site.url)}?q={search_term_string}`,
    },
    "query-input": "required name=search_term_string",
  };
  return {
    "@type": "WebSite",
    "@id": webSiteId(path, context),
    url: absoluteUrl(path, site.url),
    name: siteName(site, language),
    description,
    inLanguage: language,
    publisher: { "@id": organizationId(owner, context) },
    potentialAction: search,
  };
}
