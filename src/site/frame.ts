import type { SitePath } from "../press-room/addresses.ts";
import { defined } from "../text/defined.ts";
import type { PageAddress, PageKind } from "./kinds/page-kind.ts";
import { KINDS, type Page } from "./kinds/registry.ts";
import { type ContactView, contactView } from "./models/contact/contact-view.ts";
import { type LanguageLink, languageLink } from "./models/language-link.ts";
import type { StringKey } from "./strings.ts";
import { isWithin, trailOf } from "./trail.ts";
import type { ViewContext } from "./view-context.ts";

export interface NavItem {
  readonly label: StringKey;
  readonly href: string;
  /** `page` on the page itself, `true` on pages under it. */
  readonly current?: "page" | "true";
}

/** A page above the one shown. */
export interface Crumb {
  readonly label: string;
  readonly href: string;
  /** True for an interface string. */
  readonly isInterface: boolean;
}

/** What surrounds every page: notice, name and logo, navigation, language versions, press contacts. */
export interface Frame {
  /** The kind of page, for its class. */
  readonly kind: Page["kind"];
  readonly isPreview: boolean;
  readonly siteName: string;
  readonly owner: string;
  readonly ownerWebsite?: string;
  readonly logo?: { readonly src: string; readonly width: number; readonly height: number };
  readonly notice?: { readonly text: string; readonly url?: string; readonly level: "information" | "crisis" };
  /** The way from the front page to this one; the page itself is left out. */
  readonly trail: readonly Crumb[];
  readonly nav: readonly NavItem[];
  readonly footer: readonly NavItem[];
  readonly languages: readonly LanguageLink[];
  readonly pressContacts: readonly ContactView[];
}

/** The frame of a page. */
export function frameOf(page: Page, context: ViewContext): Frame {
  const { pressRoom, assets, site } = context;
  const { owner, editions } = pressRoom;
  const logo = assets.logo(owner);
  const noticeText = context.text(site.notice?.text);
  const trail = trailOf(page, context);
  const footer = MENU.map((entry) => ({ ...entry, item: navItem(entry) }));
  return defined({
    kind: page.kind,
    isPreview: pressRoom.preview,
    siteName: context.text(site.name) ?? owner.name,
    owner: owner.name,
    ownerWebsite: owner.website,
    logo: logo && { src: context.href(logo.path), width: logo.width, height: logo.height },
    notice:
      site.notice && noticeText !== undefined
        ? defined({ text: noticeText, url: site.notice.url, level: site.notice.level })
        : undefined,
    trail: trail.map(({ name, path, isInterface = false }) => {
      return { label: name, href: context.href(path), isInterface };
    }),
    nav: footer.filter(({ place }) => place === "header").map(({ item }) => item),
    footer: footer.map(({ item }) => item),
    languages: editions.length > 1 ? editions.map(({ language, root }) => inLanguage(language, root)) : [],
    pressContacts: pressRoom.pressContacts.map((contact) => contactView(contact, context)),
  });

  function navItem({ label, address }: MenuEntry): NavItem {
    const path = address(context.edition.root);
    const href = context.href(path);
    if (!isWithin(page, trail, path)) return { label, href };
    return { label, href, current: page.path === path ? "page" : "true" };
  }

  function inLanguage(language: string, root: SitePath): LanguageLink {
    const path = page.alternates.find((alternate) => alternate.language === language)?.path ?? root;
    return languageLink(language, path, context);
  }
}

interface MenuEntry {
  readonly label: StringKey;
  readonly place: "header" | "footer";
  readonly order: number;
  readonly address: (root: SitePath) => SitePath;
}

/** Kinds of page that every header or footer links to, in their order. */
const MENU: readonly MenuEntry[] = Object.values<PageKind<PageAddress, unknown>>(KINDS)
  .flatMap((kind): readonly MenuEntry[] =>
    kind.navigation ? [{ ...kind.navigation, address: (root) => kind.address?.(root) ?? root }] : [],
  )
  .toSorted((a, b) => a.order - b.order);
