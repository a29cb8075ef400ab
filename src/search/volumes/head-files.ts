import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { facetsOf, type IndexFileNames, type OlderIndex, topicListsOf } from "../facets.ts";
import { FACETS_FILE } from "../facet-codes.ts";
import type { IndexStore } from "./index-store.ts";
import type { IndexTools, VolumeJob } from "./jobs.ts";
import { writeMeta } from "../pagefind-format/index-meta.ts";
import { entryFor, isEntry, wasmName } from "../pagefind-format/program-files.ts";
import { pageTableOf } from "../pagefind-format/page-table.ts";
import { signed } from "../pagefind-format/signature.ts";
import type { SearchRow } from "../record.ts";
import type { StoredFile, VolumeState } from "./volume-state.ts";

const pack = promisify(gzip);

type Made = Pick<VolumeState, "version" | "fields" | "pages" | "chunks" | "program">;

/** Makes the files that a reader's browser fetches first: metadata, facets and program. */
export async function headFiles(
  { language, entries, older, isOlder, countFiles }: VolumeJob,
  { version, fields, pages, chunks, program }: Made,
  { store }: IndexTools,
): Promise<StoredFile[]> {
  const content = { version, fields, chunks, pages: pages.map(({ words, name }) => ({ name, wordCount: words })) };
  const bytes = writeMeta(content);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  const pageFile = `pages.${hash}.pf_pages`;
  const wasm = wasmName(program, language);
  const names = { version, pages: pageFile, program: isOlder ? `../${wasm}` : wasm };
  const rows = entries.map(({ row }) => row);
  const table = Buffer.from(JSON.stringify(pageTableOf(content)));
  const files: StoredFile[] = [
    ...(await facetFiles(rows, store, { files: names, older, countFiles })),
    { path: pageFile, key: await store.put(await pack(table, { level: 9 })) },
  ];
  if (isOlder) return files;
  // For Pagefind's own script, which other pages may use.
  files.push({ path: `pagefind.${hash}.pf_meta`, key: await store.put(await pack(signed(bytes), { level: 6 })) });
  for (const { path, key } of program) {
    if (!isEntry(path)) files.push({ path, key });
    else {
      const entry = entryFor(store.get(key).toString(), language, hash, pages.length);
      files.push({ path, key: await store.put(Buffer.from(entry)) });
    }
  }
  return files;
}

/** The files of the facets and of the topics of all records. */
export async function facetFiles(
  rows: readonly SearchRow[],
  store: IndexStore,
  beside: {
    readonly countFiles: number;
    readonly files?: IndexFileNames;
    readonly older?: readonly OlderIndex[];
  },
): Promise<StoredFile[]> {
  const topics = JSON.stringify(topicListsOf(rows));
  const topicFile = `topics.${createHash("sha256").update(topics).digest("hex").slice(0, 10)}.pf_facets`;
  const facets = facetsOf(rows, { ...beside, topicFile });
  return [
    { path: topicFile, key: await store.put(await pack(topics, { level: 9 })) },
    { path: FACETS_FILE, key: await store.put(await pack(JSON.stringify(facets), { level: 9 })) },
  ];
}
