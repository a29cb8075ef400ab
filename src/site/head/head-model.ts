/** An HTML `<meta>`: Open Graph names its key `property`, everything else `name`. */
export type Meta =
  { readonly property: string; readonly content: string } | { readonly name: string; readonly content: string };

/** What the `<head>` of one page says to search engines, feed readers and whoever shares its address. */
export interface HeadModel {
  readonly title: string;
  readonly description: string;
  /** Absolute. */
  readonly canonical: string;
  /** The content of `<meta name="robots">`; absent where everything is allowed. */
  readonly robots?: string;
  /** `<link rel="alternate" hreflang>`, absolute addresses, the page itself included; empty when it has one language. */
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  /** `<link rel="alternate" type title href>` for the feeds and formats that belong to the page, absolute addresses. */
  readonly feeds: readonly { readonly type: string; readonly title: string; readonly href: string }[];
  readonly meta: readonly Meta[];
  /** One `<script type="application/ld+json">` each, through `serializeJsonLd`. */
  readonly jsonLd: readonly object[];
}
