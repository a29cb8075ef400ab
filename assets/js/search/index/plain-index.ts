import type { Searcher } from "./search-index.ts";

/** The parts of Pagefind's script that are used, https://pagefind.app/docs/api/. */
interface Pagefind {
  readonly createInstance: (options: {
    readonly basePath: string;
    readonly baseUrl: string;
    readonly noWorker: boolean;
    readonly excerptLength: number;
  }) => { search(words: string | null): Promise<{ readonly results: readonly PagefindResult[] }> };
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindData>;
}

interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly content: string;
  readonly meta: { readonly title: string };
  readonly filters: { readonly time?: readonly string[] };
}

/**
 * The searcher of an unchanged index of Pagefind, through Pagefind's own script, for versions with an unknown file format.
 * Releases are identified by their position in the order in which they were indexed.
 */
export function openPlainIndex(folder: string, count: number): Searcher {
  const opened = (import(`${folder}pagefind.js`) as Promise<Pagefind>).then(async ({ createInstance }) => {
    const instance = createInstance({ basePath: folder, baseUrl: "/", noWorker: true, excerptLength: 32 });
    const { results } = await instance.search(null);
    if (results.length !== count) throw new Error("The search index is not the one its facets describe.");
    return { instance, all: results, numbers: new Map(results.map(({ id }, number) => [id, number])) };
  });
  opened.catch(() => undefined);
  return async (words) => {
    const { instance, all, numbers } = await opened;
    const { results } = words === null ? { results: all } : await instance.search(words);
    return {
      missing: [],
      also: [],
      hits: results.map(({ id, score, data }) => ({
        number: numbers.get(id) ?? -1,
        score,
        open: async () => {
          const { url, excerpt, content, meta, filters } = await data();
          const [time] = filters.time ?? [];
          return { url: url.replace(/^\//, ""), title: meta.title, time, excerpt: piecesOf(excerpt), text: content };
        },
      })),
    };
  };
}

/** The pieces of an excerpt of Pagefind. It has no markup besides `<mark>`; `<` and `>` in its text are escaped. */
function piecesOf(excerpt: string) {
  return excerpt
    .split(/<\/?mark>/)
    .map((text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">"))
    .map((text, place) => ({ text, isMarked: place % 2 === 1 }));
}
