import type { SitePath } from "../press-room/addresses.ts";
import type { Page } from "./publication.ts";
import { defined } from "../text/defined.ts";
import { directionOf, languageName } from "../text/language.ts";
import type { StringKey } from "./strings.ts";
import { type ContactView, contactView } from "./models/contact-view.ts";
import type { ViewContext } from "./view-context.ts";

export interface NavItem {
  readonly label: StringKey;
  readonly href: string;
  /** `page` on the page itself, `true` on pages under it. */
  readonly current?: "page" | "true";
}

export interface LanguageLink {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly name: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

/** What surrounds every page: notice, name and logo, navigation, language versions, press contacts. */
export interface Frame {
  readonly siteName: string;
  readonly owner: string;
  readonly ownerWebsite?: string;
  readonly logo?: { readonly src: string; readonly width: number; readonly height: number };
  readonly notice?: { readonly text: string; readonly url?: string; readonly level: "information" | "crisis" };
  readonly nav: readonly NavItem[];
  readonly footer: readonly NavItem[];
  readonly languages: readonly LanguageLink[];
  readonly pressContacts: readonly ContactView[];
}

type Section = readonly [label: StringKey, ending: string, kinds: readonly Page["kind"][]];

const NAV: readonly Section[] = [
  ["layout.nav.releases", "releases/", ["list", "release"]],
  ["layout.nav.media", "media/", ["media"]],
  ["layout.nav.contacts", "contacts/", ["contacts", "contact"]],
  ["layout.nav.about", "about/", ["about"]],
  ["layout.nav.follow", "follow/", ["follow", "follow-thanks"]],
];

const FOOTER: readonly Section[] = [
  ...NAV,
  ["layout.nav.search", "search/", ["search"]],
  ["layout.nav.accessibility", "accessibility/", ["accessibility"]],
];

/** The frame of a page. */
export function frameOf(page: Page, context: ViewContext): Frame {
  const { pressRoom: room, assets } = context.publication;
  const { site } = context;
  const logo = assets.logo(room.owner);
  const noticeText = context.text(site.notice?.text);
  return defined({
    siteName: context.text(site.name) ?? room.owner.name,
    owner: room.owner.name,
    ownerWebsite: room.owner.website,
    logo: logo && { src: context.href(logo.path), width: logo.width, height: logo.height },
    notice:
      site.notice && noticeText !== undefined
        ? defined({ text: noticeText, url: site.notice.url, level: site.notice.level })
        : undefined,
    nav: NAV.map((section) => navItem(section, page, context)),
    footer: FOOTER.map((section) => navItem(section, page, context)),
    languages: room.editions.length > 1 ? room.editions.map(({ language, root }) => languageLink(language, root)) : [],
    pressContacts: room.pressContacts.map((contact) => contactView(contact, context)),
  });

  function languageLink(language: string, root: SitePath): LanguageLink {
    const path = page.alternates.find((alternate) => alternate.language === language)?.path ?? root;
    return {
      language,
      direction: directionOf(language),
      name: languageName(language, language),
      href: context.href(path),
      isCurrent: language === page.language,
    };
  }
}

function navItem([label, ending, kinds]: Section, page: Page, context: ViewContext): NavItem {
  const href = context.inEdition(ending);
  if (!kinds.includes(page.kind)) return { label, href };
  return { label, href, current: context.href(page.path) === href ? "page" : "true" };
}
