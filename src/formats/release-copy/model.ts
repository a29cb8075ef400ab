import type { SitePath } from "../../press-room/addresses.ts";
import type { SiteSettings } from "../../press-room/press-room.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import type { Body } from "../../release/body/body.ts";
import type { AssetLibrary, Picture } from "../../site/assets.ts";
import type { Strings } from "../../site/strings.ts";

export interface CopyField {
  readonly label: string;
  readonly value: string;
  /** The address the value leads to: `https:`, `tel:` or `mailto:`. */
  readonly href?: string;
}

interface CopyQuote {
  /** With quotation marks. */
  readonly text: string;
  /** Name, and role where there is one. */
  readonly by: string;
}

export interface CopyPerson {
  readonly name: string;
  readonly role?: string;
  readonly fields: readonly CopyField[];
}

/** A file of the site, whose address each format writes in its own way, or an address elsewhere. */
export type CopyTarget = { readonly file: SitePath } | { readonly url: string };

export interface CopyLink {
  readonly label: string;
  readonly target: CopyTarget;
  /** Credit, terms, format and size, each a text of its own. */
  readonly details: readonly string[];
}

/** A picture; its link leads to the original. */
export interface CopyPicture extends CopyLink {
  readonly picture: Picture;
  /** Caption, credit and terms; empty if there are none. */
  readonly caption: readonly string[];
}

export type CopyPart =
  "quotes" | "facts" | "event" | "programme" | "contacts" | "about" | "links" | "video" | "documents" | "pictures";

/** A headed part below the body. Every text is one line, `markdown` excepted. */
export type CopySection = { readonly part: CopyPart; readonly heading: string } & (
  | { readonly kind: "quotes"; readonly items: readonly CopyQuote[] }
  | { readonly kind: "fields"; readonly items: readonly CopyField[] }
  | { readonly kind: "people"; readonly items: readonly CopyPerson[] }
  | { readonly kind: "links"; readonly items: readonly CopyLink[] }
  | { readonly kind: "pictures"; readonly items: readonly CopyPicture[] }
  | { readonly kind: "prose"; readonly markdown: string }
);

/** A release to take away: everything its text, Markdown, HTML and other formats say, in the release's language. */
export interface ReleaseCopy {
  readonly language: string;
  /** `Pressemelding · Organisasjonen`. */
  readonly kicker: string;
  readonly title: string;
  /** Place and time. */
  readonly dateline: string;
  /** Preview, withdrawal and corrections, a line each. */
  readonly notices: readonly string[];
  readonly lead?: string;
  readonly body: Body;
  readonly sections: readonly CopySection[];
  /** The permalink of the release. */
  readonly address: CopyField;
}

/** What the parts of a copy are made from. */
export interface CopyContext {
  readonly release: PublishedRelease;
  readonly site: SiteSettings;
  readonly assets: AssetLibrary;
  readonly strings: Strings;
}

/** The section, unless there is nothing in it. */
export function section(whole: Exclude<CopySection, { kind: "prose" }>): readonly CopySection[] {
  return whole.items.length === 0 ? [] : [whole];
}

/** The sections of these parts, in the order of the copy. */
export function sectionsOf(copy: ReleaseCopy, ...parts: readonly CopyPart[]): readonly CopySection[] {
  return copy.sections.filter(({ part }) => parts.includes(part));
}

/** The pictures of the release, the main one first. */
export function picturesOf(copy: ReleaseCopy): readonly CopyPicture[] {
  return copy.sections.flatMap((one) => (one.kind === "pictures" ? one.items : []));
}
