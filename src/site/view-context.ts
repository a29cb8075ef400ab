import { hrefOf, type Section, sectionPath, type SitePath } from "../press-room/addresses.ts";
import type { Edition } from "../press-room/published.ts";
import { localized, type SiteSettings } from "../press-room/press-room.ts";
import { type DateStyle, formatDate } from "../time/date-format.ts";
import { directionOf } from "../text/language.ts";
import type { LocalizedText } from "../release/release.ts";
import type { Timestamp } from "../time/timestamp.ts";
import { memoise } from "./memoise.ts";
import type { OwnParts } from "./extend.ts";
import type { Site } from "./site.ts";
import { named } from "./tracing/names.ts";
import { type Strings, stringsFor } from "./strings.ts";

/** A time for `<time>`: machine-readable with offset, and as text. */
export interface ShownTime {
  readonly iso: string;
  readonly text: string;
}

/** Data for every component besides its model: language, strings, and links within the language's tree. */
export interface View {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly strings: Strings;
  /** Address of a page or file that exists once per language, as in links on a page. */
  readonly link: (section: Section) => string;
  /** Parts in the place of the program's. */
  readonly parts: OwnParts;
}

const NO_PARTS: OwnParts = {};

/** Input of models: the site in one language. */
export interface ViewContext extends View, Omit<Site, "parts"> {
  /** The settings of `site.yaml`. */
  readonly site: SiteSettings;
  readonly edition: Edition;
  /** An address as in links on a page. */
  readonly href: (path: SitePath) => string;
  readonly time: (timestamp: Timestamp, style: DateStyle) => ShownTime;
  readonly text: (text: LocalizedText | undefined) => string | undefined;
  /** The tag if it differs from the page's language, for the `lang` attribute. */
  readonly foreign: (language: string | undefined) => string | undefined;
}

/** The context for pages in `language`; made once per site. */
export function viewContext(language: string, site: Site): ViewContext {
  return contextOf(site, language);
}

const contextOf = memoise(({ pressRoom, assets, bundles, parts = NO_PARTS }: Site, language: string): ViewContext => {
  const { site, editions } = pressRoom;
  const edition = editions.find((one) => one.language === language) ?? editions[0];
  if (!edition) throw new Error("A press room has at least one edition.");
  const href = (path: SitePath): string => hrefOf(path, site.basePath);
  return named(`context:${language}`, {
    language,
    direction: directionOf(language),
    pressRoom,
    assets,
    bundles,
    parts,
    site,
    edition,
    strings: stringsFor(language, site),
    href,
    link: (section) => href(sectionPath(edition.root, section)),
    time: (timestamp, style) => ({
      iso: timestamp.iso,
      text: formatDate(timestamp, style, language, site.timezone),
    }),
    text: (text) => localized(text, language, site.languages[0]),
    foreign: (other) => (other === undefined || other === language ? undefined : other),
  });
});
