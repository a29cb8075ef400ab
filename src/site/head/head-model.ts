/** A `<meta>` element: Open Graph uses `property` as its key, all others `name`. */
export type Meta =
  { readonly property: string; readonly content: string } | { readonly name: string; readonly content: string };

/** `<link rel="alternate" type title href>`, absolute. */
export interface FeedLink {
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

/** The picture shown when a page is shared; `url` is absolute. */
export interface ShareImage {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** Addresses of files the browser needs for a page. */
export interface HeadResources {
  readonly styles: readonly string[];
  /** The style sheet for paper. */
  readonly print: string;
  readonly scripts: readonly string[];
  /** To be preloaded. */
  readonly fonts: readonly string[];
  readonly icons: readonly { readonly href: string; readonly type: string; readonly sizes: string }[];
  /** For the home screens of Apple devices, which do not read the manifest. */
  readonly touchIcon?: string;
  readonly manifest: string;
}

/** Everything in the `<head>` of one page. */
export interface HeadModel {
  /** Content security policy, for hosts that send no headers. */
  readonly policy: string;
  readonly title: string;
  readonly description: string;
  /** Absolute. */
  readonly canonical: string;
  /** The content of `<meta name="robots">`; absent if everything is allowed. */
  readonly robots?: string;
  /** `<link rel="alternate" hreflang>`, absolute addresses, including the page itself; empty if it has one language. */
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  /** Feeds and other formats of the page. */
  readonly feeds: readonly FeedLink[];
  readonly meta: readonly Meta[];
  /** One object per `<script type="application/ld+json">`, written by `serializeJsonLd`. */
  readonly jsonLd: readonly object[];
  readonly resources: HeadResources;
}
