import type { ItemListLeaf, OrganizationLeaf, PersonLeaf } from "schema-dts";
import type { SitePath } from "../../press-room/addresses.ts";
import type { Edition, PublishedPressRoom } from "../../press-room/published.ts";
import type { FeedLink, Meta, ShareImage } from "../head/head-model.ts";
import type { StringKey } from "../strings.ts";
import type { ViewContext } from "../view-context.ts";

/** One HTML page: its language, its address, and the same page in other languages, this one included. */
export interface PageAddress {
  readonly language: string;
  readonly path: SitePath;
  readonly alternates: readonly { readonly language: string; readonly path: SitePath }[];
}

/** A page on the way from the front page to another one. */
export interface Step {
  readonly name: string;
  readonly path: SitePath;
  /** True when the name is an interface string, which some languages borrow from English. */
  readonly isInterface?: boolean;
}

/** A link to the page in every header and footer, or in the footer alone. */
interface Navigation {
  readonly label: StringKey;
  readonly place: "header" | "footer";
  /** Smaller numbers come first. */
  readonly order: number;
}

/** Types of https://schema.org/WebPage that say more than `WebPage`. */
export type WebPageType =
  "CollectionPage" | "AboutPage" | "ContactPage" | "ProfilePage" | "SearchResultsPage" | "WebPage";

/**
 * All that is decided of one kind of page, beside its component in `pages/<kind>.11ty.tsx`. `P` is what a page of this
 * kind shows, `M` the model its component gets.
 */
export interface PageKind<P extends PageAddress, M> {
  /** Every page of this kind in one language. */
  pages(edition: Edition, room: PublishedPressRoom): readonly P[];
  /** The page's heading as plain text, for `<title>`, breadcrumb and structured data. */
  name(page: P, context: ViewContext): string;
  /** One or two sentences; never empty. */
  description(page: P, context: ViewContext): string;
  /** The pages between the front page and this one; without it, none. */
  trail?(page: P, context: ViewContext): readonly Step[];
  /** Everything the page shows, in words and addresses, ready to be printed. */
  model(page: P, context: ViewContext): M;
  /** Where this kind has its one page below the root of a language's tree; needed for `navigation`. */
  address?(root: SitePath): SitePath;
  readonly navigation?: Navigation;
  /** True for pages that answer nothing by themselves: kept out of search engines, sitemap and structured data. */
  readonly isHidden?: boolean;
  /** Default `WebPage`. */
  readonly schemaType?: WebPageType;
  /** What the page is about. https://schema.org/mainEntity */
  mainEntity?(page: P, context: ViewContext): ItemListLeaf | OrganizationLeaf | PersonLeaf;
  /** Structured data in place of a WebPage. */
  things?(page: P, context: ViewContext): readonly object[];
  /** What the head says differently from other pages. */
  head?(page: P, context: ViewContext): HeadOfKind;
}

/** The parts of a head that a kind of page can say for itself. */
export interface HeadOfKind {
  /** Feeds and other formats of the page, in place of the feeds of its language. */
  readonly feeds?: readonly FeedLink[];
  /** For `<meta name="robots">` on pages that search engines may list. */
  readonly robots?: string;
  /** https://ogp.me/#types; default `website`. */
  readonly ogType?: "article";
  /** More Open Graph properties. */
  readonly meta?: readonly Meta[];
  /** The picture to share, in place of the press room's card. */
  readonly image?: ShareImage | undefined;
  /** Modules beside the site's own. */
  readonly scripts?: readonly SitePath[];
}

/** The pages of a kind that each language has one of, at `address` below the root of its tree. */
export function onePerLanguage(
  address: (root: SitePath) => SitePath,
): Required<Pick<PageKind<PageAddress, unknown>, "pages" | "address">> {
  return {
    address,
    pages: ({ language, root }, room) => [
      { language, path: address(root), alternates: inEveryLanguage(address, room) },
    ],
  };
}

/** The same address below the root of every language. */
export function inEveryLanguage(
  address: (root: SitePath) => SitePath,
  { editions }: PublishedPressRoom,
): PageAddress["alternates"] {
  return editions.map(({ language, root }) => ({ language, path: address(root) }));
}
