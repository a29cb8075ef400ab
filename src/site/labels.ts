import type { ReleaseList } from "../press-room/published.ts";
import { localized, type SiteSettings } from "../press-room/press-room.ts";
import { oneLine } from "../text/one-line.ts";
import { type StringKey, type Strings, stringsFor } from "./strings.ts";

/** The press room's name in a language. */
export function siteName(site: SiteSettings, language: string): string {
  return oneLine(localized(site.name, language, site.languages[0]) ?? "");
}

/** The name of a release type in `language`: `Pressemelding`; a site's own type by its own label. */
export function typeLabel(type: string, language: string, site: SiteSettings): string {
  const own = localized(site.types[type], language, site.languages[0]);
  if (own !== undefined) return own;
  const key = `type.${type}` as StringKey;
  return stringsFor(language, site).t(key) ?? type;
}

/** The title of the list of a release type: `Pressemeldinger`; for a site's own type without a plural, its label. */
function typePlural(type: string, language: string, site: SiteSettings): string {
  const own = localized(site.typePlurals[type], language, site.languages[0]);
  if (own !== undefined) return own;
  if (site.types[type] !== undefined) return typeLabel(type, language, site);
  return stringsFor(language, site).t(`types.${type}` as StringKey) ?? type;
}

/** The label of a list: `2026`, `Rapporter`, `Beredskap`; empty for the archive. */
export function listLabel(list: ReleaseList, site: SiteSettings): string {
  return list.kind === "type" ? typePlural(list.key, list.language, site) : list.label;
}

/** A list's heading: `Releases from 2026`. */
export function listName(list: ReleaseList, site: SiteSettings): string {
  const { t } = stringsFor(list.language, site);
  const label = oneLine(listLabel(list, site));
  switch (list.kind) {
    case "all":
      return t("front.all");
    case "year":
      return t("list.year", { year: label });
    case "publisher":
      return t("list.publisher", { publisher: label });
    case "type":
    case "topic":
      return label;
  }
}

/** The name of page `number` of `count`; the first page has only the name. */
export function numberedName(name: string, number: number, count: number, { t }: Strings): string {
  return number === 1 ? name : `${name} – ${t("layout.paging.position", { number, count })}`;
}
