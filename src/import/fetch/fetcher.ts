import { setTimeout } from "node:timers/promises";
import { cacheKey, DiskCache } from "../../runtime/disk-cache.ts";
import { limiter, type Limiter } from "../../runtime/limiter.ts";
import { type Answer, FetchError, requestAddress, type RequestLimits } from "./request.ts";

interface FetcherOptions extends RequestLimits {
  /** Absolute folder of the cache; without one, everything is fetched again. */
  readonly cacheFolder?: string | undefined;
  /** Milliseconds between two requests to one host. */
  readonly pauseMs: number;
}

/** What was fetched: its content, and the address after redirects. */
interface Fetched {
  readonly bytes: Buffer;
  readonly mediaType?: string;
  readonly address: string;
}

const AT_ONCE = 8;
const AT_ONCE_FROM_A_HOST = 2;

interface Host {
  readonly limiter: Limiter;
  /** `performance.now()` before which no request may begin. */
  nextAt: number;
}

/** Fetches addresses with limits, a pause for each host and a cache that asks servers whether its content is still current. */
export class Fetcher {
  readonly #options: FetcherOptions;
  readonly #cache: DiskCache;
  readonly #all = limiter(AT_ONCE);
  readonly #hosts = new Map<string, Host>();

  constructor(options: FetcherOptions) {
    this.#options = options;
    this.#cache = new DiskCache(options.cacheFolder, { keptDays: 60 });
  }

  /** Returns the content, or the reason as a `FetchError`. Never rejects for an answer of a server. */
  async fetch(address: string): Promise<Fetched | FetchError> {
    const name = URL.canParse(address) ? new URL(address).host : "";
    const host = this.#hosts.get(name) ?? { limiter: limiter(AT_ONCE_FROM_A_HOST), nextAt: 0 };
    this.#hosts.set(name, host);
    // The host comes first: a slow one must not take the places of all others.
    return host.limiter.run(async () => {
      const now = performance.now();
      const wait = Math.max(0, host.nextAt - now);
      host.nextAt = now + wait + this.#options.pauseMs;
      if (wait > 0) await setTimeout(wait);
      return this.#all.run(() => this.#answerOrFault(address));
    });
  }

  /** A limiter refuses all further tasks after one that failed, so a failure is a value. */
  async #answerOrFault(address: string): Promise<Fetched | FetchError> {
    try {
      return await this.#answer(address);
    } catch (error) {
      if (error instanceof FetchError) return error;
      throw error;
    }
  }

  async #answer(address: string): Promise<Fetched> {
    const key = cacheKey("import", address);
    const kept = readStored(await this.#cache.read(key));
    const headers: Record<string, string> = {};
    if (kept?.etag !== undefined) headers["if-none-match"] = kept.etag;
    if (kept?.lastModified !== undefined) headers["if-modified-since"] = kept.lastModified;
    const answer = await requestAddress(address, headers, this.#options);
    if (answer.status === 304) {
      if (kept) return fetchedFrom(kept);
      return fetchedFrom(await requestAddress(address, {}, this.#options));
    }
    if (answer.etag !== undefined || answer.lastModified !== undefined) await this.#cache.write(key, stored(answer));
    return fetchedFrom(answer);
  }
}

function fetchedFrom({ body, address, mediaType }: Answer): Fetched {
  return { bytes: body, address, ...(mediaType !== undefined && { mediaType }) };
}

/** A line of JSON, then the content. */
function stored({ body, ...facts }: Answer): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify(facts)}\n`), body]);
}

function readStored(content: Buffer | undefined): Answer | undefined {
  const end = content?.indexOf("\n") ?? -1;
  if (!content || end < 0) return undefined;
  const facts = JSON.parse(content.subarray(0, end).toString()) as Omit<Answer, "body">;
  return { ...facts, body: content.subarray(end + 1) };
}
