import type { ListKind } from "../../../press-room/addresses.ts";
import { listLabel } from "../../labels.ts";
import { memoise } from "../../memoise.ts";
import { type FollowFormView, followForm } from "./follow-form.ts";
import { type FeedLinks, feedLinks, type ListLink, listLinks, mostUsed } from "../list/list-links.ts";
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
  readonly choices: readonly ListLink[];
  /** Fewer topics, for the form on other pages. */
  readonly usualChoices: readonly ListLink[];
}

const USUAL_CHOICES = 12;

/** All ways to follow the press room; also for the block on the front page and on releases. */
export const followModel = memoise((context: ViewContext): FollowPageModel => {
  const form = followForm(context);
  const choices = listLinks("topic", context);
  const [archive] = context.edition.lists;
  if (!archive) throw new Error("Every edition has its archive list.");
  return {
    ...(form ? { form } : {}),
    everything: {
      label: context.strings.t("front.all"),
      count: archive.releases.length,
      ...feedLinks(archive, context),
    },
    topics: mostUsed(feedRows("topic", context)),
    allTopics: context.link("topics"),
    types: feedRows("type", context),
    publishers: feedRows("publisher", context),
    calendar: context.link("calendar"),
    choices: mostUsed(choices),
    usualChoices: mostUsed(choices, USUAL_CHOICES),
  };
});

function feedRows(kind: ListKind, context: ViewContext): readonly FeedRow[] {
  return context.edition.lists
    .filter((list) => list.kind === kind)
    .map((list) => ({
      label: listLabel(list, context.site),
      count: list.releases.length,
      ...feedLinks(list, context),
    }));
}
