import type { Edition, PublishedPressRoom, PublishedRelease } from "../press-room/published.ts";
import type { SiteSettings } from "../press-room/press-room.ts";
import type { ComponentChildren } from "preact";
import type { Footer, Frame } from "./frame.ts";
import type { ReleasePageModel } from "./models/release/release-page.ts";
import type { ReleaseRow } from "./models/release/release-row.ts";
import type { FilePlan } from "./output.ts";
import type { OwnModule } from "./own-module.ts";
import type { Strings } from "./strings.ts";
import type { View } from "./view-context.ts";

/**
 * The contract of modules of a press room's own: what they are given, and what they return. Names here are public; a
 * change of one is a new major version.
 */

/** A release as formats get it. All of it is public at the moment of the build. */
export type OpenRelease = Pick<
  PublishedRelease,
  | "id"
  | "language"
  | "slug"
  | "path"
  | "year"
  | "title"
  | "lead"
  | "summary"
  | "date"
  | "updated"
  | "type"
  | "place"
  | "topics"
  | "publisher"
  | "contacts"
  | "quotes"
  | "facts"
  | "links"
  | "event"
  | "boilerplate"
  | "corrections"
  | "withdrawn"
  | "translations"
>;

/** The pages and releases of one language, newest first. `allReleases` has withdrawn releases too. */
export interface OpenEdition extends Pick<Edition, "language" | "root"> {
  readonly releases: readonly OpenRelease[];
  readonly allReleases: readonly OpenRelease[];
}

/** What formats are written from. */
export interface OpenPublication {
  readonly pressRoom: Pick<PublishedPressRoom, "owner" | "pressContacts" | "preview"> & {
    readonly site: Pick<SiteSettings, "name" | "description" | "url" | "languages" | "timezone">;
    readonly editions: readonly OpenEdition[];
  };
}

/** What a format may use beside its publication. */
export interface FormatTools {
  /** The public address of a path: `https://presse.example.org/2026/x/`. */
  readonly url: (path: string) => string;
  /** The release as plain text. */
  readonly text: (release: OpenRelease) => string;
  /** The release as HTML with absolute addresses, without classes and scripts. */
  readonly html: (release: OpenRelease) => string;
  /** A document from an object: `_attributes`, `_text`, and children by name. Everything is escaped. */
  readonly xml: (root: object) => string;
}

/** A machine format: `export default { name, files, content }`. */
export interface Format<P extends FilePlan = FilePlan> {
  readonly name: string;
  /** Every file, with everything that determines its content besides the publication. Runs in each build. */
  readonly files: (publication: OpenPublication) => Iterable<P>;
  /** The content of one file. Depends only on its arguments. */
  readonly content: (file: P, publication: OpenPublication, tools: FormatTools) => string | Uint8Array;
}

/** A release as checks get it: published or not. */
export interface CheckedRelease {
  /** Relative to the content folder. */
  readonly file: string;
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly lead?: string;
  readonly type: string;
  readonly publisher: string;
  /** ISO 8601. */
  readonly date: string;
  readonly place?: string;
  readonly topics: readonly string[];
  readonly isDraft: boolean;
  /** The body as plain text. */
  readonly text: string;
}

/** A problem that a check has found. */
export interface CheckProblem {
  /** Lower-case letters, digits and hyphens. The name of the module and a slash come before it. */
  readonly rule: string;
  /** What is wrong and what to do, in whole sentences. */
  readonly message: string;
  /** A key of the front matter: `title`. */
  readonly key?: string;
  /** Words of the file, the first occurrence of which is the place. */
  readonly words?: string;
}

/** A rule or several: `export default (release) => problems`. */
export type Check = (release: CheckedRelease) => readonly CheckProblem[];

/** What parts get besides their model: the language of the page, its strings, and links to the sections of the site. */
export type PartView = Pick<View, "language" | "direction" | "link"> & Pick<Strings, "t" | "plural">;

/** The argument of a part. */
export interface PartProps<M extends object> {
  readonly model: M;
  readonly view: PartView;
}

/** A component of the program, without properties. */
type Ready = () => ComponentChildren;

/** The header: name, logo, languages, menu, and the press contact to ring about the page. */
export interface HeaderModel extends Pick<Frame, "siteName" | "logo" | "languages" | "menu" | "call"> {
  readonly isFront: boolean;
}

/** `Default` is the program's header; `Brand` its logo and name; `Menu` its languages, menu and search. */
export interface HeaderParts {
  readonly Default: Ready;
  readonly Brand: Ready;
  readonly Menu: Ready;
}

/** A release in a list. */
export interface RowModel {
  readonly row: ReleaseRow;
  readonly heading: "h2" | "h3";
  /** `short` rows have neither summary nor picture. */
  readonly size: "full" | "short";
}

/** Beside the text of a release: downloads, copying, sharing. */
export type AsideModel = Pick<
  ReleasePageModel,
  "url" | "type" | "contacts" | "topics" | "documents" | "pressKit" | "texts" | "mailto"
>;

interface WithDefault {
  /** The program's part. */
  readonly Default: Ready;
}

export type HeaderProps = PartProps<HeaderModel> & HeaderParts;
export type FooterProps = PartProps<Footer> & WithDefault;
export type ReleaseRowProps = PartProps<RowModel> & WithDefault;
export type AsideProps = PartProps<AsideModel> & WithDefault;

/** A part of pages in the place of the program's: its module and its component, the default export. */
export interface OwnPart<M extends object, B = WithDefault> extends OwnModule {
  readonly component: (props: PartProps<M> & B) => unknown;
}

export interface OwnParts {
  readonly header?: OwnPart<HeaderModel, HeaderParts>;
  readonly footer?: OwnPart<Footer>;
  readonly releaseRow?: OwnPart<RowModel>;
  readonly aside?: OwnPart<AsideModel>;
}
