import type { ItemListLeaf, OrganizationLeaf, PersonLeaf } from "schema-dts";
import type { SitePath } from "../../press-room/addresses.ts";
import type { Edition, PublishedPressRoom } from "../../press-room/published.ts";
import type { FeedLink, Meta, ShareImage } from "../head/head-model.ts";
import type { MediaContact } from "../../release/release.ts";
import type { StringKey } from "../strings.ts";
import type { ViewContext } from "../view-context.ts";

/** One HTML page: its language, its address, and the same page in all languages, including its own. */
export interface PageAddress {
  readonly language: string;
  readonly path: SitePath;
  readonly alternates: readonly { readonly language: string; readonly path: SitePath }[];
}

/** A page between the front page and another one. */
export interface Step {
  readonly name: string;
  readonly path: SitePath;
  /** True if the name is an interface string, which may be English in other languages. */
  readonly isInterface?: boolean;
}

/** A link to the page in every header and footer, or only in the footer. */
interface Navigation {
  readonly label: StringKey;
  readonly place: "header" | "footer";
  /** Smaller numbers come first. */
  readonly order: number;
  /** Says whether the page has something to show; without it, menus have no link to the page. Default: yes. */
  readonly isOffered?: (context: ViewContext) => boolean;
}

/** Subtypes of https://schema.org/WebPage. */
export type WebPageType =
  "CollectionPage" | "AboutPage" | "ContactPage" | "ProfilePage" | "SearchResultsPage" | "WebPage";

/**
 * The definition of one kind of page, besides its component in `pages/<kind>.11ty.tsx`. `P` is the input of a page of
 * this kind, `M` the model its component gets.
 */
export interface PageKind<P extends PageAddress, M> {
  /** All pages of this kind in one language. */
  pages(edition: Edition, room: PublishedPressRoom): readonly P[];
  /** The page's heading as plain text, for `<title>`, breadcrumb and structured data. */
  name(page: P, context: ViewContext): string;
  /** One or two sentences; never empty. */
  description(page: P, context: ViewContext): string;
  /** The pages between the front page and this one; default: none. */
  trail?(page: P, context: ViewContext): readonly Step[];
  /** The model: all texts and addresses of the page, ready to print. */
  model(page: P, context: ViewContext): M;
  /** Address of the kind's only page below the root of a language's tree; required for `navigation`. */
  address?(root: SitePath): SitePath;
  readonly navigation?: Navigation;
  /**
   * The press contacts that the page itself shows: the header offers the number of the first, and the footer lists none.
   * Default: none, so that header and footer have those of the whole press room.
   */
  contacts?(page: P, context: ViewContext): readonly MediaContact[];
  /** Excludes pages without content of their own from search engines, sitemap and structured data. */
  isHidden?(page: P, room: PublishedPressRoom): boolean;
  /** Default: `WebPage`. */
  readonly schemaType?: WebPageType;
  /** The subject of the page. https://schema.org/mainEntity */
  mainEntity?(page: P, context: ViewContext): ItemListLeaf | OrganizationLeaf | PersonLeaf;
  /** Structured data instead of a WebPage. */
  things?(page: P, context: ViewContext): readonly object[];
  /** Parts of the head that differ from other pages. */
  head?(page: P, context: ViewContext): HeadOfKind;
}

/** Parts of the head that a kind of page can define. */
export interface HeadOfKind {
  /** Feeds and other formats of the page, instead of the feeds of its language. */
  readonly feeds?: readonly FeedLink[];
  /** Content of `<meta name="robots">` on pages that search engines may list. */
  readonly robots?: string;
  /** https://ogp.me/#types; default `website`. */
  readonly ogType?: "article";
  /** What Open Graph says of the page, instead of its description. */
  readonly shareDescription?: string;
  /** Additional Open Graph properties. */
  readonly meta?: readonly Meta[];
  /** The picture to share, instead of the press room's card. */
  readonly image?: ShareImage | undefined;
  /** Scripts in addition to the site's own. */
  readonly scripts?: readonly SitePath[];
}

/** A page of a kind that exists once per language, at `address` below the root of its tree. */
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
