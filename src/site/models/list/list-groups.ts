import { listPagePath } from "../../../press-room/addresses.ts";
import type { PublishedRelease, ReleaseList } from "../../../press-room/published.ts";
import { listSize, releasesOnPage } from "../../lists.ts";
import { derived } from "../../memoise.ts";
import { type ReleaseRow, releaseRow } from "../release/release-row.ts";
import type { ViewContext } from "../../view-context.ts";

/** Releases of one month or year, under its name. */
export interface ListGroup {
  /** `id` of the group's heading: `m-2026-11`, `y-2026`. */
  readonly id: string;
  readonly label: string;
  readonly rows: readonly ReleaseRow[];
}

/** A link to the page of a list on which a month begins. */
export interface MonthLink {
  readonly label: string;
  readonly href: string;
}

/** With fewer releases a month, a page of a list is grouped by year. */
const FEWEST_IN_A_MONTH = 3;

/** The releases of a page, newest first, by month, or by year if few months have several. */
export function groupsOf(releases: readonly PublishedRelease[], context: ViewContext): readonly ListGroup[] {
  const isByMonth = isGroupedByMonth(releases);
  const groups: { id: string; label: string; rows: ReleaseRow[] }[] = [];
  for (const release of releases) {
    const id = isByMonth ? monthId(release) : `y-${release.year}`;
    const row = releaseRow(release, context);
    const last = groups.at(-1);
    if (last?.id === id) last.rows.push(row);
    else
      groups.push({
        id,
        label: isByMonth ? context.time(release.date, "month-year").text : String(release.year),
        rows: [row],
      });
  }
  return groups;
}

/**
 * Links to the months of the years that page `number` of a list has releases of; empty if the list has one page or few
 * releases a month. Each leads to the page, and where it has a heading to the place, at which the month begins.
 */
export function monthLinks(list: ReleaseList, number: number, context: ViewContext): readonly MonthLink[] {
  const { pageSize } = context.site;
  if (listSize(list) <= pageSize || !hasMonths(list)) return [];
  const years = new Set(releasesOnPage(list, number, pageSize).map(({ year }) => year));
  return monthsOf(list, context).filter(({ year }) => years.has(year));
}

const hasMonths = derived("list by month", (list: ReleaseList): boolean => isGroupedByMonth(list.releases));

interface Month extends MonthLink {
  readonly year: number;
}

const monthsOf = derived("months of a list", (list: ReleaseList, context: ViewContext): readonly Month[] => {
  const { pageSize } = context.site;
  const months = new Map<string, Month>();
  for (const [index, release] of list.releases.entries()) {
    const id = monthId(release);
    if (months.has(id)) continue;
    const number = Math.floor(index / pageSize) + 1;
    const href = context.href(listPagePath(list, number));
    const place = isGroupedByMonth(releasesOnPage(list, number, pageSize)) ? `#${id}` : "";
    months.set(id, {
      label: context.time(release.date, "month-year").text,
      href: href + place,
      year: release.year,
    });
  }
  return [...months.values()];
});

function isGroupedByMonth(releases: readonly PublishedRelease[]): boolean {
  return releases.length >= FEWEST_IN_A_MONTH * new Set(releases.map(monthId)).size;
}

/** The month of publication in the press room's zone, as the `id` of a heading. */
function monthId({ date }: PublishedRelease): string {
  return `m-${date.iso.slice(0, 7)}`;
}
