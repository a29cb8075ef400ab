import type { ListKind } from "../../../press-room/addresses.ts";
import type { StringKey } from "../../strings.ts";
import type { ViewContext } from "../../view-context.ts";
import type { LanguageLink } from "../language-link.ts";
import { type ListLink, listLinks } from "./list-links.ts";
import { archivesInOtherLanguages } from "./other-languages.ts";

/** Kinds of list with a page that names all of them. */
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
  /** For its heading. */
  readonly id: string;
  readonly letter: string;
  readonly links: readonly ListLink[];
}

export interface ListIndexModel {
  readonly title: StringKey;
  /** Every list, when they are few. */
  readonly links: readonly ListLink[];
  /** The same by letter, when they are many. */
  readonly letters: readonly LetterGroup[];
  /** Where there are releases, when there are none in this language. */
  readonly elsewhere: readonly LanguageLink[];
}

/** From so many lists on, they are grouped by letter. */
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

/** Links come sorted by label, so each letter is one stretch; what begins with no letter is under `#`. */
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
