import type { ReleaseList } from "../../../press-room/published.ts";
import { memoise } from "../../memoise.ts";
import { type ListLink, listLinks, mostUsed } from "./list-links.ts";
import type { ViewContext } from "../../view-context.ts";

/** The four ways to narrow the archive; together they reach every release. */
export interface Browse {
  readonly archive: ListLink;
  readonly years: readonly ListLink[];
  readonly types: readonly ListLink[];
  readonly topics: readonly ListLink[];
  /** Where all topics are, when these are not all. */
  readonly allTopics?: string;
  readonly publishers: readonly ListLink[];
}

/** What stands beside a list that is not the archive itself. */
const TOPICS_BESIDE = 20;

/** The ways into the archive of the context's language, with all topics. */
export function browseLinks(context: ViewContext): Browse {
  return ofContext(context);
}

/** The same beside a list, which is marked in it; of many topics, the most used. */
export const browseBeside = memoise((list: ReleaseList, context: ViewContext): Browse => {
  const browse = makeBrowse(context, list);
  const topics = list.kind === "all" ? browse.topics : mostUsed(browse.topics, TOPICS_BESIDE);
  if (topics.length === browse.topics.length) return browse;
  return { ...browse, topics, allTopics: `${browse.archive.href}#list-topics` };
});

const ofContext = memoise((context: ViewContext) => makeBrowse(context));

function makeBrowse(context: ViewContext, current?: ReleaseList): Browse {
  const [archive] = listLinks("all", context, current);
  if (!archive) throw new Error("Every edition has its archive list.");
  return {
    archive,
    years: listLinks("year", context, current),
    types: listLinks("type", context, current),
    topics: listLinks("topic", context, current),
    publishers: listLinks("publisher", context, current),
  };
}
