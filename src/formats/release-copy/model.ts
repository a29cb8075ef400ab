import type { SitePath } from "../../press-room/addresses.ts";
import type { Publication } from "../../site/publication.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import type { Strings } from "../../site/strings.ts";

export interface CopyField {
  readonly label: string;
  readonly value: string;
  /** Where the value leads: `https:`, `tel:` or `mailto:`. */
  readonly href?: string;
}

export interface CopyQuote {
  /** With quotation marks. */
  readonly text: string;
  readonly by: string;
}

export interface CopyPerson {
  readonly name: string;
  readonly role?: string;
  readonly fields: readonly CopyField[];
}

export interface CopyLink {
  readonly label: string;
  readonly address: string;
  /** Credit, terms, format and size: a sentence each. */
  readonly details: readonly string[];
}

export type CopyPart =
  "quotes" | "facts" | "event" | "programme" | "contacts" | "about" | "links" | "video" | "documents" | "pictures";

/** A headed part below the body. Every text is one line, `markdown` excepted. */
export type CopySection = { readonly part: CopyPart; readonly heading: string } & (
  | { readonly kind: "quotes"; readonly items: readonly CopyQuote[] }
  | { readonly kind: "fields"; readonly items: readonly CopyField[] }
  | { readonly kind: "people"; readonly items: readonly CopyPerson[] }
  | { readonly kind: "links"; readonly items: readonly CopyLink[] }
  | { readonly kind: "prose"; readonly markdown: string }
);

/** A release as a text to take away, before it is written as plain text, Markdown or a page to read offline. */
export interface ReleaseCopy {
  readonly language: string;
  /** `Pressemelding · Organisasjonen`. */
  readonly kicker: string;
  readonly title: string;
  /** Place and time. */
  readonly dateline: string;
  /** What a reader must know first: preview, withdrawal, corrections. */
  readonly notices: readonly string[];
  readonly lead?: string;
  readonly sections: readonly CopySection[];
  readonly address: CopyField;
}

/** What the parts of a copy are made from. `addressOf` turns a file of the site into the address to print. */
export interface CopyContext {
  readonly release: PublishedRelease;
  readonly publication: Publication;
  readonly strings: Strings;
  readonly addressOf: (path: SitePath) => string;
}

/** The section, unless there is nothing in it. */
export function section(whole: Exclude<CopySection, { kind: "prose" }>): readonly CopySection[] {
  return whole.items.length === 0 ? [] : [whole];
}
