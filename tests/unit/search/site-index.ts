import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SameWords } from "../../../assets/js/search/words/same-words.ts";
import { openIndex, type SearchIndex } from "../../../assets/js/search/index/search-index.ts";

/** An index as the search page opens it, over files instead of a network. */
export interface SiteIndex {
  readonly index: SearchIndex;
  /** Names of files that were fetched, in order. */
  readonly fetched: string[];
  /** Says what a request for a file ends with instead of the file: a status, or no connection. */
  lose: (name: string) => number | "offline" | undefined;
}

/** Opens the index in `folder` (absolute). Requests that belong to no test file go to the real `fetch`. */
export async function openSiteIndex(
  folder: string,
  language = "nb",
  lose: SiteIndex["lose"] = () => undefined,
  sameWords: SameWords = [],
  older = "",
): Promise<SiteIndex> {
  const site: { -readonly [K in keyof SiteIndex]?: SiteIndex[K] } = { fetched: [], lose };
  const base = `http://files.test${folder}/`;
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : input.toString();
    if (!address.startsWith(base)) return network(input, init);
    const name = address.slice(base.length);
    site.fetched!.push(name);
    const fate = site.lose!(name);
    if (fate === "offline") throw new TypeError("Failed to fetch");
    if (fate !== undefined) return new Response("", { status: fate });
    return new Response(await readFile(join(folder, name)));
  };
  site.index = await openIndex(
    { language, direction: "ltr", name: language, nameInText: language, root: "/", folder: base, count: 0 },
    sameWords,
    older,
  );
  return site as SiteIndex;
}
