import { statSync } from "node:fs";
import { join } from "node:path";
import { cacheKey, DiskCache } from "../../runtime/disk-cache.ts";
import { programHash } from "../../runtime/program/program.ts";
import { MANIFEST } from "../output/output-folder.ts";

/** The part of the cache folder for traces. */
const TRACES = "traces";
const KEPT_DAYS = 60;

/** The plan and facts that a file of the site was made from. */
export interface Trace {
  /** Fingerprint of its plan and maker. */
  readonly plan: string;
  readonly bytes: number;
  /** Positions of its facts in the list of all facts. */
  readonly facts: readonly number[];
}

/** The key and fingerprint of a fact, and for a derived one the positions of the facts it was made from. */
export type StoredFact = readonly [key: string, print: string, from?: readonly number[]];

/** The traces that a build stores for the next one. */
export interface StoredTraces {
  readonly facts: readonly StoredFact[];
  /** By path. */
  readonly files: ReadonlyMap<string, Trace>;
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
    if (!content || content.length === 0) return undefined;
    const { of, facts, files } = JSON.parse(content.toString()) as StoredForm;
    if (of !== this.#identity()) return undefined;
    return { facts, files: new Map(files.map(([path, plan, bytes, ids]) => [path, { plan, bytes, facts: ids }])) };
  }

  async save({ facts, files }: StoredTraces): Promise<void> {
    const form: StoredForm = {
      of: this.#identity(),
      facts,
      files: Array.from(files, ([path, { plan, bytes, facts: ids }]) => [path, plan, bytes, ids]),
    };
    await this.#cache.write(this.#key, Buffer.from(JSON.stringify(form)));
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

interface StoredForm {
  readonly of: string;
  readonly facts: readonly StoredFact[];
  readonly files: readonly (readonly [path: string, plan: string, bytes: number, facts: readonly number[]])[];
}
