import type { ListKind } from "../../../press-room/addresses.ts";
import type { ReleaseList } from "../../../press-room/published.ts";
import { listLabel } from "../../labels.ts";
import { listSize } from "../../lists.ts";
import { derived } from "../../memoise.ts";
import { type FollowFormView, followForm } from "./follow-form.ts";
import { type FeedLinks, feedLinks, listLinks, mostUsed } from "../list/list-links.ts";
import type { ViewContext } from "../../view-context.ts";

/** A list with its name and feeds. */
export interface FeedRow extends FeedLinks {
  readonly label: string;
  /** Number of releases in the list. */
  readonly count: number;
}

export interface FollowPageModel {
  readonly form?: FollowFormView;
  readonly everything: FeedRow;
  /** The most used topics. */
  readonly topics: readonly FeedRow[];
  /** Address of the page with all topics. */
  readonly allTopics: string;
  readonly types: readonly FeedRow[];
  readonly publishers: readonly FeedRow[];
  readonly calendar: string;
  /** The most used topics, for the checkboxes of the form. */
  readonly choices: readonly string[];
}

/** The block on the front page and on releases. Has no numbers of releases, which change with every new one. */
export interface FollowBlockModel {
  readonly form?: FollowFormView;
  /** The most used topics, fewer than on the page. */
  readonly choices: readonly string[];
  readonly everything: FeedLinks;
  readonly calendar: string;
}

const USUAL_CHOICES = 12;

/** The ways to follow the press room that every release offers. */
export const followBlock = derived("follow block", (context: ViewContext): FollowBlockModel => {
  const form = followForm(context);
  return {
    ...(form ? { form } : {}),
    choices: topicNames(context, USUAL_CHOICES),
    everything: feedLinks(archiveOf(context), context),
    calendar: context.link("calendar"),
  };
});

/** All ways to follow the press room. */
export function followPage(context: ViewContext): FollowPageModel {
  const form = followForm(context);
  const archive = archiveOf(context);
  return {
    ...(form ? { form } : {}),
    everything: {
      label: context.strings.t("front.all"),
      count: listSize(archive),
      ...feedLinks(archive, context),
    },
    topics: mostUsed(feedRows("topic", context)),
    allTopics: context.link("topics"),
    types: feedRows("type", context),
    publishers: feedRows("publisher", context),
    calendar: context.link("calendar"),
    choices: topicNames(context),
  };
}

function archiveOf({ edition }: ViewContext): ReleaseList {
  const [archive] = edition.lists;
  if (!archive) throw new Error("Every edition has its archive list.");
  return archive;
}

/** The names of the most used topics. */
function topicNames(context: ViewContext, count?: number): readonly string[] {
  return mostUsed(listLinks("topic", context), count).map(({ label }) => label);
}

function feedRows(kind: ListKind, context: ViewContext): readonly FeedRow[] {
  return context.edition.lists
    .filter((list) => list.kind === kind)
    .map((list) => ({
      label: listLabel(list, context.site),
      count: listSize(list),
      ...feedLinks(list, context),
    }));
}
