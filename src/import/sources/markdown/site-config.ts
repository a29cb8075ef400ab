import { readYaml } from "../../../release/yaml.ts";
import { type JsonObject, objectOf } from "../json/json-values.ts";
import type { PlaceInFolder } from "./place-in-folder.ts";

/** What the settings of another generator say about its site. */
export interface SiteConfig {
  /** Its address, without a slash at the end. */
  readonly address?: string | undefined;
  /** Language of files that name none. */
  readonly language?: string | undefined;
  /** The pattern of addresses in Jekyll. */
  readonly permalink?: string | undefined;
  /** All settings of a file in YAML, for the templates of Jekyll. */
  readonly values?: JsonObject | undefined;
}

/** Files with settings of Jekyll, Hugo, Astro and Docusaurus. */
export const CONFIG_FILE =
  /^(?:_config\.ya?ml|(?:config\/_default\/)?(?:hugo|config)\.(?:toml|ya?ml|json)|(?:astro|docusaurus)\.config\.[cm]?[jt]s)$/;

/** Reads the few settings that matter from the text of any of these files. */
export function readSiteConfig(text: string, path: string): SiteConfig {
  const setting = (names: string, value: string): string | undefined =>
    new RegExp(`^\\s*["']?(?:${names})["']?\\s*[:=]\\s*["']?(${value})`, "im").exec(text)?.[1];
  return {
    address: setting("baseURL|url|site", "https?://[^\\s\"',#]+")?.replace(/\/+$/, ""),
    language: setting(
      "defaultContentLanguage|languageCode|defaultLocale|lang|language|locale",
      "[A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?\\b",
    ),
    permalink: setting("permalink", "[^\\s\"'#]+"),
    values: /\.ya?ml$/.test(path) ? objectOf(readYaml(text, 1).value) : undefined,
  };
}

const JEKYLL_PATTERNS: Readonly<Record<string, string>> = {
  date: "/:categories/:year/:month/:day/:title.html",
  pretty: "/:categories/:year/:month/:day/:title/",
  none: "/:categories/:title.html",
};

/** The address of a file from the root of its site, as Jekyll, Docusaurus, or Hugo and the others make it. */
export function addressInSite(
  place: PlaceInFolder,
  site: SiteConfig,
  release: { readonly slug: string | undefined; readonly categories: readonly string[] },
): string {
  const slug = release.slug ?? place.slug;
  if (place.isPost) return jekyllAddress(place, site, slug, release.categories);
  const [year, month, day] = (place.day ?? "").split("-");
  if (place.folders[0] === "blog" && day !== undefined && release.slug === undefined)
    return `/blog/${[year, month, day, slug].join("/")}`;
  const isDefault = place.language === undefined || place.language === site.language;
  const parts = [...(isDefault ? [] : [place.language.toLowerCase()]), ...place.folders, slug];
  return `/${parts.join("/")}/`;
}

function jekyllAddress(
  place: PlaceInFolder,
  { permalink = "date" }: SiteConfig,
  slug: string,
  categories: readonly string[],
): string {
  const [year = "", month = "", day = ""] = (place.day ?? "").split("-");
  const pattern =
    JEKYLL_PATTERNS[permalink] ?? (permalink.startsWith("/") ? permalink : (JEKYLL_PATTERNS["date"] ?? ""));
  const values: Readonly<Record<string, string>> = {
    ...{ categories: [...place.aboveInJekyll, ...categories].join("/"), year, month, day, title: slug, slug },
    ...{ short_year: year.slice(2), i_month: String(Number(month)), i_day: String(Number(day)) },
  };
  return pattern.replace(/:(\w+)/g, (_all, name: string) => values[name] ?? "").replace(/\/{2,}/g, "/");
}
