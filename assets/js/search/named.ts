import type { SearchSettings } from "../../../src/site/models/search-settings.ts";
import type { SearchIndex } from "./index/search-index.ts";
import { fill } from "./view/elements.ts";
import { nameOfDate, readDate } from "./words/dates.ts";
import { readQuery } from "./words/query.ts";
import { isFormOf, searchedWords } from "./words/words.ts";

/** A publisher, topic, type or date with a page of its releases, whose name was searched. */
export interface Named {
  readonly kind: "publisher" | "topic" | "type" | "date";
  readonly name: string;
  readonly href: string;
  readonly index: SearchIndex;
}

/** Most results of one kind. */
const MOST = 2;

/** Publishers, topics and types by their names, and a year, month or day that has releases; the closest names first. */
export async function findNamed(
  words: string,
  indexes: readonly SearchIndex[],
  settings: SearchSettings,
): Promise<readonly Named[]> {
  const found = await Promise.all(
    indexes.map(async (index) => [...(await dated(words, index, settings)), ...namedIn(words, index, settings)]),
  );
  // The indexes of older releases know most of the names that the newest one knows.
  return [...new Map(found.flat().map((one) => [one.href, one])).values()];
}

function namedIn(words: string, index: SearchIndex, { types, lists }: SearchSettings): Named[] {
  const searched = readQuery(words, index.place.language).flatMap((group) =>
    group.words.flatMap(({ shown }) => searchedWords(shown)),
  );
  const named = (kind: "publisher" | "topic" | "type", names: Iterable<readonly [id: string, name: string]>): Named[] =>
    Array.from(names, ([id, name]) => ({ id, name, rest: wordsBeside(name, searched) }))
      .filter(({ rest }) => rest < Infinity)
      .sort((a, b) => a.rest - b.rest)
      .slice(0, MOST)
      .map(({ id, name }) => ({
        kind,
        name,
        index,
        href: index.place.root + fill(lists[kind], { id: encodeURIComponent(id) }),
      }));
  return [
    ...named("publisher", index.names.publisher),
    ...named("topic", index.names.topic),
    ...named(
      "type",
      index.types.map((id) => [id, types[id] ?? id] as const),
    ),
  ];
}

/** Number of words of a name that were not searched; infinite unless all words of the name were searched, or the name has all searched words. */
function wordsBeside(name: string, searched: readonly string[]): number {
  const own = searchedWords(name);
  const isSearched = (word: string): boolean => searched.some((one) => isLike(word, one));
  const isWhole = searched.length > 0 && searched.every((one) => own.some((word) => isLike(word, one)));
  const telling = own.filter((word) => word.length > 2);
  if (!isWhole && !(telling.length > 0 && telling.every(isSearched))) return Infinity;
  return own.filter((word) => !isSearched(word)).length;
}

/** Says whether a word of a name begins with the searched one or is a form of it. */
function isLike(word: string, searched: string): boolean {
  return searched.length > 2 && (word.startsWith(searched) || (isFormOf(word, searched) && word.length > 3));
}

async function dated(words: string, index: SearchIndex, settings: SearchSettings): Promise<Named[]> {
  const date = readDate(words, settings);
  if (date === undefined) return [];
  const { hits } = await index.search(null);
  if (!hits.some(({ entry }) => entry.kind === "release" && entry.day.startsWith(date))) return [];
  const href =
    date.length === 4
      ? index.place.root + fill(settings.lists.year, { id: date })
      : `?date=${encodeURIComponent(date)}`;
  return [{ kind: "date", name: nameOfDate(date, settings), href, index }];
}
