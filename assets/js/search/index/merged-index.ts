import type { IndexFileNames } from "../../../../src/search/facets.ts";
import { writeMeta } from "../../../../src/search/pagefind-format/index-meta.ts";
import { type PageTable, readPageTable } from "../../../../src/search/pagefind-format/page-table.ts";
import { type FoundPage, SearchProgram } from "../../../../src/search/pagefind-format/search-program.ts";
import { excerptOf } from "./excerpt.ts";
import type { IndexFolder } from "./index-folder.ts";
import { type QueryGroup, readQuery } from "../words/query.ts";
import type { Found, RawHit, Searcher, Shown } from "./search-index.ts";
import { WordLists } from "./word-lists.ts";

/** The content of `fragment/<name>.pf_fragment`. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title: string };
}

/** The searcher of an index that was put together from parts. Its files are fetched from now on, at the same time. */
export function openMergedIndex(folder: IndexFolder, files: IndexFileNames, language: string): Searcher {
  const table = folder.readJson(files.pages);
  const program = folder.read(files.program).then((wasm) => SearchProgram.load(wasm, files.version));
  // A failure is reported to the search that waits for it.
  program.catch(() => undefined);
  const opened = table.then((columns) => {
    const meta = readPageTable(columns as PageTable);
    // The program is handed the words, and needs no list of the files they are in.
    const bytes = writeMeta({ ...meta, chunks: [] });
    return { bytes, meta, numbers: new Map(meta.pages.map(({ name }, number) => [name, number])) };
  });
  opened.catch(() => undefined);

  const rawHit = (page: FoundPage, number: number): RawHit => ({
    number,
    score: page.score,
    open: () => openFragment(folder, page),
  });

  return async (words) => {
    const { bytes, meta, numbers } = await opened;
    if (words === null) {
      const hits = meta.pages.map(({ name }, number) => rawHit({ name, score: 0, places: [] }, number));
      return { hits, missing: [] };
    }
    const engine = await program;
    const lists = new WordLists(meta, folder, engine);
    const found = await Promise.all(
      readQuery(words, language).map((group) => searchGroup(group, { bytes, engine, lists })),
    );
    const some = found.filter(({ hits, missing }) => hits.length > 0 || missing.length === 0);
    const hits = some.length === 0 ? [] : some.map((group) => group.hits).reduce(inBoth);
    return {
      hits: hits.flatMap((page) => {
        const number = numbers.get(page.name);
        return number === undefined ? [] : [rawHit(page, number)];
      }),
      missing: found.flatMap((group) => group.missing),
    };
  };
}

interface Opened {
  readonly bytes: Uint8Array;
  readonly engine: SearchProgram;
  readonly lists: WordLists;
}

async function searchGroup(group: QueryGroup, { bytes, engine, lists }: Opened): Promise<Found<FoundPage>> {
  const { forms, missing, chunk } = await lists.lookUp(group);
  const shown = missing.map((word) => word.shown);
  // A phrase with a word less would be another phrase.
  if (forms.length === 0 || (group.isPhrase && missing.length > 0)) return { hits: [], missing: shown };
  const text = (name: "folded" | "written"): string => forms.map((form) => form[name]).join(" ");
  const search = { meta: bytes, chunk, words: text("folded"), written: text("written"), isPhrase: group.isPhrase };
  return { hits: engine.search(search), missing: shown };
}

/** Pages that are in both results, best first by the first result's order. */
function inBoth(one: readonly FoundPage[], other: readonly FoundPage[]): readonly FoundPage[] {
  const others = new Map(other.map((page) => [page.name, page]));
  return one.flatMap((page) => {
    const same = others.get(page.name);
    return same ? [{ ...page, score: page.score + same.score, places: [...page.places, ...same.places] }] : [];
  });
}

async function openFragment(folder: IndexFolder, { name, places }: FoundPage): Promise<Shown> {
  const bytes = await folder.read(`fragment/${name}.pf_fragment`);
  const { url, content, meta } = JSON.parse(new TextDecoder().decode(bytes)) as Fragment;
  return { url, title: meta.title, excerpt: excerptOf(content, places) };
}
