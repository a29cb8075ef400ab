import { gunzipSync } from "node:zlib";
import { close, createIndex, type IndexFile, type PagefindIndex } from "pagefind";
import { readMeta } from "./index-meta.ts";
import type { SearchRecord } from "./record.ts";

/** Some records as Pagefind indexed them: the raw material of a search index. Holds nothing but data, so that it can be kept. */
export interface IndexPart {
  readonly version: string;
  readonly fields: readonly string[];
  /** In the order of the records: the number of words, and what a result shows, packed. */
  readonly pages: readonly { readonly wordCount: number; readonly fragment: Uint8Array }[];
  /** The words, unpacked, in alphabetical order. */
  readonly chunks: readonly Uint8Array[];
  /** What searches in the browser: the script, its worker, WebAssembly with the language's stemming, the entry. */
  readonly program: readonly IndexFile[];
}

const BATCH = 50;
/** In milliseconds. A batch takes a tenth of a second, a part of 1,500 records two seconds. */
const PATIENCE = 120_000;
/** Pagefind writes it before everything it compresses. */
export const SIGNATURE = Buffer.from("pagefind_dcd");
const PROGRAM = /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[^/]+\.pagefind)$/;

/** Indexes records of one language (BCP 47), whose words are reduced to their stems if Pagefind knows how. Rejects with what went wrong. */
export async function indexRecords(records: readonly SearchRecord[], language: string): Promise<IndexPart> {
  const { index, errors } = await inTime(createIndex({ forceLanguage: language.toLowerCase() }));
  if (!index) throw new Error(`Pagefind did not start: ${errors.join("; ")}`);
  for (let start = 0; start < records.length; start += BATCH) {
    await inTime(Promise.all(records.slice(start, start + BATCH).map((record) => add(index, record, language))));
  }
  const { errors: problems, files } = await inTime(index.getFiles());
  if (problems.length > 0) throw new Error(`Pagefind made no index: ${problems.join("; ")}`);
  await inTime(index.deleteIndex());
  return readPart(files, records.length);
}

/** Ends Pagefind's process. To be called whether or not indexing went well. */
export async function stopPagefind(): Promise<void> {
  await close();
}

async function add(index: PagefindIndex, record: SearchRecord, language: string): Promise<void> {
  const { url, content, title } = record;
  const { errors } = await index.addCustomRecord({ url, content, language, meta: { title } });
  if (errors.length > 0) throw new Error(`Pagefind refused ${url}: ${errors.join("; ")}`);
}

function readPart(files: readonly IndexFile[], count: number): IndexPart {
  const byPath = new Map(files.map((file) => [file.path.replaceAll("\\", "/"), file.content]));
  const metaPath = [...byPath.keys()].find((path) => path.endsWith(".pf_meta"));
  const meta = readMeta(unpack(byPath, metaPath));
  if (meta.pages.length !== count) throw new Error(`Pagefind kept ${meta.pages.length} of ${count} records`);
  return {
    version: meta.version,
    fields: meta.fields,
    pages: meta.pages.map(({ name, wordCount }) => ({
      wordCount,
      fragment: contentOf(byPath, `fragment/${name}.pf_fragment`),
    })),
    chunks: meta.chunks.map((chunk) => unpack(byPath, `index/${chunk.name}.pf_index`)),
    program: [...byPath].filter(([path]) => PROGRAM.test(path)).map(([path, content]) => ({ path, content })),
  };
}

function contentOf(files: ReadonlyMap<string, Uint8Array>, path: string | undefined): Uint8Array {
  const content = path === undefined ? undefined : files.get(path);
  if (!content) throw new Error(`Pagefind made no ${path ?? "metadata"}`);
  return content;
}

function unpack(files: ReadonlyMap<string, Uint8Array>, path: string | undefined): Uint8Array {
  const bytes = gunzipSync(contentOf(files, path));
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error(`${path} is not one of Pagefind's files`);
  return bytes.subarray(SIGNATURE.length);
}

// Should its process die, Pagefind's promises stay open for ever.
async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Pagefind did not answer for ${PATIENCE / 1000} s`)), PATIENCE);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
