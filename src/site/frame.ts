import type { SitePath } from "../press-room/addresses.ts";
import { defined } from "../text/defined.ts";
import type { MediaContact } from "../release/release.ts";
import { oneLine } from "../text/one-line.ts";
import type { PageAddress, PageKind, Step } from "./kinds/page-kind.ts";
import { KINDS, kindOf, type Page } from "./kinds/registry.ts";
import { type ContactView, contactView, type Reach } from "./models/contact/contact-view.ts";
import { type Declaration, declarationOf } from "./models/accessibility-page.ts";
import { type LanguageLink, languageLink } from "./models/language-link.ts";
import { type PageLogo, pageLogo } from "./models/page-logo.ts";
import { derived } from "./memoise.ts";
import { callableParts, type TextPart } from "./telephone.ts";
import { isWithin, trailOf } from "./trail.ts";
import type { ViewContext } from "./view-context.ts";

interface NavItem {
  readonly label: string;
  /** True if the label is an interface string. */
  readonly isInterface: boolean;
  readonly href: string;
  /** `page` if the link goes to the page itself, `true` if to a page above it. */
  readonly current?: "page" | "true";
}

/** A page above the current one. */
export interface Crumb {
  readonly label: string;
  readonly href: string;
  /** True if the label is an interface string. */
  readonly isInterface: boolean;
}

/** Everything around a page's content: notice, name and logo, navigation, language versions, press contacts. */
export interface Frame {
  /** Kind of the page, used as a class name. */
  readonly kind: Page["kind"];
  readonly isPreview: boolean;
  readonly siteName: string;
  readonly logo?: PageLogo;
  readonly notice?: {
    readonly text: readonly TextPart[];
    readonly url?: string;
    readonly level: "information" | "crisis";
  };
  /** Pages from the front page to the parent of this page. */
  readonly trail: readonly Crumb[];
  readonly menu: Menu;
  /** The press contact to ring about this page: of a release, its own. */
  readonly call?: { readonly name: string; readonly number: Reach };
  readonly languages: readonly LanguageLink[];
  readonly footer: Footer;
}

/** The links of the header. One object for all pages on which the same links are current. */
export interface Menu {
  readonly items: readonly NavItem[];
}

/** The footer. The same object for all pages with the same current links. */
export interface Footer extends Menu {
  readonly owner: string;
  readonly ownerWebsite?: string;
  /** The official declaration of accessibility. */
  readonly declaration?: Declaration;
  /** Empty on pages that show contacts themselves. */
  readonly pressContacts: readonly ContactView[];
}

/** The frame of a page. */
export function frameOf(page: Page, context: ViewContext): Frame {
  const { pressRoom, site } = context;
  const { owner, editions } = pressRoom;
  const noticeText = context.text(site.notice?.text);
  const trail = trailOf(page, context);
  const current = currentEntries(page, trail, context);
  const own = kindOf(page).contacts?.(page, context) ?? [];
  return defined({
    kind: page.kind,
    isPreview: pressRoom.preview,
    siteName: context.text(site.name) ?? owner.name,
    logo: pageLogo(owner, context),
    notice:
      site.notice && noticeText !== undefined
        ? defined({ text: callableParts(noticeText), url: site.notice.url, level: site.notice.level })
        : undefined,
    trail: trail.map(({ name, path, isInterface = false }) => {
      return { label: name, href: context.href(path), isInterface };
    }),
    menu: menuOf(context, current),
    call: callOf([...own, ...pressRoom.pressContacts], context),
    languages: editions.length > 1 ? editions.map(({ language, root }) => inLanguage(language, root)) : [],
    footer: footerOf(context, current, own.length > 0 ? "plain" : "contacts"),
  });

  function inLanguage(language: string, root: SitePath): LanguageLink {
    const path = page.alternates.find((alternate) => alternate.language === language)?.path ?? root;
    return languageLink(language, path, context);
  }
}

const menuOf = derived("menu", (context: ViewContext, current: string): Menu => {
  const entries = entriesOf(context);
  return { items: navItems(context, current).filter((_, index) => entries[index]?.place === "header") };
});

/** The first of the contacts that has a telephone number. */
function callOf(contacts: readonly MediaContact[], context: ViewContext): Frame["call"] {
  for (const contact of contacts) {
    const { name, direct } = contactView(contact, context);
    if (direct) return { name, number: direct };
  }
  return undefined;
}

const footerOf = derived("footer", (context: ViewContext, current: string, variant: "plain" | "contacts"): Footer => {
  const { owner } = context.pressRoom;
  const pressContacts = variant === "plain" ? [] : context.pressRoom.pressContacts;
  return defined({
    items: navItems(context, current),
    owner: owner.name,
    ownerWebsite: owner.website,
    declaration: declarationOf(context),
    pressContacts: pressContacts.map((contact) => contactView(contact, context)),
  });
});

/** For each menu entry, in order: `p` if it is the page itself, `t` if the page is below it, else `-`. */
function currentEntries(page: Page, trail: readonly Step[], context: ViewContext): string {
  return entriesOf(context)
    .map(({ path }) => {
      if (page.path === path) return "p";
      return isWithin(page, trail, path) ? "t" : "-";
    })
    .join("");
}

const CURRENT: Readonly<Record<string, NavItem["current"]>> = { p: "page", t: "true" };

function navItems(context: ViewContext, current: string): readonly NavItem[] {
  return entriesOf(context).map(({ label, isInterface, path }, index) =>
    defined({ label, isInterface, href: context.href(path), current: CURRENT[current[index] ?? ""] }),
  );
}

interface MenuEntry {
  readonly label: string;
  readonly isInterface: boolean;
  readonly place: "header" | "footer";
  readonly order: number;
  readonly path: SitePath;
}

/** Pages that every header or footer of a language links to, in order: kinds of page, and own pages of the team. */
const entriesOf = derived("menu entries", (context: ViewContext): readonly MenuEntry[] => {
  const { edition, strings, pressRoom, language } = context;
  const kinds = Object.values<PageKind<PageAddress, unknown>>(KINDS).flatMap((kind): readonly MenuEntry[] => {
    const { navigation } = kind;
    const path = kind.address?.(edition.root);
    if (!navigation || path === undefined || navigation.isOffered?.(context) === false) return [];
    const { place, order } = navigation;
    return [{ place, order, label: strings.t(navigation.label), isInterface: true, path }];
  });
  const own = pressRoom.pages.flatMap(({ language: of, title, place, order, path }): readonly MenuEntry[] =>
    of === language && place !== "none" ? [{ label: oneLine(title), isInterface: false, place, order, path }] : [],
  );
  return [...kinds, ...own].toSorted((a, b) => a.order - b.order || (a.label < b.label ? -1 : 1));
});
