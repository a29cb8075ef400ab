import type { ListKind } from "../../../press-room/addresses.ts";
import type { StringKey } from "../../strings.ts";
import type { ViewContext } from "../../view-context.ts";
import type { LanguageLink } from "../language-link.ts";
import { type ListLink, listLinks } from "./list-links.ts";
import { archivesInOtherLanguages } from "./other-languages.ts";

/** Kinds of list with an index page. */
export const INDEXED_KINDS = ["type", "topic", "publisher"] as const satisfies readonly ListKind[];

export type IndexedKind = (typeof INDEXED_KINDS)[number];

/** The heading of each index. */
export const INDEX_TITLE: Readonly<Record<IndexedKind, StringKey>> = {
  type: "list.types.all",
  topic: "list.topics.all",
  publisher: "list.publishers.all",
};

/** Lists that begin with the same letter. */
interface LetterGroup {
  /** `id` of the group's heading. */
  readonly id: string;
  readonly letter: string;
  readonly links: readonly ListLink[];
}

export interface ListIndexModel {
  readonly title: StringKey;
  /** All lists, if there are few. */
  readonly links: readonly ListLink[];
  /** All lists by letter, if there are many. */
  readonly letters: readonly LetterGroup[];
  /** Languages with releases, if this one has none. */
  readonly elsewhere: readonly LanguageLink[];
}

/** Number of lists from which they are grouped by letter. */
const MANY = 60;

/** All lists of one kind, with their sizes. */
export function listIndexPage(kind: IndexedKind, context: ViewContext): ListIndexModel {
  const links = listLinks(kind, context);
  const isLong = links.length >= MANY;
  return {
    title: INDEX_TITLE[kind],
    links: isLong ? [] : links,
    letters: isLong ? byLetter(links, context) : [],
    elsewhere: archivesInOtherLanguages(context),
  };
}

/** Links are sorted by label, so each letter is one stretch; labels that begin with another character are under `#`. */
function byLetter(links: readonly ListLink[], { language }: ViewContext): readonly LetterGroup[] {
  const groups = new Map<string, ListLink[]>();
  for (const link of links) {
    const [first = ""] = link.label;
    const letter = /\p{L}/u.test(first) ? first.toLocaleUpperCase(language) : "#";
    const group = groups.get(letter);
    if (group) group.push(link);
    else groups.set(letter, [link]);
  }
  return [...groups].map(([letter, members], index) => ({ id: `letter-${index + 1}`, letter, links: members }));
}
