import { hrefOf, ROOT_FILES } from "../../press-room/addresses.ts";
import { singleFile } from "../../site/output.ts";
import type { Publication } from "../../site/publication.ts";
import { localized } from "../../press-room/press-room.ts";
import { directionOf } from "../../text/language.ts";
import { siteName } from "../../site/labels.ts";

/** The part of a web application manifest that a press room needs. https://www.w3.org/TR/appmanifest/ */
export interface WebManifest {
  readonly name: string;
  readonly short_name: string;
  readonly description?: string;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly start_url: string;
  readonly scope: string;
  readonly display: "browser";
  readonly theme_color: string;
  readonly background_color: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string }[];
}

/** `/site.webmanifest`: name, colour and icons for a press room added to a home screen. */
export const webManifestOutput = singleFile(
  "web manifest",
  ROOT_FILES.manifest,
  (publication) => `${JSON.stringify(webManifest(publication), null, 2)}\n`,
);

/** The manifest, in the site's default language. */
function webManifest({ pressRoom: { site, owner }, assets }: Publication): WebManifest {
  const [language] = site.languages;
  const name = siteName(site, language);
  const description = localized(site.description, language, language);
  return {
    name,
    short_name: owner.shortName ?? owner.name,
    ...(description && { description }),
    lang: language,
    dir: directionOf(language),
    start_url: site.basePath,
    scope: site.basePath,
    display: "browser",
    theme_color: site.accent,
    background_color: "#ffffff",
    icons: assets.icons().map(({ path, width, height, type }) => {
      return { src: hrefOf(path, site.basePath), sizes: `${width}x${height}`, type };
    }),
  };
}
