import { decodeNumbers, encodeNumbers, LARGEST_NUMBER } from "../facet-codes.ts";
import type { IndexMeta } from "./index-meta.ts";

/**
 * The metadata of an index as the search page reads it: the content of `.pf_meta` in columns, which compress to less than
 * half the size of its rows. The search page converts it back to Pagefind's own form.
 */
export interface PageTable {
  readonly version: string;
  readonly fields: readonly string[];
  /** Hashes of the groups of pages, one after another, and how many pages each group has. */
  readonly groups: string;
  readonly sizes: string;
  /** Number of words of each page, divided by 64: remainders and quotients. */
  readonly words: readonly [low: string, high: string];
  /** For each list of words: how many letters its last word shares with that of the previous list, the others, its name. */
  readonly shared: string;
  readonly ends: readonly string[];
  readonly names: string;
}

const STEP = 64;
const HASH_LETTERS = 7;
const NAME_LETTERS = 10;

/** Converts metadata to a table. Names of pages must be those of `fragmentNames`. */
export function pageTableOf({ version, fields, pages, chunks }: IndexMeta): PageTable {
  const groups: { hash: string; size: number }[] = [];
  for (const { name } of pages) {
    const hash = name.slice(0, HASH_LETTERS);
    const last = groups.at(-1);
    if (last && !name.endsWith("-0")) last.size++;
    else groups.push({ hash, size: 1 });
  }
  const counts = pages.map(({ wordCount }) => Math.min(wordCount, LARGEST_NUMBER));
  const shared = chunks.map(({ to }, place) => commonBeginning(to, chunks[place - 1]?.to ?? ""));
  return {
    version,
    fields,
    groups: groups.map(({ hash }) => hash).join(""),
    sizes: encodeNumbers(groups.map(({ size }) => size)),
    words: [
      encodeNumbers(counts.map((count) => count % STEP)),
      encodeNumbers(counts.map((count) => Math.floor(count / STEP))),
    ],
    shared: encodeNumbers(shared),
    ends: chunks.map(({ to }, place) => to.slice(shared[place])),
    names: chunks.map(({ name }) => name).join(""),
  };
}

/** The metadata in a table; `from` of all chunks is empty, because the search page needs only the last word of each. */
export function readPageTable({ version, fields, groups, sizes, words, shared, ends, names }: PageTable): IndexMeta {
  const [low, high] = words.map(decodeNumbers);
  const pageNames = decodeNumbers(sizes).flatMap((size, group) => {
    const hash = groups.slice(group * HASH_LETTERS, (group + 1) * HASH_LETTERS);
    return Array.from({ length: size }, (_, place) => `${hash}-${place.toString(36)}`);
  });
  let to = "";
  return {
    version,
    fields,
    pages: pageNames.map((name, place) => ({ name, wordCount: (high?.[place] ?? 0) * STEP + (low?.[place] ?? 0) })),
    chunks: decodeNumbers(shared).map((letters, place) => {
      to = to.slice(0, letters) + (ends[place] ?? "");
      return { from: "", to, name: names.slice(place * NAME_LETTERS, (place + 1) * NAME_LETTERS) };
    }),
  };
}

function commonBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
