import type { WebPageLeaf } from "schema-dts";
import { absoluteUrl } from "../../press-room/addresses.ts";
import type { WebPageType } from "../kinds/page-kind.ts";
import { kindOf, type Page } from "../kinds/registry.ts";
import type { ViewContext } from "../view-context.ts";
import { webSiteId } from "./web-site.ts";

/** Types of page differ in nothing but their name. */
type AnyWebPage = Omit<WebPageLeaf, "@type"> & { readonly "@type": WebPageType };

/** A page's name and description, as its head has them. */
export interface PageTexts {
  readonly name: string;
  readonly description: string;
}

/** A page, its type and what it is about. https://schema.org/WebPage */
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
