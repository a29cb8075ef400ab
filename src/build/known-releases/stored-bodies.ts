import type { Body } from "../../release/body/body.ts";
import type { DiskCache } from "../../runtime/disk-cache.ts";

type LongParts = Pick<Body, "markdown" | "parts" | "text">;

/** The stored facts about a body, without its long parts. */
export interface BodyFacts {
  readonly firstParagraph: string;
  readonly links: NonNullable<Body["links"]>;
  readonly hash: string;
}

/** A body whose long parts are read when one of them is used, and again if the memory was needed meanwhile. */
export class StoredBody implements Body {
  readonly firstParagraph: string;
  readonly links: NonNullable<Body["links"]>;
  readonly hash: string;
  readonly #read: () => LongParts;
  #parts: WeakRef<LongParts> | undefined;

  constructor({ firstParagraph, links, hash }: BodyFacts, read: () => LongParts) {
    this.firstParagraph = firstParagraph;
    this.links = links;
    this.hash = hash;
    this.#read = read;
  }

  get markdown(): Body["markdown"] {
    return this.#all.markdown;
  }

  get parts(): Body["parts"] {
    return this.#all.parts;
  }

  get text(): string {
    return this.#all.text;
  }

  get #all(): LongParts {
    const known = this.#parts?.deref();
    if (known) return known;
    const parts = this.#read();
    this.#parts = new WeakRef(parts);
    return parts;
  }
}

interface OpenShard {
  readonly content: Buffer;
  /** Offset of the first body in the file. */
  readonly start: number;
  /** By hash: offset from `start`, and length in bytes. */
  readonly places: Readonly<Record<string, readonly [number, number]>>;
}

/** Number of shards kept in memory. Few are enough, because releases are mostly read in order. */
const OPEN_SHARDS = 4;

/** The long parts of bodies in the cache, as JSON by hash. A shard is a table of places in one line, then the bodies. */
export class StoredBodies {
  readonly #cache: DiskCache;
  readonly #open = new Map<string, OpenShard | undefined>();

  constructor(cache: DiskCache) {
    this.#cache = cache;
  }

  /** The stored JSON of a body; undefined if its shard is missing, damaged, or was written for other releases. */
  read(shard: string, hash: string): Buffer | undefined {
    const open = this.#shard(shard);
    const place = open?.places[hash];
    if (!open || !place) return undefined;
    const from = open.start + place[0];
    return open.content.subarray(from, from + place[1]);
  }

  write(shard: string, bodies: ReadonlyMap<string, Uint8Array>): void {
    let offset = 0;
    const places = Array.from(bodies, ([hash, { length }]) => {
      offset += length;
      return [hash, [offset - length, length]] as const;
    });
    const table = Buffer.from(`${JSON.stringify(Object.fromEntries(places))}\n`);
    this.#cache.writeNow(shard, Buffer.concat([table, ...bodies.values()]));
    this.#open.delete(shard);
  }

  #shard(key: string): OpenShard | undefined {
    const open = this.#open.has(key) ? this.#open.get(key) : opened(this.#cache.readNow(key));
    // The least recently used one comes first.
    this.#open.delete(key);
    this.#open.set(key, open);
    const [first] = this.#open.keys();
    if (this.#open.size > OPEN_SHARDS && first !== undefined) this.#open.delete(first);
    return open;
  }
}

function opened(content: Buffer | undefined): OpenShard | undefined {
  const end = content?.indexOf("\n") ?? -1;
  if (!content || end === -1) return undefined;
  const places = JSON.parse(content.toString("utf8", 0, end)) as OpenShard["places"];
  return { content, start: end + 1, places };
}
