import type { MediaContact } from "../release/release.ts";
import type { SitePath } from "../press-room/addresses.ts";
import type { PublishedRelease } from "../press-room/published.ts";
import type { Publisher } from "../press-room/press-room.ts";

/** A file for download. */
export interface Download {
  readonly path: SitePath;
  /** File name for saving, safe for all systems: `stage.jpg`. */
  readonly name: string;
  readonly bytes: number;
  /** MIME type, from the file's content. */
  readonly type: string;
  /** Short format for people: `JPEG`, `PDF`. */
  readonly format: string;
}

export interface PictureVariant {
  readonly path: SitePath;
  readonly width: number;
  readonly height: number;
}

/** Variants of one format, narrow to wide, for one `<source>` element. */
export interface PictureSource {
  readonly type: "image/avif" | "image/webp" | "image/jpeg" | "image/png";
  readonly variants: readonly PictureVariant[];
}

/** A prepared picture: size after orientation, variants, crops. */
export interface Picture {
  /** File name in the release. */
  readonly file: string;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly licence?: string;
  readonly width: number;
  readonly height: number;
  /** Best format first; the last one is supported by all browsers. */
  readonly sources: readonly PictureSource[];
  /** JPEG crops around the focus, for cards and structured data. */
  readonly crops: {
    readonly wide: PictureVariant;
    readonly landscape: PictureVariant;
    readonly square: PictureVariant;
  };
  readonly original: Download & { readonly width: number; readonly height: number };
}

/** The portrait of a contact. */
export interface Portrait extends Picture {
  /** A small square JPEG for vCards, in base64. */
  readonly inCard: string;
}

export interface DocumentFile extends Download {
  readonly title: string;
  readonly language?: string;
}

export interface Logo {
  readonly path: SitePath;
  readonly width: number;
  readonly height: number;
  readonly type: string;
}

/** A logo of a publisher for download, beside the size at which it is shown. */
export interface PublisherLogo extends Logo, Download {
  /** With transparency, at most 2,000 pixels wide and high. */
  readonly png: Download & { readonly width: number; readonly height: number };
  readonly credit?: string;
  readonly licence?: string;
}

/** Prepared files beside the pages. Returns empty values if there are none. */
export interface AssetLibrary {
  /** In the order of the release's front matter. */
  pictures(release: PublishedRelease): readonly Picture[];
  documents(release: PublishedRelease): readonly DocumentFile[];
  poster(release: PublishedRelease): Picture | undefined;
  pressKit(release: PublishedRelease): Download | undefined;
  /** Logos, portraits, fact sheet and contacts of the whole organisation. */
  organisationKit(language: string): Download | undefined;
  socialCard(release: PublishedRelease): PictureVariant | undefined;
  siteCard(language: string): PictureVariant | undefined;
  portrait(contact: MediaContact): Portrait | undefined;
  logo(publisher: Publisher): PublisherLogo | undefined;
  /** The logo for dark backgrounds. */
  logoDark(publisher: Publisher): PublisherLogo | undefined;
  /** PNG icons of the site, small to large. */
  icons(): readonly Logo[];
}

/** A library without files. */
export const noAssets: AssetLibrary = {
  pictures: () => [],
  documents: () => [],
  poster: () => undefined,
  pressKit: () => undefined,
  organisationKit: () => undefined,
  socialCard: () => undefined,
  siteCard: () => undefined,
  portrait: () => undefined,
  logo: () => undefined,
  logoDark: () => undefined,
  icons: () => [],
};
