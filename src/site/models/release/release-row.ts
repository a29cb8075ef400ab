import type { PublishedRelease } from "../../../press-room/published.ts";
import { defined } from "../../../text/defined.ts";
import { directionOf } from "../../../text/language.ts";
import { typeLabel } from "../../labels.ts";
import { type EventView, eventView } from "./event-view.ts";
import { memoise } from "../../memoise.ts";
import { type PictureView, pictureView } from "../media/picture-view.ts";
import type { ShownTime, ViewContext } from "../../view-context.ts";

/** A release in a list. */
export interface ReleaseRow {
  readonly href: string;
  readonly title: string;
  /** True for a long title, which is shown smaller. */
  readonly isLongTitle: boolean;
  /** The lead or the beginning of the body; may be empty. */
  readonly summary: string;
  /** The day, with the month as a word. */
  readonly date: ShownTime;
  readonly clock: string;
  readonly type: string;
  readonly publisher: string;
  readonly isCorrected: boolean;
  readonly isWithdrawn: boolean;
  readonly held?: NonNullable<PublishedRelease["held"]>;
  readonly event?: EventView;
  /** Set if the release is in another language than the page. */
  readonly language?: string;
  readonly direction?: "ltr" | "rtl";
}

/** A release as a row of a list in the context's language. */
export const releaseRow = memoise(makeRow);

function makeRow(release: PublishedRelease, context: ViewContext): ReleaseRow {
  const language = context.foreign(release.language);
  return defined({
    href: context.href(release.path),
    title: release.title,
    isLongTitle: isLongTitle(release.title),
    summary: release.summary,
    date: context.time(release.date, "date"),
    clock: context.time(release.date, "time").text,
    type: typeLabel(release.type, context.language, context.site),
    publisher: release.publisher.name,
    isCorrected: release.corrections.length > 0,
    isWithdrawn: release.withdrawn !== undefined,
    held: release.held,
    event: eventView(release, context),
    language,
    direction: language === undefined ? undefined : directionOf(language),
  });
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
