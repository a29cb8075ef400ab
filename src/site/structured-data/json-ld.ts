import { kindOf, type Page } from "../kinds/registry.ts";
import { trailOf } from "../trail.ts";
import type { ViewContext } from "../view-context.ts";
import { breadcrumbList } from "./breadcrumb-list.ts";
import { type PageTexts, webPage } from "./web-page.ts";

/** A page's structured data, one object per thing. https://schema.org */
export function jsonLdOf(page: Page, texts: PageTexts, context: ViewContext): readonly object[] {
  const things = kindOf(page).things?.(page, context) ?? [webPage(page, texts, context)];
  const trail = trailOf(page, context);
  const breadcrumb = breadcrumbList(trail, { name: texts.name, path: page.path }, context.site);
  return [...things, ...(trail.length > 0 ? [breadcrumb] : [])].map((thing) => ({
    "@context": "https://schema.org",
    ...thing,
  }));
}
