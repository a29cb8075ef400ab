import { numberedPath, sectionPath } from "../../press-room/addresses.ts";
import type { Edition, PublishedPressRoom } from "../../press-room/published.ts";
import { oneLine } from "../../text/one-line.ts";
import { numberedName } from "../labels.ts";
import { type MediaList, mediaLists, mediaPageCount } from "../models/media/media-items.ts";
import { mediaListLabel, type MediaPageModel, mediaPage } from "../models/media/media-page.ts";
import type { ViewContext } from "../view-context.ts";
import type { PageAddress, PageKind } from "./page-kind.ts";

interface MediaListPage extends PageAddress {
  readonly list: MediaList;
  /** Page number, from 1. */
  readonly number: number;
  readonly count: number;
}

/** The media of one kind, year, topic or publisher. Search engines are led to the whole library instead. */
export const mediaList: PageKind<MediaListPage, MediaPageModel> = {
  pages: (edition, room) => mediaLists(edition).flatMap((list) => pagesOf(list, edition, room)),
  name: (page, context) => numberedName(nameOf(page.list, context), page.number, page.count, context.strings),
  description: ({ list }, context) =>
    `${nameOf(list, context)}. ${context.strings.t("head.describe.media", { publisher: oneLine(context.pressRoom.owner.name) })}`,
  trail: (_page, { strings, edition }) => [
    { name: strings.t("layout.nav.media"), path: sectionPath(edition.root, "media"), isInterface: true },
  ],
  isHidden: () => true,
  schemaType: "CollectionPage",
  model: mediaPage,
};

function nameOf(list: MediaList, context: ViewContext): string {
  return `${context.strings.t("media.title")}: ${oneLine(mediaListLabel(list, context))}`;
}

function pagesOf(list: MediaList, { language }: Edition, { editions }: PublishedPressRoom): readonly MediaListPage[] {
  const count = mediaPageCount(list.items);
  const same = editions.flatMap((edition) => {
    const twin = mediaLists(edition).find(({ kind, key }) => kind === list.kind && key === list.key);
    return twin ? [{ language: edition.language, path: twin.path }] : [];
  });
  return Array.from({ length: count }, (_, index) => {
    const path = numberedPath(list.path, index + 1);
    return { language, path, alternates: index === 0 ? same : [{ language, path }], list, number: index + 1, count };
  });
}
