import type { ReleaseList } from "../../../press-room/published.ts";
import { derived } from "../../memoise.ts";
import { type ListLink, listLinks, mostUsed } from "./list-links.ts";
import type { ViewContext } from "../../view-context.ts";

/** A link to a list, with the number of its releases except beside the later pages of a list. */
export type BrowseLink = Omit<ListLink, "count"> & { readonly count?: number };

/** Links to the archive's lists by year, type, topic and publisher; together they reach every release. */
export interface Browse {
  readonly archive: BrowseLink;
  readonly years: readonly BrowseLink[];
  readonly types: readonly BrowseLink[];
  readonly topics: readonly BrowseLink[];
  /** The page with all topics, if not all are shown. */
  readonly allTopics?: string;
  readonly publishers: readonly BrowseLink[];
}

/** Links to the lists of the context's language. */
export const browseLinks = derived("links to lists", (context: ViewContext): Browse => makeBrowse(context));

/** The same links beside a page of a list, which is marked as current. */
export function browseBeside(list: ReleaseList, page: number, context: ViewContext): Browse {
  return page === 1 ? besideFirstPage(list, context) : besideLaterPage(list, context);
}

const besideFirstPage = derived("links beside a list", (list: ReleaseList, context: ViewContext): Browse =>
  makeBrowse(context, list),
);

/** Without numbers of releases: a release that is added would change all pages of all lists. */
const besideLaterPage = derived("links beside a later page", (list: ReleaseList, context: ViewContext): Browse => {
  const { archive, years, types, topics, publishers, ...others } = makeBrowse(context, list);
  return {
    ...others,
    archive: withoutCount(archive),
    years: years.map(withoutCount),
    types: types.map(withoutCount),
    topics: topics.map(withoutCount),
    publishers: publishers.map(withoutCount),
  };
});

function withoutCount({ count: _, ...link }: BrowseLink): BrowseLink {
  return link;
}

function makeBrowse(context: ViewContext, current?: ReleaseList): Browse {
  const [archive] = listLinks("all", context, current);
  if (!archive) throw new Error("Every edition has its archive list.");
  const topics = listLinks("topic", context, current);
  const shown = mostUsed(topics);
  return {
    archive,
    years: listLinks("year", context, current),
    types: listLinks("type", context, current),
    topics: shown,
    ...(shown.length < topics.length && { allTopics: context.link("topics") }),
    publishers: listLinks("publisher", context, current),
  };
}
