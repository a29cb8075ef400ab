import { statSync } from "node:fs";
import { join } from "node:path";
import { cacheKey, DiskCache } from "../../runtime/disk-cache.ts";
import { programHash } from "../../runtime/program/program.ts";
import type { FactColumns } from "./fact-table.ts";
import type { ListPlace } from "./packed-lists.ts";
import { MANIFEST } from "../output/output-folder.ts";

/** The part of the cache folder for traces. */
const TRACES = "traces";
const KEPT_DAYS = 60;

/** The plan and facts that a file of the site was made from. */
export interface Trace extends ListPlace {
  /** Fingerprint of its plan and maker. */
  readonly plan: string;
  readonly bytes: number;
}

/** The traces that a build stores for the next one. */
export interface StoredTraces {
  readonly facts: FactColumns;
  /** By path. */
  readonly files: ReadonlyMap<string, Trace>;
  /** For all files one after another, the positions of their facts. */
  readonly lists: Uint32Array;
}

/** The traces of one site in the cache. */
export class TraceStore {
  readonly #cache: DiskCache;
  readonly #key: string;
  readonly #output: string;
  readonly #program: string;

  /** `folder` is that of the cache, `output` that of the site, both absolute. */
  constructor(folder: string | undefined, output: string) {
    this.#cache = new DiskCache(folder === undefined ? undefined : join(folder, TRACES), { keptDays: KEPT_DAYS });
    this.#key = cacheKey(TRACES, output);
    this.#output = output;
    this.#program = programHash();
  }

  /** The traces; undefined if there are none, if they are damaged, or if they are of another program or another site. */
  async load(): Promise<StoredTraces | undefined> {
    const content = await this.#cache.read(this.#key);
    try {
      return content && this.#read(content);
    } catch (error) {
      // Damaged, or in the form of an earlier program.
      if (error instanceof SyntaxError) return undefined;
      throw error;
    }
  }

  #read(content: Buffer): StoredTraces | undefined {
    if (content.length === 0) return undefined;
    const lines = new LineReader(content);
    const { of, facts, files } = lines.next() as Header;
    if (of !== this.#identity()) return undefined;
    const [keys, prints] = [lines.texts(facts), lines.texts(facts)];
    const from = new Map(lines.next() as readonly (readonly [number, readonly number[]])[]);
    const [paths, plans] = [lines.texts(files), lines.texts(files)];
    const [bytes, lengths] = [lines.numbers(files), lines.numbers(files)];
    let start = 0;
    const traces = new Map<string, Trace>();
    paths.forEach((path, index) => {
      const length = lengths[index] ?? 0;
      traces.set(path, { plan: plans[index] ?? "", bytes: bytes[index] ?? 0, start, length });
      start += length;
    });
    return { facts: { keys, prints, from }, files: traces, lists: numbersIn(lines.rest()) };
  }

  async save({ facts, files, lists }: StoredTraces): Promise<void> {
    const traces = [...files.values()];
    const header: Header = { of: this.#identity(), facts: facts.keys.length, files: files.size };
    await this.#cache.write(this.#key, [
      line(header),
      ...column(facts.keys),
      ...column(facts.prints),
      line([...facts.from]),
      ...column([...files.keys()]),
      ...column(traces.map(({ plan }) => plan)),
      ...column(traces.map(({ bytes }) => bytes)),
      ...column(traces.map(({ length }) => length)),
      bytesOf(lists),
    ]);
  }

  /** Removes the traces. Called before the site is changed, so that a killed build leaves no outdated traces. */
  async clear(): Promise<void> {
    await this.#cache.write(this.#key, Buffer.alloc(0));
  }

  /** Identifies the program, and the state of the site after the last build. */
  #identity(): string {
    return JSON.stringify([this.#program, siteStamp(this.#output)]);
  }
}

/**
 * Identifies the state of a site (folder, absolute) by size and time of its list of files, so that a site written by
 * another program is detected. Times are in seconds, because hosts that restore a site between builds round them.
 */
export function siteStamp(output: string): readonly number[] {
  const stats = statSync(join(output, MANIFEST), { throwIfNoEntry: false });
  return stats ? [stats.size, Math.floor(stats.mtimeMs / 1000)] : [];
}

/** The first line. The others are columns, each in lines of at most `LINE` values; then come the lists, as 32-bit numbers. */
interface Header {
  readonly of: string;
  /** Number of facts, and of files. */
  readonly facts: number;
  readonly files: number;
}

/** Values in a line: no text in memory becomes longer than some megabytes, however large the site is. */
const LINE = 50_000;

function line(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}

function* column(values: readonly unknown[]): Iterable<Buffer> {
  for (let from = 0; from < values.length; from += LINE) yield line(values.slice(from, from + LINE));
}

class LineReader {
  readonly #content: Buffer;
  #at = 0;

  constructor(content: Buffer) {
    this.#content = content;
  }

  next(): unknown {
    const end = this.#content.indexOf("\n", this.#at);
    if (end < 0) throw new SyntaxError("a line of the traces is not complete");
    const text = this.#content.toString("utf8", this.#at, end);
    this.#at = end + 1;
    return JSON.parse(text);
  }

  texts(length: number): readonly string[] {
    return this.#column(length) as readonly string[];
  }

  numbers(length: number): readonly number[] {
    return this.#column(length) as readonly number[];
  }

  rest(): Buffer {
    return this.#content.subarray(this.#at);
  }

  #column(length: number): readonly unknown[] {
    const values: unknown[] = [];
    // Not by spreading into push: a line has more values than a call may have arguments.
    while (values.length < length) for (const value of this.next() as readonly unknown[]) values.push(value);
    return values;
  }
}

function bytesOf(numbers: Uint32Array): Buffer {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** A copy, because the bytes in a file begin at any offset and 32-bit numbers in memory do not. */
function numbersIn(bytes: Buffer): Uint32Array {
  const numbers = new Uint32Array(bytes.length / Uint32Array.BYTES_PER_ELEMENT);
  bytesOf(numbers).set(bytes);
  return numbers;
}
