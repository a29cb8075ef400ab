import { absoluteUrl } from "../../press-room/addresses.ts";
import type { Page, Publication } from "../publication.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import type { SiteSettings } from "../../press-room/press-room.ts";
import { canonicalTag } from "../../text/language.ts";
import { typeLabel } from "../labels.ts";
import { oneLine } from "../../text/one-line.ts";
import { descriptionOf } from "./description.ts";
import type { Meta } from "./head-model.ts";
import { pageName, siteName } from "./page-name.ts";
import { shareImage } from "./share-image.ts";

/**
 * Open Graph, and the kind of Twitter card; what else a card shows is taken from Open Graph.
 * https://ogp.me/ · https://developer.x.com/en/docs/x-for-websites/cards/overview/abouts-cards
 */
export function shareMeta(page: Page, publication: Publication): readonly Meta[] {
  const { site } = publication.pressRoom;
  const image = shareImage(page, publication);
  return [
    property("og:type", page.kind === "release" ? "article" : "website"),
    property("og:site_name", siteName(site, page.language)),
    property("og:title", pageName(page, publication)),
    property("og:description", descriptionOf(page, publication)),
    property("og:url", absoluteUrl(page.path, site.url)),
    property("og:locale", locale(page.language)),
    ...page.alternates
      .filter(({ language }) => language !== page.language)
      .map(({ language }) => property("og:locale:alternate", locale(language))),
    ...(image
      ? [
          property("og:image", image.url),
          property("og:image:width", String(image.width)),
          property("og:image:height", String(image.height)),
          property("og:image:alt", image.alt),
        ]
      : []),
    ...(page.kind === "release" ? articleMeta(page.release, site) : []),
    { name: "twitter:card", content: image ? "summary_large_image" : "summary" },
  ];
}

function articleMeta(release: PublishedRelease, site: SiteSettings): readonly Meta[] {
  return [
    property("article:published_time", release.date.iso),
    property("article:modified_time", release.updated.iso),
    property("article:section", typeLabel(release.type, release.language, site)),
    ...release.topics.map(({ label }) => property("article:tag", oneLine(label))),
  ];
}

function property(name: string, content: string): Meta {
  return { property: name, content };
}

const locales = new Map<string, string>();

/** Language and territory, as Open Graph wants them: `nb_NO`. */
function locale(language: string): string {
  const known = locales.get(language);
  if (known) return known;
  const { language: own, region } = new Intl.Locale(canonicalTag(language)).maximize();
  const written = region ? `${own}_${region}` : own;
  locales.set(language, written);
  return written;
}
