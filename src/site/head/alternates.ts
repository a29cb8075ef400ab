import { absoluteUrl, type FeedFile, RELEASE_FILES, type SitePath } from "../../press-room/addresses.ts";
import type { Page, Publication } from "../publication.ts";
import type { Edition } from "../../press-room/published.ts";
import type { SiteSettings } from "../../press-room/press-room.ts";
import { FEED_FORMATS, feedUrl } from "../feed-formats.ts";
import type { HeadModel } from "./head-model.ts";
import { listName, siteName } from "./page-name.ts";

/**
 * The page in every language it exists in, itself included, and the one for readers of any other.
 * https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function languageAlternates(page: Pick<Page, "alternates">, site: SiteSettings): HeadModel["alternates"] {
  const { alternates } = page;
  if (alternates.length < 2) return [];
  const inOrder = site.languages.flatMap((language) => alternates.filter((one) => one.language === language));
  const [anyLanguage] = inOrder;
  return [
    ...inOrder.map(({ language, path }) => ({ hreflang: language, href: absoluteUrl(path, site.url) })),
    ...(anyLanguage ? [{ hreflang: "x-default", href: absoluteUrl(anyLanguage.path, site.url) }] : []),
  ];
}

/** The feeds that tell of changes to a page: a list's own, and the whole edition's; for a release its other formats. */
export function feedAlternates(page: Page, { pressRoom: room }: Publication): HeadModel["feeds"] {
  const { site } = room;
  const edition = room.editions.find(({ language }) => language === page.language);
  if (!edition) return [];
  const everything = feedsBeside(edition.root, siteName(site, edition.language), site);
  if (page.kind === "release") return [...everything, ...copies(page.path, site)];
  if (page.kind !== "list" || page.list.kind === "all") return everything;
  return [
    ...feedsBeside(page.list.path, `${listName(page.list, site)} – ${siteName(site, page.language)}`, site),
    ...everything,
  ];
}

function feedsBeside(path: Edition["root"], title: string, site: SiteSettings): HeadModel["feeds"] {
  return Object.entries(FEED_FORMATS).map(([format, { name, type }]) => {
    return { type, title: `${title} (${name})`, href: feedUrl(path, format as FeedFile, site.url) };
  });
}

/** The same release for machines and for copying. */
const COPIES = [
  [RELEASE_FILES.ninjs, "application/json", "IPTC ninjs"],
  [RELEASE_FILES.markdown, "text/markdown", "Markdown"],
  [RELEASE_FILES.text, "text/plain", "Text"],
] as const;

function copies(path: SitePath, site: SiteSettings): HeadModel["feeds"] {
  return COPIES.map(([file, type, title]) => ({ type, title, href: absoluteUrl(`${path}${file}`, site.url) }));
}
