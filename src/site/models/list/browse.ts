import type { ReleaseList } from "../../../press-room/published.ts";
import { derived } from "../../memoise.ts";
import { type ListLink, listLinks, mostUsed } from "./list-links.ts";
import type { ViewContext } from "../../view-context.ts";

/** Links to the archive's lists by year, type, topic and publisher; together they reach every release. */
export interface Browse {
  readonly archive: ListLink;
  readonly years: readonly ListLink[];
  readonly types: readonly ListLink[];
  readonly topics: readonly ListLink[];
  /** The page with all topics, if not all are shown. */
  readonly allTopics?: string;
  readonly publishers: readonly ListLink[];
}

/** Links to the lists of the context's language. */
export const browseLinks = derived("links to lists", (context: ViewContext): Browse => makeBrowse(context));

/** The same links, with the given list marked as current. */
export const browseBeside = derived("links beside a list", (list: ReleaseList, context: ViewContext): Browse =>
  makeBrowse(context, list),
);

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
