import { yearIn } from "../time/dates.ts";
import type { Release } from "../release/release.ts";
import { languageRoot, type SitePath } from "./addresses.ts";
import type { SiteSettings } from "./press-room.ts";

/** The address of a release: `/2026/recruitment-survey/`, `/nn/2026/…/`. */
export function releasePath(
  release: Pick<Release, "date" | "language" | "slug">,
  site: Pick<SiteSettings, "languages">,
): SitePath {
  return `${languageRoot(release.language, site.languages[0])}${yearIn(release.date)}/${release.slug}/`;
}

/** The path inside the site an alias stands for; nothing for an address on another host or outside the site. */
export function aliasPath(alias: string, site: Pick<SiteSettings, "url" | "basePath">): SitePath | undefined {
  const url = URL.canParse(alias, site.url) ? new URL(alias, site.url) : undefined;
  if (!url || url.host !== new URL(site.url).host) return undefined;
  const path = decoded(url.pathname);
  if (path === undefined) return undefined;
  if (path.startsWith(site.basePath)) return `/${path.slice(site.basePath.length)}`;
  return alias.startsWith("/") ? (path as SitePath) : undefined;
}

/** Addresses of old systems are not always UTF-8: one that can not be read is none of this site's. */
function decoded(path: string): string | undefined {
  try {
    return decodeURI(path);
  } catch {
    return undefined;
  }
}
