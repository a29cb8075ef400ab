import { listPagePath } from "../../../press-room/addresses.ts";
import type { PublishedRelease, ReleaseList } from "../../../press-room/published.ts";
import { listLabel } from "../../labels.ts";
import { type Browse, browseBeside } from "./browse.ts";
import { archivesInOtherLanguages } from "./other-languages.ts";
import type { LanguageLink } from "../language-link.ts";
import { type FeedLinks, feedLinks } from "./list-links.ts";
import { type Paging, pagingOf } from "./paging.ts";
import { type ReleaseRow, releaseRow } from "../release/release-row.ts";
import type { ViewContext } from "../../view-context.ts";

/** Releases of one month, under its name and year. */
interface MonthGroup {
  /** `id` of the group's heading: `m-2026-11`. */
  readonly id: string;
  readonly label: string;
  readonly rows: readonly ReleaseRow[];
}

export interface ListPageModel {
  readonly kind: ReleaseList["kind"];
  readonly label: string;
  /** Number of releases in the whole list, as text. */
  readonly count: string;
  readonly groups: readonly MonthGroup[];
  readonly paging?: Paging;
  readonly browse: Browse;
  readonly feeds: FeedLinks;
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
  return {
    kind: list.kind,
    label: listLabel(list, context.site),
    count: context.strings.plural("releases.count", list.releases.length),
    groups: byMonth(list.releases.slice((number - 1) * pageSize, number * pageSize), context),
    ...(paging ? { paging } : {}),
    browse: browseBeside(list, context),
    feeds: feedLinks(list, context),
    elsewhere: archivesInOtherLanguages(context),
  };
}

/** Groups by month. Releases are sorted newest first, and so are the months. */
function byMonth(releases: readonly PublishedRelease[], context: ViewContext): readonly MonthGroup[] {
  const groups: { id: string; label: string; rows: ReleaseRow[] }[] = [];
  for (const release of releases) {
    const label = context.time(release.date, "month-year").text;
    const last = groups.at(-1);
    if (last?.label === label) last.rows.push(releaseRow(release, context));
    else groups.push({ id: `m-${release.date.iso.slice(0, 7)}`, label, rows: [releaseRow(release, context)] });
  }
  return groups;
}
