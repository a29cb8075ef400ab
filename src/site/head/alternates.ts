import { absoluteUrl } from "../../press-room/addresses.ts";
import type { SiteSettings } from "../../press-room/press-room.ts";
import type { PageAddress } from "../kinds/page-kind.ts";
import type { HeadModel } from "./head-model.ts";

/**
 * The page in all languages it exists in, including its own, and the x-default for all other readers.
 * https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function languageAlternates(
  { alternates }: Pick<PageAddress, "alternates">,
  site: SiteSettings,
): HeadModel["alternates"] {
  if (alternates.length < 2) return [];
  const inOrder = site.languages.flatMap((language) => alternates.filter((one) => one.language === language));
  const [anyLanguage] = inOrder;
  return [
    ...inOrder.map(({ language, path }) => ({ hreflang: language, href: absoluteUrl(path, site.url) })),
    ...(anyLanguage ? [{ hreflang: "x-default", href: absoluteUrl(anyLanguage.path, site.url) }] : []),
  ];
}
