import type { ReleaseList } from "../press-room/published.ts";
import { localized, type SiteSettings } from "../press-room/press-room.ts";
import { stringsFor, type StringKey } from "./strings.ts";

/** A release type as a reader of `language` knows it: `Pressemelding`; a site's own type by its own label. */
export function typeLabel(type: string, language: string, site: SiteSettings): string {
  const own = localized(site.types[type], language, site.languages[0]);
  if (own !== undefined) return own;
  const key = `type.${type}` as StringKey;
  return stringsFor(language).t(key) ?? type;
}

/** What a list is of, as its readers know it: `2026`, `Rapport`, `Beredskap`; empty for the archive. */
export function listLabel(list: ReleaseList, site: SiteSettings): string {
  return list.kind === "type" ? typeLabel(list.key, list.language, site) : list.label;
}
