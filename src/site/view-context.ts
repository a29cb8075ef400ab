import { hrefOf, type SitePath } from "../press-room/addresses.ts";
import type { Publication } from "./publication.ts";
import type { Edition } from "../press-room/published.ts";
import { localized, type SiteSettings } from "../press-room/press-room.ts";
import { type DateStyle, formatDate } from "../time/date-format.ts";
import { directionOf } from "../text/language.ts";
import type { LocalizedText } from "../release/release.ts";
import type { Timestamp } from "../time/timestamp.ts";
import { type Strings, stringsFor } from "./strings.ts";

/** A time for `<time>`: machine-readable with its offset, and as the reader sees it. */
export interface ShownTime {
  readonly iso: string;
  readonly text: string;
}

/** What every view of one language needs at hand: its edition, its strings, and ways to say times, texts and links. */
export interface ViewContext {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly publication: Publication;
  readonly site: SiteSettings;
  readonly edition: Edition;
  readonly strings: Strings;
  /** An address as the page links to it. */
  readonly href: (path: SitePath) => string;
  /** The address of a page of this language's tree, from its ending: `contacts/`. */
  readonly inEdition: (ending: string) => string;
  readonly time: (timestamp: Timestamp, style: DateStyle) => ShownTime;
  readonly text: (text: LocalizedText | undefined) => string | undefined;
  /** The tag, when it is not the page's own language: what `lang` says on a foreign part. */
  readonly foreign: (language: string | undefined) => string | undefined;
}

const made = new WeakMap<Publication, Map<string, ViewContext>>();

/** The context for pages in `language`; made once for each publication. */
export function viewContext(language: string, publication: Publication): ViewContext {
  const known = made.get(publication) ?? new Map<string, ViewContext>();
  made.set(publication, known);
  const context = known.get(language) ?? makeContext(language, publication);
  known.set(language, context);
  return context;
}

function makeContext(language: string, publication: Publication): ViewContext {
  const { site, editions } = publication.pressRoom;
  const edition = editions.find((one) => one.language === language) ?? editions[0];
  if (!edition) throw new Error("A press room has at least one edition.");
  const href = (path: SitePath): string => hrefOf(path, site.basePath);
  return {
    language,
    direction: directionOf(language),
    publication,
    site,
    edition,
    strings: stringsFor(language),
    href,
    inEdition: (ending) => href(`${edition.root}${ending}`),
    time: (timestamp, style) => ({
      iso: timestamp.iso,
      text: formatDate(timestamp, style, language, site.timezone),
    }),
    text: (text) => localized(text, language, site.languages[0]),
    foreign: (other) => (other === undefined || other === language ? undefined : other),
  };
}
