import { absoluteUrl, ROOT_FILES } from "../../press-room/addresses.ts";
import { defined } from "../../text/defined.ts";
import { isIndexable, kindOf, type Page } from "../kinds/registry.ts";
import { pagePolicy } from "../content-security-policy.ts";
import { siteName } from "../labels.ts";
import type { Site } from "../site.ts";
import { jsonLdOf } from "../structured-data/json-ld.ts";
import { viewContext, type ViewContext } from "../view-context.ts";
import { languageAlternates } from "./alternates.ts";
import { editionFeeds } from "./feeds.ts";
import type { HeadModel, HeadResources } from "./head-model.ts";
import { shareMeta } from "./share-meta.ts";

/** Everything in a page's `<head>`. */
export function headOf(page: Page, site: Site): HeadModel {
  const context = viewContext(page.language, site);
  const kind = kindOf(page);
  const own = kind.head?.(page, context) ?? {};
  const name = kind.name(page, context);
  const description = kind.description(page, context);
  const isListed = isIndexable(page, site);
  const ofSite = siteName(context.site, page.language);
  return defined({
    policy: pagePolicy(context.site),
    title: name === ofSite ? name : `${name} – ${ofSite}`,
    description,
    canonical: absoluteUrl(page.path, context.site.url),
    robots: isListed ? own.robots : "noindex",
    alternates: isListed ? languageAlternates(page, context.site) : [],
    feeds: own.feeds ?? editionFeeds(context),
    meta: shareMeta({ page, name, description, own }, context),
    jsonLd: isListed ? jsonLdOf(page, { name, description }, context) : [],
    resources: resourcesOf(page, own.scripts ?? [], context),
  });
}

/** Width of the icon that Apple devices show on their home screens, in pixels. */
const TOUCH_ICON = 180;

function resourcesOf(
  { kind }: Page,
  scripts: readonly `/${string}`[],
  { bundles, assets, href }: ViewContext,
): HeadResources {
  const touchIcon = assets.icons().find(({ width }) => width === TOUCH_ICON);
  // Most readers of a release follow a link from another site and open no list, so they load no styles of lists.
  const styles = kind === "release" ? [bundles.css] : [bundles.css, bundles.listCss];
  return {
    styles: styles.map(href),
    print: href(bundles.printCss),
    scripts: [bundles.js, ...scripts].map(href),
    fonts: bundles.fonts.map(href),
    icons: assets.icons().map(({ path, type, width, height }) => ({
      href: href(path),
      type,
      sizes: `${width}x${height}`,
    })),
    ...(touchIcon && { touchIcon: href(touchIcon.path) }),
    manifest: href(ROOT_FILES.manifest),
  };
}
