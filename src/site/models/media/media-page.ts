import { numberedPath, sectionPath } from "../../../press-room/addresses.ts";
import type { PublisherLogo } from "../../assets.ts";
import type { StringKey } from "../../strings.ts";
import type { ListLink } from "../list/list-links.ts";
import { type OfferedFile, offeredFile, organisationKit } from "./file-facts.ts";
import type { Publisher } from "../../../press-room/press-room.ts";
import { MEDIA_PAGE_SIZE, type MediaItem, mediaItems, type MediaList, mediaLists } from "./media-items.ts";
import { defined } from "../../../text/defined.ts";
import { contactView } from "../contact/contact-view.ts";
import { type Paging, pagingOf } from "../list/paging.ts";
import { type PictureView, pictureView } from "./picture-view.ts";
import { type DocumentView, documentView } from "../release/release-files.ts";
import type { ShownTime, ViewContext } from "../../view-context.ts";

/** The release of a file. */
export interface MediaOrigin {
  readonly title: string;
  readonly href: string;
  readonly date: ShownTime;
  readonly publisher: string;
}

export interface MediaPicture extends MediaOrigin {
  readonly picture: PictureView;
}

export interface MediaDocument extends MediaOrigin {
  readonly document: DocumentView;
}

export interface LogoView {
  readonly publisher: string;
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** The logo as it is, and as PNG. */
  readonly downloads: readonly OfferedFile[];
  readonly credit?: string;
  readonly licence?: string;
  /** True for the logo for dark backgrounds. */
  readonly isDark: boolean;
}

export interface PortraitView {
  readonly name: string;
  readonly role?: string;
  readonly picture: PictureView;
}

const SECTIONS = ["pictures", "documents", "logos", "portraits"] as const;

interface MediaLibraryPage {
  readonly number: number;
  readonly count: number;
  /** The part of the library that the page shows; absent for all of it. */
  readonly list?: MediaList;
}

/** Links to the parts of one sort. */
interface MediaFilter {
  readonly heading: StringKey;
  readonly links: readonly (ListLink & { readonly isInterface: boolean })[];
}

export interface MediaPageModel {
  /** Sections that are not empty, in order. */
  readonly sections: readonly (typeof SECTIONS)[number][];
  readonly pictures: readonly MediaPicture[];
  readonly documents: readonly MediaDocument[];
  readonly paging?: Paging;
  readonly filters: readonly MediaFilter[];
  /** Address of the styles of the picture viewer. */
  readonly viewerStyles: string;
  /** The part that is shown, and the address of the whole library. */
  readonly part?: { readonly label: string; readonly isInterface: boolean; readonly all: string };
  /** The press kit of the organisation. */
  readonly kit?: OfferedFile;
  /** On the first page of the whole library only. */
  readonly logos: readonly LogoView[];
  readonly portraits: readonly PortraitView[];
}

/** Page `number` of the `count` pages of the media library or of a part of it. */
export function mediaPage({ number, count, list }: MediaLibraryPage, context: ViewContext): MediaPageModel {
  const all = list?.items ?? mediaItems(context.edition);
  const items = all.slice((number - 1) * MEDIA_PAGE_SIZE, number * MEDIA_PAGE_SIZE);
  const isFront = number === 1 && list === undefined;
  const first = list?.path ?? sectionPath(context.edition.root, "media");
  const shown = {
    pictures: items.flatMap((item) => mediaPicture(item, context)),
    documents: items.flatMap((item) => mediaDocument(item, context)),
    logos: isFront ? logos(context) : [],
    portraits: isFront ? portraits(context) : [],
  };
  return defined({
    ...shown,
    sections: SECTIONS.filter((section) => shown[section].length > 0),
    paging: pagingOf((page) => numberedPath(first, page), number, count, context),
    filters: mediaFilters(list, context),
    viewerStyles: context.href(context.bundles.viewerCss),
    part: list && {
      label: mediaListLabel(list, context),
      isInterface: list.kind === "kind",
      all: context.link("media"),
    },
    kit: isFront ? organisationKit(context) : undefined,
  });
}

const HEADINGS = {
  kind: "media.kind",
  year: "list.years",
  topic: "list.topics",
  publisher: "list.publishers",
} as const satisfies Record<MediaList["kind"], StringKey>;

function mediaFilters(current: MediaList | undefined, context: ViewContext): readonly MediaFilter[] {
  const lists = mediaLists(context.edition);
  return (["kind", "year", "topic", "publisher"] as const).flatMap((kind) => {
    const links = lists
      .filter((list) => list.kind === kind)
      .map((list) => ({
        label: mediaListLabel(list, context),
        href: context.href(list.path),
        count: list.count,
        isCurrent: list === current,
        isInterface: kind === "kind",
      }));
    return links.length === 0 ? [] : [{ heading: HEADINGS[kind], links }];
  });
}

/** What a part of the library is called. */
export function mediaListLabel({ kind, key, label }: MediaList, { strings }: ViewContext): string {
  if (kind !== "kind") return label;
  return strings.t(key === "pictures" ? "media.pictures" : "media.documents");
}

function mediaPicture(item: MediaItem, context: ViewContext): readonly MediaPicture[] {
  if (item.kind !== "picture") return [];
  const picture = context.assets.pictures(item.release)[item.index];
  return picture
    ? [{ ...origin(item, context), picture: pictureView(picture, context, item.release.inheritedFrom.images) }]
    : [];
}

function mediaDocument(item: MediaItem, context: ViewContext): readonly MediaDocument[] {
  if (item.kind !== "document") return [];
  const document = context.assets.documents(item.release)[item.index];
  return document
    ? [{ ...origin(item, context), document: documentView(document, context, item.release.inheritedFrom.documents) }]
    : [];
}

function origin({ release }: MediaItem, context: ViewContext): MediaOrigin {
  return {
    title: release.title,
    href: context.href(release.path),
    date: context.time(release.date, "date-time"),
    publisher: release.publisher.name,
  };
}

function logos(context: ViewContext): readonly LogoView[] {
  return [...context.pressRoom.publishers.values()].flatMap((publisher) => {
    const [logo, dark] = [context.assets.logo(publisher), context.assets.logoDark(publisher)];
    return [
      ...(logo ? [logoView(logo, publisher, context)] : []),
      ...(dark ? [{ ...logoView(dark, publisher, context), isDark: true }] : []),
    ];
  });
}

/** A publisher's logo, as a picture and a download. */
function logoView(logo: PublisherLogo, publisher: Publisher, context: ViewContext): LogoView {
  const { path, width, height, png, credit, licence } = logo;
  // A drawing has no size of its own in pixels.
  const { name, bytes, type, format } = logo;
  const original = format === "PNG" ? [] : [offeredFile({ path, name, bytes, type, format }, context)];
  return defined({
    ...{ publisher: publisher.name, src: context.href(path), width, height, credit, licence, isDark: false },
    downloads: [...original, offeredFile(png, context)],
  });
}

function portraits(context: ViewContext): readonly PortraitView[] {
  return [...context.pressRoom.contacts.values()].flatMap((contact) => {
    const { name, role, portrait } = contactView(contact, context);
    return portrait ? [defined({ name, role, picture: portrait })] : [];
  });
}
