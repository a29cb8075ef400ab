import { listIndexPath, listPagePath, sectionPath } from "../../press-room/addresses.ts";
import type { Edition, PublishedPressRoom, ReleaseList } from "../../press-room/published.ts";
import { oneLine } from "../../text/one-line.ts";
import { editionFeeds, feedsBeside, listAsData } from "../head/feeds.ts";
import { listName, numberedName, siteName } from "../labels.ts";
import { listSize } from "../lists.ts";
import { derived } from "../memoise.ts";
import { INDEX_TITLE } from "../models/list/list-index-page.ts";
import { type ListPageModel, listPage } from "../models/list/list-page.ts";
import { contactsOfPublisher } from "../models/list/publisher-profile.ts";
import { itemList } from "../structured-data/item-list.ts";
import type { ViewContext } from "../view-context.ts";
import type { PageAddress, PageKind, Step } from "./page-kind.ts";

interface ListPage extends PageAddress {
  readonly list: ReleaseList;
  /** Page number, from 1. */
  readonly number: number;
  readonly count: number;
}

/** A paged list of releases: the archive, or those of a year, type, topic or publisher. */
export const list: PageKind<ListPage, ListPageModel> = {
  address: (root) => sectionPath(root, "releases"),
  pages: ({ lists }, room) => lists.flatMap((one) => pagesOf(one, room)),
  name: ({ list: of, number, count }, { site, strings }) => numberedName(listName(of, site), number, count, strings),
  description: ({ list: of }, { strings, site, language, pressRoom: { owner } }) =>
    of.kind === "all"
      ? strings.t("head.describe.releases", { publisher: oneLine(owner.name) })
      : strings.t("head.describe.list", { site: siteName(site, language), list: listName(of, site) }),
  trail,
  navigation: { label: "layout.nav.releases", place: "header", order: 10 },
  contacts: ({ list: of, number }, context) => (number === 1 ? contactsOfPublisher(of, context) : []),
  isHidden: ({ list: of }, room) => repeatsArchive(of, room),
  schemaType: "CollectionPage",
  mainEntity: itemList,
  head: ({ list: of }, context) => {
    if (of.kind === "all") return {};
    const title = `${listName(of, context.site)} – ${siteName(context.site, context.language)}`;
    return {
      feeds: [
        ...feedsBeside(of.path, title, context.site),
        listAsData(of.path, title, context.site),
        ...editionFeeds(context),
      ],
    };
  },
  model: listPage,
};

/** Says whether a publisher has every release of its language, so that its list and the archive are the same. */
function repeatsArchive(of: ReleaseList, { editions }: PublishedPressRoom): boolean {
  const edition = editions.find(({ language }) => language === of.language);
  return of.kind === "publisher" && edition !== undefined && hasAll(of, edition);
}

const hasAll = derived(
  "list of all releases",
  (of: ReleaseList, edition: Edition): boolean => listSize(of) === edition.releases.length,
);

/** The archive and, for a type, topic or publisher, the page with all of them. */
function trail({ list: { kind } }: ListPage, context: ViewContext): readonly Step[] {
  if (kind === "all") return [];
  if (kind === "year") return [archiveStep(context)];
  const path = listIndexPath(context.edition.root, kind);
  return [archiveStep(context), { name: context.strings.t(INDEX_TITLE[kind]), path, isInterface: true }];
}

/** The archive as a step in the breadcrumb. */
export function archiveStep({ strings, edition }: ViewContext): Step {
  return { name: strings.t("layout.nav.releases"), path: sectionPath(edition.root, "releases"), isInterface: true };
}

function pagesOf(of: ReleaseList, room: PublishedPressRoom): readonly ListPage[] {
  const { language } = of;
  const count = Math.max(1, Math.ceil(of.releases.length / room.site.pageSize));
  return Array.from({ length: count }, (_, index) => {
    const path = listPagePath(of, index + 1);
    const alternates = index === 0 ? sameList(of, room) : [{ language, path }];
    return { language, path, alternates, list: of, number: index + 1, count };
  });
}

function sameList(of: ReleaseList, { editions }: PublishedPressRoom): PageAddress["alternates"] {
  return editions.flatMap(({ language, lists }) => {
    const twin = lists.find(({ kind, key }) => kind === of.kind && key === of.key);
    return twin ? [{ language, path: twin.path }] : [];
  });
}
