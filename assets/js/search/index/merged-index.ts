import type { IndexFileNames } from "../../../../src/search/facets.ts";
import { writeMeta } from "../../../../src/search/pagefind-format/index-meta.ts";
import { type PageTable, readPageTable } from "../../../../src/search/pagefind-format/page-table.ts";
import { type FoundPage, SearchProgram } from "../../../../src/search/pagefind-format/search-program.ts";
import type { Pattern } from "../../../../src/search/pagefind-format/word-match.ts";
import { nearest } from "../words/near-words.ts";
import { type QueryGroup, type QueryWord, readQuery } from "../words/query.ts";
import { type SameWords, withSameWords } from "../words/same-words.ts";
import { fold } from "../words/words.ts";
import { excerptOf, placesIn } from "./excerpt.ts";
import type { IndexFolder } from "./index-folder.ts";
import type { Found, RawHit, Searcher } from "./search-index.ts";
import { WordLists } from "./word-lists.ts";

/** The content of `fragment/<name>.pf_fragment`. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title: string };
  readonly filters: { readonly time?: readonly string[] };
}

/** The language (BCP 47) of an index, and its synonyms. */
interface Wording {
  readonly language: string;
  readonly sameWords: SameWords;
}

/** The searcher of an index that was merged from parts. Starts to fetch its first files, in parallel. */
export function openMergedIndex(folder: IndexFolder, files: IndexFileNames, wording: Wording): Searcher {
  const table = folder.readJson(files.pages);
  const program = folder.read(files.program).then((wasm) => SearchProgram.load(wasm, files.version));
  // A failure is reported by the search that awaits it.
  program.catch(() => undefined);
  const opened = table.then((columns) => {
    const meta = readPageTable(columns as PageTable);
    // The program gets the words themselves, so it needs no list of the files with words.
    const bytes = writeMeta({ ...meta, chunks: [] });
    return { bytes, meta, numbers: new Map(meta.pages.map(({ name }, number) => [name, number])) };
  });
  opened.catch(() => undefined);

  const rawHit = (page: FoundPage, number: number, places: PlacesOf): RawHit => ({
    number,
    score: page.score,
    open: async () => {
      const { url, content, meta, filters } = await readFragment(folder, page);
      const excerpt = excerptOf(content, places(content));
      return { url, title: meta.title, time: filters.time?.[0], excerpt, text: content };
    },
  });

  return async (words) => {
    const { bytes, meta, numbers } = await opened;
    if (words === null) {
      const hits = meta.pages.map(({ name }, number) => rawHit({ name, score: 0, places: [] }, number, () => []));
      return { hits, missing: [], also: [] };
    }
    const engine = await program;
    const tools = { bytes, engine, lists: new WordLists(meta, folder, engine) };
    const groups = readQuery(words, wording.language);
    const found = await Promise.all(groups.map((group) => searchWithSame(group, tools, wording.sameWords)));
    const some = found.filter(({ hits, missing }) => hits.length > 0 || missing.length === 0);
    const hits = some.length === 0 ? [] : some.map((group) => group.hits).reduce(inBoth);
    const patterns = found.flatMap((group) => group.patterns);
    const instead = found.find((group) => group.instead !== undefined)?.instead;
    return {
      hits: hits.flatMap((page) => {
        const number = numbers.get(page.name);
        if (number === undefined) return [];
        return [rawHit(page, number, (content) => [...page.places, ...placesIn(content, patterns, engine)])];
      }),
      missing: found.flatMap((group) => group.missing),
      also: found.flatMap((group) => group.also),
      ...(instead !== undefined && { instead }),
      suggest: () => suggestion(found, folder, tools),
    };
  };
}

interface Tools {
  readonly bytes: Uint8Array;
  readonly engine: SearchProgram;
  readonly lists: WordLists;
}

interface GroupFound extends Found<FoundPage> {
  /** Stems of the index that are similar to a missing word, by the word. */
  readonly near: ReadonlyMap<string, string>;
  /** The words whose positions are not in `hits`; they are searched for in the shown text. */
  readonly patterns: readonly Pattern[];
}

type PlacesOf = (content: string) => FoundPage["places"];

/** Searches the words of a group and their synonyms; finds pages with any of the versions. */
async function searchWithSame(group: QueryGroup, tools: Tools, same: SameWords): Promise<GroupFound> {
  const versions = group.isPhrase ? [group.words] : withSameWords(group.words, same);
  const all = await Promise.all(versions.map((words) => searchGroup({ ...group, words }, tools)));
  const fewest = Math.min(...all.map(({ missing }) => missing.length));
  const found = all.flatMap((one, place) =>
    one.missing.length === fewest ? [{ ...one, words: versions[place]! }] : [],
  );
  const [first = { ...all[0]!, words: group.words }] = found;
  const isWritten = first.words === versions[0];
  const others = found.filter((one) => one !== first && one.hits.length > 0);
  return {
    hits: found.map(({ hits }) => hits).reduce(inEither),
    missing: first.missing,
    also: [...new Set(others.flatMap(({ words }) => words.filter((word) => !first.words.includes(word)).map(shownOf)))],
    near: first.near,
    patterns: found.flatMap(({ patterns }) => patterns),
    ...(!isWritten && { instead: first.words.map(shownOf).join(" ") }),
  };
}

const shownOf = ({ shown }: QueryWord): string => shown;

async function searchGroup(group: QueryGroup, { bytes, engine, lists }: Tools): Promise<GroupFound> {
  const { forms, missing, near, chunk, patterns } = await lists.lookUp(group);
  const [shown, { isPhrase }] = [missing.map(shownOf), group];
  const nothing = { hits: [], missing: shown, also: [], near, patterns: [] };
  // Without a missing word it would be another phrase.
  if (forms.length === 0 || (isPhrase && missing.length > 0)) return nothing;
  const text = (name: "folded" | "written"): string => forms.map((form) => form[name]).join(" ");
  const search = { meta: bytes, chunk, words: text("folded"), written: text("written"), isPhrase };
  const hits = engine.search(search);
  return isPhrase
    ? { ...nothing, hits }
    : { ...nothing, hits: hits.map((page) => ({ ...page, places: [] })), patterns };
}

/** Pages that are in both results, best first by the first result's order. */
function inBoth(one: readonly FoundPage[], other: readonly FoundPage[]): readonly FoundPage[] {
  const others = new Map(other.map((page) => [page.name, page]));
  return one.flatMap((page) => {
    const same = others.get(page.name);
    return same ? [{ ...page, score: page.score + same.score, places: [...page.places, ...same.places] }] : [];
  });
}

/** Pages that are in one result or the other, each with its better score. */
function inEither(one: readonly FoundPage[], other: readonly FoundPage[]): readonly FoundPage[] {
  const pages = new Map(one.map((page) => [page.name, page]));
  for (const page of other) {
    const same = pages.get(page.name);
    const places = [...(same?.places ?? []), ...page.places];
    pages.set(page.name, { name: page.name, score: Math.max(same?.score ?? 0, page.score), places });
  }
  return [...pages.values()];
}

/** The words that may have been meant, by missing words: words of releases whose stems are similar. */
async function suggestion(
  found: readonly GroupFound[],
  folder: IndexFolder,
  tools: Tools,
): Promise<ReadonlyMap<string, string>> {
  const near = found.flatMap((group) => [...group.near]);
  const words = await Promise.all(
    near.map(async ([missing, stem]) => [missing, await wordOf(stem, missing, folder, tools)] as const),
  );
  return new Map(words.flatMap(([missing, word]) => (word === undefined ? [] : [[missing, word] as const])));
}

/** A word with this stem, as written in the best hit for it: the one most similar to the missing word, else the shortest. */
async function wordOf(stem: string, missing: string, folder: IndexFolder, tools: Tools): Promise<string | undefined> {
  const form = { written: stem, folded: stem };
  const { hits } = await searchGroup({ isPhrase: false, words: [{ shown: stem, forms: [[form]] }] }, tools);
  const [page] = hits;
  if (!page) return undefined;
  const { content, meta } = await readFragment(folder, page);
  const words = `${content} ${meta.title}`.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const fitting = words.filter((word) => fold(word).startsWith(stem)).sort((a, b) => a.length - b.length);
  const meant = nearest(fold(missing), fitting.map(fold)) ?? fold(fitting[0] ?? "");
  const written = fitting.filter((word) => fold(word) === meant);
  // Lower case is preferred, because a capital letter may be that of a sentence.
  return written.find((word) => word === word.toLowerCase()) ?? written[0];
}

async function readFragment(folder: IndexFolder, { name }: FoundPage): Promise<Fragment> {
  const bytes = await folder.read(`fragment/${name}.pf_fragment`);
  return JSON.parse(new TextDecoder().decode(bytes)) as Fragment;
}
