import { absoluteUrl } from "../../press-room/addresses.ts";
import { canonicalTag } from "../../text/language.ts";
import type { HeadOfKind, PageAddress } from "../kinds/page-kind.ts";
import { siteName } from "../labels.ts";
import { memoise } from "../memoise.ts";
import type { ViewContext } from "../view-context.ts";
import type { Meta } from "./head-model.ts";
import { siteImage } from "./share-image.ts";

interface SharedPage {
  readonly page: PageAddress;
  readonly name: string;
  readonly description: string;
  readonly own: HeadOfKind;
}

/**
 * Open Graph, and the type of Twitter card; Twitter reads the rest from Open Graph. https://ogp.me/ ·
 * https://developer.x.com/en/docs/x-for-websites/cards/overview/abouts-cards
 */
export function shareMeta({ page, name, description, own }: SharedPage, context: ViewContext): readonly Meta[] {
  const { site } = context;
  const image = own.image ?? siteImage(context);
  return [
    property("og:type", own.ogType ?? "website"),
    property("og:site_name", siteName(site, page.language)),
    property("og:title", name),
    property("og:description", own.shareDescription ?? description),
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
    ...(own.meta ?? []),
    { name: "twitter:card", content: image ? "summary_large_image" : "summary" },
  ];
}

function property(name: string, content: string): Meta {
  return { property: name, content };
}

/** Language and territory in Open Graph's form: `nb_NO`. */
function locale(language: string): string {
  const { language: own, region } = maximised(language);
  return region ? `${own}_${region}` : own;
}

const maximised = memoise((language: string) => new Intl.Locale(canonicalTag(language)).maximize());
