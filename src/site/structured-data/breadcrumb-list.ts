import type { BreadcrumbListLeaf } from "schema-dts";
import { absoluteUrl } from "../../press-room/addresses.ts";
import type { SiteSettings } from "../../press-room/press-room.ts";
import type { Step } from "../kinds/page-kind.ts";

/** The visible breadcrumb with the page itself at the end. https://schema.org/BreadcrumbList */
export function breadcrumbList(trail: readonly Step[], page: Step, site: SiteSettings): BreadcrumbListLeaf {
  return {
    "@type": "BreadcrumbList",
    itemListElement: [...trail, page].map(({ name, path }, index) => {
      return { "@type": "ListItem", position: index + 1, name, item: absoluteUrl(path, site.url) };
    }),
  };
}
