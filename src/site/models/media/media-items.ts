import { mediaListPath, type SitePath } from "../../../press-room/addresses.ts";
import type { Edition, PublishedRelease } from "../../../press-room/published.ts";
import { derived } from "../../memoise.ts";
import { mostUsed } from "../list/list-links.ts";
import type { ViewContext } from "../../view-context.ts";

/** Pictures and documents per page of the media library. */
export const MEDIA_PAGE_SIZE = 24;

/** A picture or document of a public release; `index` is its position among those of the release. */
export interface MediaItem {
  readonly kind: "picture" | "document";
  readonly release: PublishedRelease;
  readonly index: number;
}

/** The media library of a language: pictures, then documents of each release, newest release first. */
export const mediaItems = derived("media items", (edition: Edition): readonly MediaItem[] =>
  edition.releases.flatMap(itemsOf),
);

function itemsOf(release: PublishedRelease): readonly MediaItem[] {
  return [
    ...release.images.map((_, index) => ({ kind: "picture" as const, release, index })),
    ...release.documents.map((_, index) => ({ kind: "document" as const, release, index })),
  ];
}

/** Says whether the media library of a language has anything: a file of a release, a logo or a portrait. */
export const hasMedia = derived("has media", ({ edition, pressRoom, assets }: ViewContext): boolean => {
  const { publishers, contacts } = pressRoom;
  return (
    edition.releases.some(({ images, documents }) => images.length + documents.length > 0) ||
    [...publishers.values()].some((publisher) => assets.logo(publisher)) ||
    [...contacts.values()].some((contact) => assets.portrait(contact))
  );
});

/** The media of one kind, year, topic or publisher. */
export interface MediaList {
  readonly kind: "kind" | "year" | "topic" | "publisher";
  /** As in the lists of releases; `pictures` or `documents` for a kind. */
  readonly key: string;
  /** As in the lists of releases; empty for a kind. */
  readonly label: string;
  readonly path: SitePath;
  readonly items: readonly MediaItem[];
  /** Number of items. */
  readonly count: number;
}

/**
 * The parts of a language's media library that narrow it down. Of topics the thirty with the most media: every page links
 * to all parts.
 */
export const mediaLists = derived("media lists", (edition: Edition): readonly MediaList[] => {
  const all = mediaItems(edition);
  const made = (kind: MediaList["kind"], key: string, label: string, items: readonly MediaItem[]): MediaList => ({
    ...{ kind, key, label, items, count: items.length },
    path: mediaListPath(edition.root, kind, key),
  });
  const kinds = (["picture", "document"] as const).map((kind) =>
    made(
      "kind",
      `${kind}s`,
      "",
      all.filter((item) => item.kind === kind),
    ),
  );
  const others = (["year", "topic", "publisher"] as const).map((kind) =>
    edition.lists
      .filter((list) => list.kind === kind)
      .map(({ key, label, releases }) => made(kind, key, label, releases.flatMap(itemsOf))),
  );
  return [kinds, ...others].flatMap((lists) => mostUsed(lists.filter(({ count }) => count > 0 && count < all.length)));
});

/** Number of pages; at least 1, even without items. */
export function mediaPageCount(items: readonly MediaItem[]): number {
  return Math.max(1, Math.ceil(items.length / MEDIA_PAGE_SIZE));
}
