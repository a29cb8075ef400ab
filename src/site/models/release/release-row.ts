import type { HoldReason, PublishedRelease } from "../../../press-room/published.ts";
import { defined } from "../../../text/defined.ts";
import { directionOf } from "../../../text/language.ts";
import { typeLabel } from "../../labels.ts";
import { type EventView, eventView } from "./event-view.ts";
import { memoise } from "../../memoise.ts";
import { type PictureView, pictureView } from "../media/picture-view.ts";
import { titleBesideType } from "../../title-beside-type.ts";
import type { ShownTime, ViewContext } from "../../view-context.ts";

/** A release in a list. */
export interface ReleaseRow {
  readonly href: string;
  /** Without the name of the type, which is shown beside it. */
  readonly title: string;
  /** True for a long title, which is shown smaller. */
  readonly isLongTitle: boolean;
  /** The lead or the beginning of the body; may be empty. */
  readonly summary: string;
  /** Day and time, as precise as it is written up to the minute, with the month as a word. */
  readonly date: ShownTime;
  readonly type: string;
  readonly publisher: string;
  /** False if the press room has one publisher. */
  readonly showsPublisher: boolean;
  /** The main picture, small. */
  readonly thumbnail?: Thumbnail;
  readonly isCorrected: boolean;
  readonly isWithdrawn: boolean;
  readonly held?: HoldReason;
  readonly event?: EventView;
  /** Set if the release is in another language than the page. */
  readonly language?: string;
  readonly direction?: "ltr" | "rtl";
}

/** A small picture beside a title, which says nothing that the title does not. */
interface Thumbnail {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** A release as a row of a list in the context's language. */
export const releaseRow = memoise(makeRow);

function makeRow(release: PublishedRelease, context: ViewContext): ReleaseRow {
  const language = context.foreign(release.language);
  const title = titleBesideType(release, context.site);
  return defined({
    href: context.href(release.path),
    title,
    isLongTitle: isLongTitle(title),
    summary: release.summary,
    date: context.time(release.date, "date-time"),
    type: typeLabel(release.type, context.language, context.site),
    publisher: release.publisher.name,
    showsPublisher: context.pressRoom.publishers.size > 1,
    thumbnail: thumbnail(release, context),
    isCorrected: release.corrections.length > 0,
    isWithdrawn: release.withdrawn !== undefined,
    held: release.held,
    event: eventView(release, context),
    language,
    direction: language === undefined ? undefined : directionOf(language),
  });
}

/** The smallest rendition in the smallest format: all browsers that the styles are made for show it. */
function thumbnail(release: PublishedRelease, context: ViewContext): Thumbnail | undefined {
  const [picture] = context.assets.pictures(release);
  const [smallest] = (picture ?? context.assets.poster(release))?.sources[0]?.variants ?? [];
  return smallest && { src: context.href(smallest.path), width: smallest.width, height: smallest.height };
}

/** Says whether a title is too long for the large size. */
export function isLongTitle(title: string): boolean {
  return title.length > 90;
}

/** The main picture of a release, for the top of the front page. */
export function leadingPicture(release: PublishedRelease, context: ViewContext): PictureView | undefined {
  const picture = context.assets.pictures(release)[0];
  return picture && pictureView(picture, context, release.inheritedFrom.images);
}
