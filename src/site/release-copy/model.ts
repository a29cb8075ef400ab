import type { SitePath } from "../../press-room/addresses.ts";
import type { SiteSettings } from "../../press-room/press-room.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import type { Body } from "../../release/body/body.ts";
import type { AssetLibrary, Picture } from "../assets.ts";
import type { Strings } from "../strings.ts";

export interface CopyField {
  readonly label: string;
  readonly value: string;
  /** The address of the value: `https:`, `tel:` or `mailto:`. */
  readonly href?: string;
}

interface CopyQuote {
  /** The quotation, with quotation marks. */
  readonly text: string;
  /** Name, with the role if there is one. */
  readonly by: string;
}

export interface CopyPerson {
  readonly name: string;
  readonly role?: string;
  readonly fields: readonly CopyField[];
}

/** A file of the site, whose address depends on the format, or an address elsewhere. */
export type CopyTarget = { readonly file: SitePath } | { readonly url: string };

export interface CopyLink {
  readonly label: string;
  readonly target: CopyTarget;
  /** Credit, terms, format and size, each a text of its own. */
  readonly details: readonly string[];
}

/** A picture; its link goes to the original. */
export interface CopyPicture extends CopyLink {
  readonly picture: Picture;
  /** Caption, credit and terms; empty if there are none. */
  readonly caption: readonly string[];
}

export type CopyPart =
  "quotes" | "facts" | "event" | "programme" | "contacts" | "about" | "links" | "video" | "documents" | "pictures";

/** A section with a heading, beside the body. Every text is one line, except `markdown`. */
export type CopySection = { readonly part: CopyPart; readonly heading: string } & (
  | { readonly kind: "quotes"; readonly items: readonly CopyQuote[] }
  | { readonly kind: "fields"; readonly items: readonly CopyField[] }
  | { readonly kind: "people"; readonly items: readonly CopyPerson[] }
  | { readonly kind: "links"; readonly items: readonly CopyLink[] }
  | { readonly kind: "pictures"; readonly items: readonly CopyPicture[] }
  | { readonly kind: "prose"; readonly markdown: string }
);

/** A line above a copy: a text, or a text and the release it leads to. */
export interface CopyNotice {
  readonly text: string;
  readonly link?: { readonly label: string; readonly path: SitePath };
}

/** The content of a release for all stand-alone formats (text, Markdown, HTML), in the release's language. */
export interface ReleaseCopy {
  readonly language: string;
  /** `Pressemelding · Organisasjonen`. */
  readonly kicker: string;
  readonly title: string;
  /** Place and time. */
  readonly dateline: string;
  /** Preview, withdrawal or cancellation with its replacement, and corrections, one line each. */
  readonly notices: readonly CopyNotice[];
  readonly lead?: string;
  readonly body: Body;
  /** What is before the body, then what is after it. */
  readonly sections: readonly CopySection[];
  /** The permalink of the release. */
  readonly address: CopyField;
}

/** Input of the functions that make a copy. */
export interface CopyContext {
  readonly release: PublishedRelease;
  readonly site: SiteSettings;
  readonly assets: AssetLibrary;
  readonly strings: Strings;
}

/** The section as a list; empty if it has no items. */
export function section(whole: Exclude<CopySection, { kind: "prose" }>): readonly CopySection[] {
  return whole.items.length === 0 ? [] : [whole];
}

/** The sections of these parts, in the order of the copy. */
export function sectionsOf(copy: ReleaseCopy, ...parts: readonly CopyPart[]): readonly CopySection[] {
  return copy.sections.filter(({ part }) => parts.includes(part));
}

const BEFORE_BODY: readonly CopyPart[] = ["event", "programme"];

/** When and where the event of an invitation is. */
export function sectionsBeforeBody(copy: ReleaseCopy): readonly CopySection[] {
  return sectionsOf(copy, ...BEFORE_BODY);
}

/** All other sections: facts, quotes, contacts, publisher and files. */
export function sectionsAfterBody(copy: ReleaseCopy): readonly CopySection[] {
  return copy.sections.filter(({ part }) => !BEFORE_BODY.includes(part));
}

/** The pictures of the release, the main one first. */
export function picturesOf(copy: ReleaseCopy): readonly CopyPicture[] {
  return copy.sections.flatMap((one) => (one.kind === "pictures" ? one.items : []));
}
