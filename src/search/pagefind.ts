import { readFileSync } from "node:fs";
import type { PagefindIndex } from "pagefind";
import { KNOWN_FORMAT } from "./pagefind-format/index-meta.ts";
import type { IndexFile } from "./pagefind-format/index-part.ts";
import type { IndexedRecord } from "./record.ts";

const BATCH = 50;
/** In milliseconds. A batch takes a tenth of a second, 600 records take a second. */
const PATIENCE = 120_000;

/**
 * Indexes records of one language (BCP 47), whose words are reduced to their stems if Pagefind supports it. Returns the files
 * Pagefind makes of them; rejects with what went wrong.
 */
export async function indexRecords(records: readonly IndexedRecord[], language: string): Promise<IndexFile[]> {
  const { createIndex } = await import("pagefind");
  const { index, errors } = await inTime(createIndex({ forceLanguage: language.toLowerCase() }));
  if (!index) throw new Error(`Pagefind did not start: ${errors.join("; ")}`);
  for (let start = 0; start < records.length; start += BATCH) {
    await inTime(Promise.all(records.slice(start, start + BATCH).map((record) => add(index, record, language))));
  }
  const { errors: problems, files } = await inTime(index.getFiles());
  if (problems.length > 0) throw new Error(`Pagefind made no index: ${problems.join("; ")}`);
  await inTime(index.deleteIndex());
  return files.map(({ path, content }) => ({ path: path.replaceAll("\\", "/"), content }));
}

/** Ends Pagefind's process, if there is one. To be called whether or not indexing went well. */
export async function stopPagefind(): Promise<void> {
  const { close } = await import("pagefind");
  await close();
}

async function add(index: PagefindIndex, record: IndexedRecord, language: string): Promise<void> {
  const { url, content, title } = record;
  const { errors } = await index.addCustomRecord({ url, content, language, meta: { title } });
  if (errors.length > 0) throw new Error(`Pagefind refused ${url}: ${errors.join("; ")}`);
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

/** The installed release, without loading it; only the format that is known if it cannot be told. */
export function pagefindRelease(): string {
  try {
    const manifest = new URL("../package.json", import.meta.resolve("pagefind"));
    return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
  } catch {
    return KNOWN_FORMAT;
  }
}
