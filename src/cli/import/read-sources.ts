import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { ExplainedError } from "../../diagnostics/messages/explained-error.ts";
import { type Message, message } from "../../diagnostics/messages/message.ts";
import type { Fetcher } from "../../import/fetch/fetcher.ts";
import { FetchError } from "../../import/fetch/request.ts";
import type { FoundFault, FoundRelease } from "../../import/found-release.ts";
import { readSource, type SourceOptions, type SourceReading } from "../../import/sources/read-source.ts";
import { sourceName } from "./ledgers.ts";

/** Releases of one source, under its name in the ledgers. */
export interface SourceReleases {
  readonly name: string;
  /** The path or address that was given. */
  readonly word: string;
  readonly found: readonly FoundRelease[];
  readonly faults: readonly FoundFault[];
  readonly remarks: readonly Message[];
  /** The mapping of its fields, for a person to correct. */
  readonly mappingFile?: string;
}

interface ReadingOptions extends SourceOptions {
  readonly fetcher: Fetcher;
  readonly name?: string;
  /** Called with the number of releases read so far. */
  readonly progress: (read: number) => void;
}

/** A feed with pages is read to its end, but not beyond. */
const MOST_PAGES = 1_000;

/** Reads the sources one after another. A source that cannot be read is one with a remark and without releases. */
export async function readSources(
  words: readonly string[],
  options: ReadingOptions,
): Promise<readonly SourceReleases[]> {
  const sources: SourceReleases[] = [];
  for (const word of words) {
    const found: FoundRelease[] = [];
    const faults: FoundFault[] = [];
    const remarks: Message[] = [];
    let mappingFile: string | undefined;
    try {
      for await (const reading of readingsOf(word, options)) {
        remarks.push(...reading.remarks);
        mappingFile ??= reading.mappingFile;
        for await (const item of reading.items) {
          if ("fault" in item) faults.push(item);
          else found.push(item);
          options.progress(found.length);
        }
      }
    } catch (error) {
      if (!(error instanceof ExplainedError)) throw error;
      remarks.push(error.said);
    }
    sources.push({
      name: options.name ?? sourceName(word),
      word,
      found,
      faults,
      remarks,
      ...(mappingFile !== undefined && { mappingFile }),
    });
  }
  return sources;
}

/** The text of a mapping file. */
export async function mappingIn(path: string): Promise<string> {
  try {
    return await readFile(resolve(path), "utf8");
  } catch (cause) {
    throw new ExplainedError(message("import-unreadable", { source: path }), { cause });
  }
}

/** The source, or the pages of a feed at an address. */
async function* readingsOf(word: string, options: ReadingOptions): AsyncGenerator<SourceReading> {
  const { fetcher, name: _, progress: __, ...kept } = options;
  if (!/^https?:\/\//i.test(word)) {
    yield await readSource({ path: resolve(word) }, kept);
    return;
  }
  const seen = new Set<string>();
  for (let next: string | undefined = word; next !== undefined && !seen.has(next) && seen.size < MOST_PAGES;) {
    seen.add(next);
    const fetched = await fetcher.fetch(next);
    if (fetched instanceof FetchError)
      throw new ExplainedError(message("import-fetch-source", { address: next, why: fetched.why }));
    const { bytes, address, mediaType } = fetched;
    const reading: SourceReading = await readSource(
      { address, bytes, ...(mediaType !== undefined && { mediaType }) },
      kept,
    );
    yield reading;
    next = reading.next;
  }
}
