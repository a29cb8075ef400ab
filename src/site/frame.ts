import type { SitePath } from "../press-room/addresses.ts";
import { defined } from "../text/defined.ts";
import type { PageAddress, PageKind, Step } from "./kinds/page-kind.ts";
import { KINDS, type Page } from "./kinds/registry.ts";
import { type ContactView, contactView } from "./models/contact/contact-view.ts";
import { type LanguageLink, languageLink } from "./models/language-link.ts";
import { memoise } from "./memoise.ts";
import type { StringKey } from "./strings.ts";
import { isWithin, trailOf } from "./trail.ts";
import type { ViewContext } from "./view-context.ts";

interface NavItem {
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
  readonly logo?: { readonly src: string; readonly width: number; readonly height: number };
  readonly notice?: { readonly text: string; readonly url?: string; readonly level: "information" | "crisis" };
  /** The way from the front page to this one; the page itself is left out. */
  readonly trail: readonly Crumb[];
  readonly menu: Menu;
  readonly languages: readonly LanguageLink[];
  readonly footer: Footer;
}

/** The links of the header. One object for all pages on which the same links are current. */
export interface Menu {
  readonly items: readonly NavItem[];
}

/** The end of the page. One object for all pages on which the same links are current. */
export interface Footer extends Menu {
  readonly owner: string;
  readonly ownerWebsite?: string;
  readonly pressContacts: readonly ContactView[];
}

/** The frame of a page. */
export function frameOf(page: Page, context: ViewContext): Frame {
  const { pressRoom, assets, site } = context;
  const { owner, editions } = pressRoom;
  const logo = assets.logo(owner);
  const noticeText = context.text(site.notice?.text);
  const trail = trailOf(page, context);
  const current = currentEntries(page, trail, context);
  return defined({
    kind: page.kind,
    isPreview: pressRoom.preview,
    siteName: context.text(site.name) ?? owner.name,
    owner: owner.name,
    logo: logo && { src: context.href(logo.path), width: logo.width, height: logo.height },
    notice:
      site.notice && noticeText !== undefined
        ? defined({ text: noticeText, url: site.notice.url, level: site.notice.level })
        : undefined,
    trail: trail.map(({ name, path, isInterface = false }) => {
      return { label: name, href: context.href(path), isInterface };
    }),
    menu: menuOf(context, current),
    languages: editions.length > 1 ? editions.map(({ language, root }) => inLanguage(language, root)) : [],
    footer: footerOf(context, current),
  });

  function inLanguage(language: string, root: SitePath): LanguageLink {
    const path = page.alternates.find((alternate) => alternate.language === language)?.path ?? root;
    return languageLink(language, path, context);
  }
}

const menuOf = memoise((context: ViewContext, current: string): Menu => {
  const items = navItems(context, current);
  return { items: items.filter((_, index) => ENTRIES[index]?.place === "header") };
});

const footerOf = memoise((context: ViewContext, current: string): Footer => {
  const { owner, pressContacts } = context.pressRoom;
  return defined({
    items: navItems(context, current),
    owner: owner.name,
    ownerWebsite: owner.website,
    pressContacts: pressContacts.map((contact) => contactView(contact, context)),
  });
});

/** For each entry of the menu, in order: `p` if it is the page itself, `t` if the page is below it, else `-`. */
function currentEntries(page: Page, trail: readonly Step[], { edition }: ViewContext): string {
  return ENTRIES.map(({ address }) => {
    const path = address(edition.root);
    if (page.path === path) return "p";
    return isWithin(page, trail, path) ? "t" : "-";
  }).join("");
}

const CURRENT: Readonly<Record<string, NavItem["current"]>> = { p: "page", t: "true" };

function navItems(context: ViewContext, current: string): readonly NavItem[] {
  return ENTRIES.map(({ label, address }, index) =>
    defined({ label, href: context.href(address(context.edition.root)), current: CURRENT[current[index] ?? ""] }),
  );
}

interface MenuEntry {
  readonly label: StringKey;
  readonly place: "header" | "footer";
  readonly order: number;
  readonly address: (root: SitePath) => SitePath;
}

/** Kinds of page that every header or footer links to, in their order. */
const ENTRIES: readonly MenuEntry[] = Object.values<PageKind<PageAddress, unknown>>(KINDS)
  .flatMap((kind): readonly MenuEntry[] =>
    kind.navigation ? [{ ...kind.navigation, address: (root) => kind.address?.(root) ?? root }] : [],
  )
  .toSorted((a, b) => a.order - b.order);
