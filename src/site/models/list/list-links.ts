import { type FeedFile, feedPath, type ListKind } from "../../../press-room/addresses.ts";
import type { ReleaseList } from "../../../press-room/published.ts";
import { listLabel } from "../../labels.ts";
import { listOf, listSize } from "../../lists.ts";
import type { ViewContext } from "../../view-context.ts";

/** A link to a list, with its size and whether it is the current one. */
export interface ListLink {
  readonly label: string;
  readonly href: string;
  readonly count: number;
  readonly isCurrent: boolean;
}

/** The edition's lists of one kind, as links. */
export function listLinks(kind: ListKind, context: ViewContext, current?: ReleaseList): readonly ListLink[] {
  const links = context.edition.lists
    .filter((list) => list.kind === kind)
    .map((list) => ({
      label: listLabel(list, context.site),
      href: context.href(list.path),
      count: listSize(list),
      isCurrent: list === current,
    }));
  // Types are sorted by label: their ids are not shown to readers.
  return kind === "type" ? links.toSorted((a, b) => a.label.localeCompare(b.label, context.language)) : links;
}

/** Maximum number of topics on pages other than the page of all topics. */
const TOPICS_SHOWN = 30;

/** The lists with the most releases, in their original order, always including the current one. */
export function mostUsed<T extends { readonly count: number; readonly isCurrent?: boolean }>(
  links: readonly T[],
  count = TOPICS_SHOWN,
): readonly T[] {
  if (links.length <= count) return links;
  const chosen = new Set(links.toSorted((a, b) => b.count - a.count).slice(0, count));
  return links.filter((link) => chosen.has(link) || link.isCurrent);
}

/** The address of one list, if the edition has it. */
export function listHref(kind: ListKind, key: string, context: ViewContext): string | undefined {
  const list = listOf(context.edition, kind, key);
  return list && context.href(list.path);
}

/** The three feeds beside a list. */
export interface FeedLinks {
  readonly rss: string;
  readonly atom: string;
  readonly json: string;
}

/** Feeds are beside their list; those of the archive are at the root of the language's tree. */
export function feedLinks(list: ReleaseList, context: ViewContext): FeedLinks {
  const path = list.kind === "all" ? context.edition.root : list.path;
  const feed = (file: FeedFile): string => context.href(feedPath(path, file));
  return { rss: feed("rss"), atom: feed("atom"), json: feed("json") };
}
