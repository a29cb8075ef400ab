import type { ContactReference, LocalizedText, MediaContact, Release } from "../release/release.ts";
import type { OwnRuleId } from "../diagnostics/diagnostic.ts";
import type { RuleId } from "../diagnostics/rules.ts";
import type { Timestamp } from "../time/timestamp.ts";
import type { Design } from "./design/design.ts";
import type { ModuleSettings } from "./module-settings.ts";
import type { OwnStrings } from "./own-strings.ts";
import type { OwnPage } from "./own-pages/own-page.ts";

interface Notice {
  readonly text: LocalizedText;
  readonly url?: string;
  readonly until?: Timestamp;
  readonly level: "information" | "crisis";
}

/** A release near the top of the front page: its id, and the time until which it is there. */
interface Featured {
  readonly release: string;
  readonly until?: Timestamp;
}

/** Target and fields of the follow-by-e-mail form. */
export interface FollowForm {
  readonly provider: "none" | "netlify" | "buttondown" | "mailchimp" | "listmonk" | "endpoint";
  readonly action?: string;
  /** True if the service sends an e-mail with a link that confirms the subscription. */
  readonly confirms: boolean;
  readonly list?: LocalizedText;
  readonly privacy?: LocalizedText;
}

/** How editors write in a browser: at `/admin/`, into a repository. */
export interface CmsSettings {
  readonly backend: "github" | "gitlab" | "gitea";
  /** `owner/name`. */
  readonly repository: string;
  readonly branch: string;
  /** The address of the repository's server, without a final slash: `https://github.com`. */
  readonly host: string;
  /** False if `/admin/` has links to the repository's own editor instead of a form. */
  readonly form: boolean;
  /** The server that signs editors in, and the path there. */
  readonly login?: string;
  readonly loginPath?: string;
  /** The id under which the press room is registered at the repository's server. */
  readonly clientId?: string;
}
export type CheckLevels = Readonly<Partial<Record<RuleId | OwnRuleId, "off" | "warning" | "error">>>;

/** `pressroom/site.yaml`, with every default filled in. */
export interface SiteSettings {
  readonly name: LocalizedText;
  readonly description?: LocalizedText;
  /** Absolute, with a trailing slash: `https://example.org/om-oss/presse/`. */
  readonly url: string;
  /** The path part of `url`, `/` or `/om-oss/presse/`. */
  readonly basePath: string;
  /** BCP 47, the default first. */
  readonly languages: readonly [string, ...string[]];
  readonly timezone: string;
  readonly publisher: string;
  readonly accent: string;
  readonly design: Design;
  readonly contacts?: readonly ContactReference[];
  readonly featured: readonly Featured[];
  readonly notice?: Notice;
  /** Interface strings of the press room's own, by language and key. */
  readonly strings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly types: Readonly<Record<string, LocalizedText>>;
  /** Titles of the lists of these types, as `Kronikker`; without one, the list has the label. */
  readonly typePlurals: Readonly<Record<string, LocalizedText>>;
  readonly topics: Readonly<Record<string, LocalizedText>>;
  readonly feed: { readonly length: number; readonly hub?: string };
  readonly follow: FollowForm;
  /** Levels of rules that are warnings by themselves. */
  readonly checks: CheckLevels;
  readonly modules: ModuleSettings;
  readonly pageSize: number;
  /** How many of the newest releases get a drawn social card. */
  readonly socialCards: number;
  /** Groups of synonyms for the search. */
  readonly sameWords: readonly (readonly string[])[];
  readonly about?: LocalizedText;
  /** Address of the page that says how the team corrects and withdraws releases. */
  readonly correctionsPolicy?: string;
  readonly accessibility: {
    readonly contact?: string;
    readonly reviewed?: Timestamp;
    /** Address of the official declaration that public bodies publish. */
    readonly declaration?: string;
  };
  readonly security: { readonly contact?: string; readonly expires?: Timestamp };
  /** Absent if the public site has no `/admin/`. */
  readonly cms?: CmsSettings;
}

interface Person {
  readonly name: string;
  readonly title: LocalizedText;
}

interface Figure {
  readonly label: LocalizedText;
  readonly value: LocalizedText;
}

/** A publisher, from `pressroom/publishers/<id>.yaml`. */
export interface Publisher {
  readonly id: string;
  /** The file it was read from, relative to the content folder. */
  readonly file: string;
  readonly name: string;
  readonly shortName?: string;
  readonly logo?: string;
  /** The logo for dark backgrounds. */
  readonly logoDark?: string;
  readonly logoCredit?: string;
  readonly logoLicence?: string;
  readonly website?: string;
  readonly boilerplate?: LocalizedText;
  readonly contacts: readonly ContactReference[];
  readonly about?: LocalizedText;
  readonly figures: readonly Figure[];
  readonly people: readonly Person[];
  readonly address?: LocalizedText;
}

/** Everything read from a content folder; each file is valid and all references between files resolve. */
export interface PressRoom {
  readonly site: SiteSettings;
  readonly publishers: ReadonlyMap<string, Publisher>;
  readonly contacts: ReadonlyMap<string, MediaContact>;
  /** All versions of all releases, public or not. */
  readonly releases: readonly Release[];
  /** Pages written by the team. */
  readonly pages: readonly OwnPage[];
  /** The team's interface strings with their places; `site.strings` has the texts. */
  readonly strings: readonly OwnStrings[];
  /** The content folder, absolute; pictures and documents are read from it. */
  readonly folder: string;
}

/** Texts of files by name. A text may be read from the disk when it is used. */
export interface FileTexts {
  keys(): Iterable<string>;
  get(name: string): string | undefined;
}

/** The text of every content file. */
export interface ContentFiles {
  /** `pressroom/site.yaml`. */
  readonly site?: string;
  /** By file name: `org.yaml`. */
  readonly publishers: ReadonlyMap<string, string>;
  readonly contacts: ReadonlyMap<string, string>;
  /** By path under `releases/`, `/` between parts. */
  readonly releases: FileTexts;
  /** Pages written by the team, by file name: `om-arkivet.md`. */
  readonly pages?: ReadonlyMap<string, string>;
  /** Interface strings, by file name: `nb.yaml`. */
  readonly strings?: ReadonlyMap<string, string>;
}

/** The text in `language`, else in the site's default language, in English, or in the first language it has. */
export function localized(text: LocalizedText | undefined, language: string, fallback: string): string | undefined {
  if (text === undefined || typeof text === "string") return text;
  return text[language] ?? text[fallback] ?? text["en"] ?? Object.values(text)[0];
}
