import type { WebPageLeaf } from "schema-dts";
import { absoluteUrl } from "../../press-room/addresses.ts";
import type { WebPageType } from "../kinds/page-kind.ts";
import { kindOf, type Page } from "../kinds/registry.ts";
import type { ViewContext } from "../view-context.ts";
import { webSiteId } from "./web-site.ts";

/** All types of page have the same properties. */
type AnyWebPage = Omit<WebPageLeaf, "@type"> & { readonly "@type": WebPageType };

/** A page's name and description, as in its head. */
export interface PageTexts {
  readonly name: string;
  readonly description: string;
}

/** A page, its type and its subject. https://schema.org/WebPage */
export function webPage(page: Page, { name, description }: PageTexts, context: ViewContext): AnyWebPage {
  const kind = kindOf(page);
  const url = absoluteUrl(page.path, context.site.url);
  const mainEntity = kind.mainEntity?.(page, context);
  return {
    "@type": kind.schemaType ?? "WebPage",
    "@id": url,
    url,
    name,
    description,
    inLanguage: page.language,
    isPartOf: { "@id": webSiteId(context.edition.root, context) },
    ...(mainEntity && { mainEntity }),
  };
}
