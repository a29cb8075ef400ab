import type { SitePath } from "../press-room/addresses.ts";
import type { AssetLibrary } from "./assets.ts";
import type { PublishedPressRoom, PublishedRelease, ReleaseList } from "../press-room/published.ts";
import type { MediaContact } from "../release/release.ts";

/** The pages a language has one of, whatever its content. */
export type FixedPageKind =
  "front" | "contacts" | "about" | "follow" | "follow-thanks" | "search" | "accessibility" | "not-found";

interface PageAddress {
  readonly language: string;
  readonly path: SitePath;
  /** The same page in other languages, this one included, where it exists. */
  readonly alternates: readonly { readonly language: string; readonly path: SitePath }[];
}

/** One HTML page of the press room: what it is, in which language, where. */
export type Page = PageAddress &
  (
    | { readonly kind: FixedPageKind }
    | { readonly kind: "release"; readonly release: PublishedRelease }
    | { readonly kind: "list"; readonly list: ReleaseList; readonly number: number; readonly count: number }
    | { readonly kind: "media"; readonly number: number; readonly count: number }
    | { readonly kind: "contact"; readonly contact: MediaContact & { readonly id: string } }
  );

/** Every kind of page, whether or not a press room has one. */
export const PAGE_KINDS = [
  "front",
  "release",
  "list",
  "media",
  "contact",
  "contacts",
  "about",
  "follow",
  "follow-thanks",
  "search",
  "accessibility",
  "not-found",
] as const satisfies readonly Page["kind"][];

/** The page of one kind; pages that differ by nothing but their kind share one shape. */
export type PageOf<K extends Page["kind"]> = Page extends infer P extends Page
  ? K extends P["kind"]
    ? P & { readonly kind: K }
    : never
  : never;

/** Addresses of the style sheet, scripts and fonts, with their content's hash in the name. */
export interface Bundles {
  readonly css: SitePath;
  readonly js: SitePath;
  readonly searchJs: SitePath;
  /** To be preloaded. */
  readonly fonts: readonly SitePath[];
}

/** Everything a view may know: the public press room, the files beside it, the pages that exist. */
export interface Publication {
  readonly pressRoom: PublishedPressRoom;
  readonly assets: AssetLibrary;
  readonly bundles: Bundles;
  readonly pages: readonly Page[];
}

/** A file of the site that is not an HTML page. `content` as text (written as UTF-8) or bytes. */
export interface OutputFile {
  readonly path: SitePath;
  readonly content: string | Uint8Array;
}

/** A machine format: its name and the files it adds to a publication, computed from nothing else. */
export interface Output {
  readonly name: string;
  files(publication: Publication): Iterable<OutputFile>;
}
