import { join } from "node:path";
import { cacheKey, DiskCache } from "../../runtime/disk-cache.ts";
import { isSettled } from "../../runtime/settled-file.ts";
import { programHash } from "../../runtime/program/program.ts";
import type { BuildSettings } from "../../settings/environment.ts";
import { siteStamp } from "../traces/stored-traces.ts";
import type { Timestamp } from "../../time/timestamp.ts";
import { contentStamp, type ContentStamp } from "./content-stamp.ts";

const KEPT_DAYS = 60;
const AREA = "traces";

interface StoredBuild<T> {
  readonly of: string;
  /** The moment of publication, and the moment from which the result is outdated; milliseconds since 1970. */
  readonly from: number;
  readonly due: number;
  /** The zone of the site, for a moment that is written without one. */
  readonly zone: string;
  readonly result: T;
}

/** The time of a build, and the moment (milliseconds since 1970) from which a new build gives another site. */
interface BuildTime {
  readonly now: Timestamp;
  readonly due: number;
  readonly zone: string;
}

/** Stores the state of the last build of a site, to detect without reading files that nothing has changed since. */
export class LastBuild<T> {
  readonly #cache: DiskCache;
  readonly #key: string;
  readonly #settings: BuildSettings;
  readonly #output: string;
  readonly #stamp: ContentStamp;
  readonly #lookedMs: number;

  /**
   * Looks at all files that the build is going to read: `assets` and the content; folders are absolute. `lookedMs` is
   * the time, in milliseconds since 1970.
   */
  constructor(folder: string | undefined, assets: string, output: string, settings: BuildSettings, lookedMs: number) {
    this.#cache = new DiskCache(folder === undefined ? undefined : join(folder, AREA), { keptDays: KEPT_DAYS });
    this.#key = cacheKey("last build", output);
    this.#settings = settings;
    this.#output = output;
    this.#lookedMs = lookedMs;
    const { content } = settings;
    const folders = ["releases", "pressroom", "pages", "assets"].map((name) => join(content, name));
    this.#stamp = contentStamp([...new Set([...folders, assets])]);
  }

  /** The result of the last build if this one would give the same site; else undefined. `nowIn` gets the site's zone. */
  async unchanged(nowIn: (zone: string) => Timestamp): Promise<T | undefined> {
    const stored = await this.#cache.read(this.#key);
    if (!stored || stored.length === 0) return undefined;
    const { of, from, due, zone, result } = JSON.parse(stored.toString()) as StoredBuild<T>;
    const { ms } = nowIn(zone);
    return of === this.#identity() && ms >= from && ms < due ? result : undefined;
  }

  async remember(result: T, { now, due, zone }: BuildTime): Promise<void> {
    const isYoung = !isSettled(this.#stamp.changedMs, this.#lookedMs);
    const stored: StoredBuild<T> = { of: this.#identity(), from: now.ms, due, zone, result };
    await this.#cache.write(this.#key, Buffer.from(isYoung || due <= now.ms ? "" : JSON.stringify(stored)));
  }

  /** Hash of program, settings, content, and the state of the site after the last build. */
  #identity(): string {
    const { url, preview, content, cms } = this.#settings;
    return cacheKey(
      programHash(),
      url,
      preview,
      JSON.stringify(cms),
      content,
      this.#stamp.hash,
      siteStamp(this.#output),
    );
  }
}
