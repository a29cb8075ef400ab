import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { FACETS_FILE } from "./facet-codes.ts";
import { type CountedIndex, countWords, wordsOfReleases } from "./count-words.ts";
import { facetsOf, type IndexFileNames, topicListsOf } from "./facets.ts";
import { divideIntoParts, PartCache } from "./index-parts.ts";
import { indexRecords, stopPagefind } from "./pagefind.ts";
import { type AddressedPart, mergedIndex } from "./pagefind-format/index-files.ts";
import type { IndexFile } from "./pagefind-format/index-part.ts";
import { UnknownFormatError } from "./pagefind-format/unknown-format.ts";
import type { SearchRecord } from "./record.ts";
import { WORDS_IN_FILE } from "./word-counts.ts";

/** Indexes to be made: plain data, so that it can be handed to another process. */
export interface IndexJob {
  /** Folder that keeps index parts between builds, absolute. */
  readonly cacheFolder?: string;
  /** Folder of the counts of words in each language, absolute; made only for several languages. */
  readonly countsFolder: string;
  readonly indexes: readonly LanguageJob[];
}

interface LanguageJob {
  readonly language: string;
  /** Absolute, empty or not there yet. */
  readonly folder: string;
  /** Releases, oldest first and at least one, then pages of the team's own. */
  readonly records: readonly SearchRecord[];
}

/** The answer of the process to a job: the counts and warnings, or a sentence that says why the index failed. */
export type IndexAnswer =
  | { readonly indexedAnew: number; readonly warnings: readonly string[]; readonly error?: undefined }
  | { readonly error: string };

const pack = promisify(gzip);

// The program of the process that build-index.ts starts: one job, one answer, and the end. It ends with its parent too.
process.once("disconnect", () => process.exit());
process.once("message", (job) => {
  void answer(job as IndexJob).then((said) => process.send?.(said, () => process.exit()));
});

async function answer(job: IndexJob): Promise<IndexAnswer> {
  try {
    return await makeIndexes(job);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { error: reason.replace(/\s*\n\s*/g, " ") };
  }
}

/** Makes the indexes one after another, then the counts of their words. Pagefind's process ends either way. */
async function makeIndexes({ cacheFolder, countsFolder, indexes }: IndexJob): Promise<IndexAnswer> {
  const cache = new PartCache(cacheFolder);
  const warnings: string[] = [];
  try {
    const words = indexes.map((job) =>
      indexes.length === 1 ? new Set<string>() : wordsOfReleases(job.records, job.language),
    );
    const countFiles = Math.ceil(new Set(words.flatMap((some) => [...some])).size / WORDS_IN_FILE);
    const counted: CountedIndex[] = [];
    for (const [place, job] of indexes.entries()) {
      const made = await makeIndex(job, cache, countFiles);
      warnings.push(...made.warnings);
      if (made.index && countFiles > 0) counted.push({ ...job, ...made.index, words: words[place] ?? new Set() });
    }
    await writeCounts(countsFolder, counted, countFiles);
    await cache.prune();
  } finally {
    await stopPagefind();
  }
  return { indexedAnew: cache.indexedAnew, warnings };
}

interface MadeIndex {
  readonly warnings: readonly string[];
  /** None if the files are as Pagefind wrote them. */
  readonly index?: Pick<CountedIndex, "files" | "names">;
}

async function makeIndex(job: LanguageJob, cache: PartCache, countFiles: number): Promise<MadeIndex> {
  const { language, records } = job;
  try {
    const index = await mergeParts(job, cache);
    await writeIndex(job, index.files, { countFiles, files: index.names });
    return { warnings: [], index };
  } catch (error) {
    if (!(error instanceof UnknownFormatError)) throw error;
    await writeIndex(job, await indexRecords(records, language), { countFiles });
    cache.indexedAnew += records.length;
    const warning =
      `The search index for "${language}" was made by Pagefind in one piece, with more memory and more to fetch: ` +
      `${error.message}. docs/developers/pagefind-format.md says how to follow a new version.`;
    return { warnings: [warning] };
  }
}

async function mergeParts({ language, records }: LanguageJob, cache: PartCache) {
  const parts: AddressedPart[] = [];
  for (const some of divideIntoParts(records)) {
    parts.push({ urls: some.map(({ url }) => url), part: await cache.partOf(some, language) });
  }
  const [first, ...others] = parts;
  if (!first) throw new Error(`no releases to index for "${language}"`);
  return mergedIndex([first, ...others], language);
}

/** Writes the files of an index and its facets. One by one: that is faster than many promises of small files. */
async function writeIndex(
  { folder, records }: LanguageJob,
  files: readonly IndexFile[],
  beside: { readonly countFiles: number; readonly files?: IndexFileNames },
): Promise<void> {
  const topics = JSON.stringify(topicListsOf(records));
  const topicFile = `topics.${createHash("sha256").update(topics).digest("hex").slice(0, 10)}.pf_facets`;
  const facets = await pack(JSON.stringify(facetsOf(records, { ...beside, topicFile })), { level: 9 });
  const all = [
    ...files,
    { path: topicFile, content: await pack(topics, { level: 9 }) },
    { path: FACETS_FILE, content: facets },
  ];
  for (const path of new Set(all.map((file) => dirname(file.path)))) mkdirSync(join(folder, path), { recursive: true });
  for (const { path, content } of all) writeFileSync(join(folder, path), content);
}

async function writeCounts(folder: string, indexes: readonly CountedIndex[], count: number): Promise<void> {
  if (count === 0) return;
  mkdirSync(folder, { recursive: true });
  const contents = await countWords(indexes, count);
  for (let number = 0; number < count; number++) {
    const name = `${number}.pf_facets`;
    writeFileSync(join(folder, name), await pack(JSON.stringify(contents.get(name) ?? {}), { level: 9 }));
  }
}
