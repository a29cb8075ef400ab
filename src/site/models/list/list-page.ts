import { listPagePath } from "../../../press-room/addresses.ts";
import type { ReleaseList } from "../../../press-room/published.ts";
import { listLabel } from "../../labels.ts";
import { type Browse, browseBeside } from "./browse.ts";
import { archivesInOtherLanguages } from "./other-languages.ts";
import type { LanguageLink } from "../language-link.ts";
import { groupsOf, type ListGroup, type MonthLink, monthLinks } from "./list-groups.ts";
import { type FeedLinks, feedLinks } from "./list-links.ts";
import { type Paging, pagingOf } from "./paging.ts";
import { type PublisherProfile, publisherProfile } from "./publisher-profile.ts";
import { listSize, releasesOnPage } from "../../lists.ts";
import type { ViewContext } from "../../view-context.ts";

export interface ListPageModel {
  readonly kind: ReleaseList["kind"];
  readonly label: string;
  /** Number of releases in the whole list, as text. */
  readonly count: string;
  readonly groups: readonly ListGroup[];
  /** Of the years on this page; empty if the list has one page or few releases a month. */
  readonly months: readonly MonthLink[];
  readonly paging?: Paging;
  readonly browse: Browse;
  readonly feeds: FeedLinks;
  /** Above the first page of a publisher's releases. */
  readonly profile?: PublisherProfile;
  /** Languages with releases, if this one has none. */
  readonly elsewhere: readonly LanguageLink[];
}

/** Page `number`, from 1, of `count`. */
interface PageOfList {
  readonly list: ReleaseList;
  readonly number: number;
  readonly count: number;
}

/** One page of a list of releases. */
export function listPage({ list, number, count }: PageOfList, context: ViewContext): ListPageModel {
  const { pageSize } = context.site;
  const paging = pagingOf((page) => listPagePath(list, page), number, count, context);
  const profile = publisherProfile({ list, number }, context);
  return {
    kind: list.kind,
    label: listLabel(list, context.site),
    count: context.strings.plural("releases.count", listSize(list)),
    groups: groupsOf(releasesOnPage(list, number, pageSize), context),
    months: monthLinks(list, number, context),
    ...(paging ? { paging } : {}),
    ...(profile ? { profile } : {}),
    browse: browseBeside(list, number, context),
    feeds: feedLinks(list, context),
    elsewhere: archivesInOtherLanguages(context),
  };
}
