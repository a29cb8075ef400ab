import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** An index as a browser queries it: Pagefind's own script over the files. */
export interface OpenIndex {
  search(term: string | null): Promise<{ results: { id: string; score: number; data(): Promise<Fragment> }[] }>;
  /** Files that were fetched, in order. */
  readonly fetched: string[];
}

/** A result as Pagefind shows it. */
export interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Opens the index in `folder` (absolute) with the script in that folder; files replace the network. */
export async function openIndex(folder: string): Promise<OpenIndex> {
  const fetched: string[] = [];
  const network = globalThis.fetch;
  globalThis.fetch = async (input) => {
    const address = input instanceof Request ? input.url : input.toString();
    if (!address.startsWith(folder)) return network(input);
    const path = address.split("?")[0] ?? "";
    fetched.push(path.slice(folder.length + 1));
    return new Response(await readFile(path));
  };
  const script = (await import(pathToFileURL(join(folder, "pagefind.js")).href)) as {
    createInstance(options: object): OpenIndex;
  };
  const instance = script.createInstance({ basePath: `${folder}/` });
  return { search: (term) => instance.search(term), fetched };
}
