import { numberedPath, sectionPath } from "../../../press-room/addresses.ts";
import type { Logo } from "../../assets.ts";
import type { Publisher } from "../../../press-room/press-room.ts";
import { MEDIA_PAGE_SIZE, type MediaItem, mediaItems } from "./media-items.ts";
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
  /** Short format for people: `SVG`. */
  readonly format: string;
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
}

export interface MediaPageModel {
  /** Sections that are not empty, in order. */
  readonly sections: readonly (typeof SECTIONS)[number][];
  readonly pictures: readonly MediaPicture[];
  readonly documents: readonly MediaDocument[];
  readonly paging?: Paging;
  /** On the first page only. */
  readonly logos: readonly LogoView[];
  readonly portraits: readonly PortraitView[];
}

/** Page `number` of the `count` pages of the media library. */
export function mediaPage({ number, count }: MediaLibraryPage, context: ViewContext): MediaPageModel {
  const items = mediaItems(context.edition).slice((number - 1) * MEDIA_PAGE_SIZE, number * MEDIA_PAGE_SIZE);
  const shown = {
    pictures: items.flatMap((item) => mediaPicture(item, context)),
    documents: items.flatMap((item) => mediaDocument(item, context)),
    logos: number === 1 ? logos(context) : [],
    portraits: number === 1 ? portraits(context) : [],
  };
  return defined({
    ...shown,
    sections: SECTIONS.filter((section) => shown[section].length > 0),
    paging: pagingOf((page) => numberedPath(sectionPath(context.edition.root, "media"), page), number, count, context),
  });
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
    date: context.time(release.date, "date"),
    publisher: release.publisher.name,
  };
}

function logos({ pressRoom, assets, href }: ViewContext): readonly LogoView[] {
  return [...pressRoom.publishers.values()].flatMap((publisher) => {
    const logo = assets.logo(publisher);
    if (!logo) return [];
    return [logoView(logo, publisher, href)];
  });
}

/** A publisher's logo, as a picture and a download. */
export function logoView(logo: Logo, publisher: Publisher, href: ViewContext["href"]): LogoView {
  const { path, width, height, type } = logo;
  const format = type.replace(/^image\/|\+xml$/g, "").toUpperCase();
  return { publisher: publisher.name, src: href(path), width, height, format };
}

function portraits(context: ViewContext): readonly PortraitView[] {
  return [...context.pressRoom.contacts.values()].flatMap((contact) => {
    const { name, role, portrait } = contactView(contact, context);
    return portrait ? [defined({ name, role, picture: portrait })] : [];
  });
}
