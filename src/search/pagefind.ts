import { readFileSync } from "node:fs";
import type { PagefindIndex } from "pagefind";
import { KNOWN_FORMAT } from "./pagefind-format/index-meta.ts";
import type { IndexFile } from "./pagefind-format/index-part.ts";
import type { IndexedRecord } from "./record.ts";

const BATCH = 50;
/** Limit in milliseconds for one call. A batch takes a tenth of a second, 600 records take a second. */
const PATIENCE = 120_000;

/**
 * Indexes records of one language (BCP 47), by the stems of their words if Pagefind supports the language. Resolves to
 * the files that Pagefind makes; rejects if Pagefind reports an error or does not answer.
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

/** Ends Pagefind's process, if there is one. Must be called after success and failure. */
export async function stopPagefind(): Promise<void> {
  const { close } = await import("pagefind");
  await close();
}

async function add(index: PagefindIndex, record: IndexedRecord, language: string): Promise<void> {
  const { url, content, title, time } = record;
  // The words of `meta` are searched; a filter is not, and only its value in the record is used.
  const filters = time === undefined ? {} : { time: [time] };
  const { errors } = await index.addCustomRecord({ url, content, language, meta: { title }, filters });
  if (errors.length > 0) throw new Error(`Pagefind refused ${url}: ${errors.join("; ")}`);
}

// If its process ends unexpectedly, Pagefind's promises never settle.
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

/** The installed version, read without loading Pagefind; the known format if it cannot be read. */
export function pagefindRelease(): string {
  try {
    const manifest = new URL("../package.json", import.meta.resolve("pagefind"));
    return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
  } catch {
    return KNOWN_FORMAT;
  }
}
