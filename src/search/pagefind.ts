import { close, createIndex, type PagefindIndex } from "pagefind";
import type { IndexFile } from "./pagefind-format/index-part.ts";
import type { SearchRecord } from "./record.ts";

const BATCH = 50;
/** In milliseconds. A batch takes a tenth of a second, a part of 1,500 records two seconds. */
const PATIENCE = 120_000;

/**
 * Indexes records of one language (BCP 47), whose words are reduced to their stems if Pagefind supports it. Returns the files
 * Pagefind makes of them; rejects with what went wrong.
 */
export async function indexRecords(records: readonly SearchRecord[], language: string): Promise<IndexFile[]> {
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

/** Ends Pagefind's process. To be called whether or not indexing went well. */
export async function stopPagefind(): Promise<void> {
  await close();
}

/** The input that Pagefind gets for a record; the index depends on nothing else of the record. */
export function indexedFields({ url, title, content }: SearchRecord): Pick<SearchRecord, "url" | "title" | "content"> {
  return { url, title, content };
}

async function add(index: PagefindIndex, record: SearchRecord, language: string): Promise<void> {
  const { url, content, title } = indexedFields(record);
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
