import type { Edition, PublishedRelease } from "../../../press-room/published.ts";
import { memoise } from "../../memoise.ts";

/** Pictures and documents per page of the media library. */
export const MEDIA_PAGE_SIZE = 24;

/** A picture or document of a public release; `index` is its position among those of the release. */
export interface MediaItem {
  readonly kind: "picture" | "document";
  readonly release: PublishedRelease;
  readonly index: number;
}

/** The media library of a language: pictures, then documents of each release, newest release first. */
export const mediaItems = memoise((edition: Edition): readonly MediaItem[] =>
  edition.releases.flatMap((release): readonly MediaItem[] => [
    ...release.images.map((_, index) => ({ kind: "picture" as const, release, index })),
    ...release.documents.map((_, index) => ({ kind: "document" as const, release, index })),
  ]),
);

/** Number of pages; at least 1, even without items. */
export function mediaPageCount(edition: Edition): number {
  return Math.max(1, Math.ceil(mediaItems(edition).length / MEDIA_PAGE_SIZE));
}
