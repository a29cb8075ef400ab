// Longer than 200 lines: reading, storing and restoring share the state of one build.
import { join } from "node:path";
import type { FileState, KnownReleases, ReadReleaseFile } from "../../press-room/read-releases.ts";
import { type Body, bodyJson, hashOfJson, linksOf } from "../../release/body/body.ts";
import { type Original, readRelease, type ReleaseReading, type ReleaseSettings } from "../../release/read-release.ts";
import { cacheKey, DiskCache } from "../../runtime/disk-cache.ts";
import { programHash } from "../../runtime/program/program.ts";
import { isSettled } from "../../runtime/settled-file.ts";
import { detached } from "../../text/detached.ts";
import { type Shard, shardsOf } from "./shards.ts";
import { type BodyFacts, StoredBodies, StoredBody } from "./stored-bodies.ts";
import { restoredReading, type StoredReading, storedReading } from "./stored-readings.ts";

/** The part of the cache folder for release files as they were read. */
const RELEASES = "releases";
const KEPT_DAYS = 60;

/** The stored data of a release file. */
interface Row {
  readonly path: string;
  /** Null if the file was changed just before it was read. */
  readonly state: FileState | null;
  /** Hash of the file's text. */
  readonly hash: string;
  /** Hash of everything that determines the reading, besides settings and program. */
  readonly key: string;
  readonly reading: StoredReading;
}

/** The stored data of a shard. */
interface StoredShard {
  readonly program: string;
  readonly settings: string;
  readonly rows: readonly Row[];
}

/** The data of a release file in this build. */
interface Entry extends Omit<Row, "reading" | "state"> {
  readonly reading: ReleaseReading;
  readonly original: Original;
  readonly isNew: boolean;
  /** Reads the release from its file. */
  readonly parse: () => ReleaseReading;
}

/**
 * Reads release files, and stores the readings for later builds. Shards of rows are read at the start, long parts of
 * bodies when they are used, and only changed shards are written. Missing or damaged data is read from the content again.
 */
export class StoredReleases implements KnownReleases {
  readonly #cache: DiskCache;
  readonly #bodies: StoredBodies;
  readonly #content: string;
  readonly #parse: typeof readRelease;
  readonly #clock: () => number;
  readonly #anew: boolean;
  readonly #program = programHash();
  #settings: { readonly of: ReleaseSettings; readonly hash: string } | undefined;
  #states: ReadonlyMap<string, FileState> = new Map();
  #checkedMs = 0;
  readonly #shards = new Map<Shard, StoredShard | undefined>();
  /** For each release file its shard, and the number of files of that shard that have not been read. */
  readonly #unread = new Map<string, { readonly shard: Shard; files: number }>();
  readonly #rows = new Map<string, { readonly row: Row; readonly settings: string; readonly shard: Shard }>();
  readonly #unchanged = new Set<string>();
  readonly #entries = new Map<string, Entry>();
  /** Keys of the readings of originals, which are part of the keys of their translations. */
  readonly #keys = new WeakMap<object, string>();

  /** `cacheFolder` and `content`, the content folder, are absolute. `anew` ignores what earlier builds have stored. */
  constructor(cacheFolder: string, content: string, { parse = readRelease, clock = Date.now, anew = false } = {}) {
    this.#cache = new DiskCache(join(cacheFolder, RELEASES), { keptDays: KEPT_DAYS });
    this.#bodies = new StoredBodies(this.#cache);
    this.#content = content;
    this.#parse = parse;
    this.#clock = clock;
    this.#anew = anew;
  }

  unchanged(states: ReadonlyMap<string, FileState>): ReadonlySet<string> {
    this.#states = states;
    this.#checkedMs = this.#clock();
    for (const shard of shardsOf(states.keys())) {
      const stored = this.#load(shard);
      this.#shards.set(shard, stored);
      const unread = { shard, files: shard.paths.length };
      for (const path of shard.paths) this.#unread.set(path, unread);
      for (const row of stored?.rows ?? []) {
        this.#rows.set(row.path, { row, settings: stored?.settings ?? "", shard });
        if (isSame(row.state, states.get(row.path))) this.#unchanged.add(row.path);
      }
    }
    return this.#unchanged;
  }

  readonly read: ReadReleaseFile = (path, text, settings, original) => {
    const settingsHash = this.#hashOf(settings);
    const before = this.#rows.get(path);
    const content = before && this.#unchanged.has(path) ? undefined : text();
    const hash = content === undefined ? (before?.row.hash ?? "") : cacheKey(content);
    const key = `${hash} ${this.#keyOf(original)}`;
    const isKnown = before?.row.key === key && before.settings === settingsHash;
    const parse = (): ReleaseReading => this.#parse(path, text(), settings, original);
    const reading = isKnown
      ? restoredReading(before.row.reading, original, (facts) => this.#body(before.shard, facts, parse))
      : this.#parse(path, content ?? text(), settings, original);
    if (reading.release) this.#keys.set(reading.release, `${path} ${key}`);
    this.#entries.set(path, { path, hash, key, reading, original, isNew: !isKnown, parse });
    const unread = this.#unread.get(path);
    if (unread && --unread.files === 0) this.#store(unread.shard, settingsHash);
    return reading;
  };

  /** Stores what was read in this build and is not yet stored, for the next one. */
  async save(): Promise<void> {
    const { hash: settings } = this.#settings ?? {};
    if (settings === undefined) return;
    for (const { shard, files } of new Set(this.#unread.values())) if (files > 0) this.#store(shard, settings);
    await this.#cache.prune(undefined, () =>
      [...this.#shards.keys()].flatMap((shard) => [this.#rowsKey(shard), this.#bodiesKey(shard)]),
    );
  }

  /** Writes a shard if something in it has changed. Called as soon as all its files are read, to free the memory. */
  #store(shard: Shard, settings: string): void {
    const entries = shard.paths.flatMap((path) => this.#entries.get(path) ?? []);
    for (const { path } of entries) this.#entries.delete(path);
    const stored = this.#shards.get(shard);
    const isOther = stored?.rows.length !== entries.length || entries.some(({ isNew }) => isNew);
    const isTouched = entries.some(({ path }) => !isSame(this.#rows.get(path)?.row.state, this.#stateOf(path)));
    if (!isOther && !isTouched) return;
    const rows = this.#write(shard, entries, isOther);
    const whole: StoredShard = { program: this.#program, settings, rows };
    this.#cache.writeNow(this.#rowsKey(shard), Buffer.from(JSON.stringify(whole)));
  }

  /** Writes the bodies of a shard, if they have changed, and returns its rows. */
  #write(shard: Shard, entries: readonly Entry[], isOther: boolean): readonly Row[] {
    const bodies = new Map<string, Buffer>();
    const hashes = new Map<Body, string>();
    const rows = entries.map(({ path, hash, key, reading, original }) => {
      const body = bodyIn(reading);
      const stored = body?.hash;
      if (stored !== undefined && !isOther)
        return { path, state: this.#stateOf(path), hash, key, reading: storedReading(reading, original, stored) };
      const json = body && this.#json(shard, body);
      const bodyHash = stored ?? (json ? hashOfJson(json) : "");
      if (json) bodies.set(bodyHash, json);
      if (body) hashes.set(body, bodyHash);
      return { path, state: this.#stateOf(path), hash, key, reading: storedReading(reading, original, bodyHash) };
    });
    if (isOther) this.#bodies.write(this.#bodiesKey(shard), bodies);
    for (const { reading, parse } of entries) this.#leaveInStore(reading, shard, hashes, parse);
    return rows;
  }

  /**
   * Gives a release that was parsed in this build a body whose long parts are read from the store. Changes the release
   * in place, because the press room has it already: 100,000 bodies do not fit into memory.
   */
  #leaveInStore(reading: ReleaseReading, shard: Shard, hashes: ReadonlyMap<Body, string>, parse: Entry["parse"]): void {
    const release: { body: Body } | undefined = reading.release ?? reading.partial;
    if (!release) return;
    const hash = hashes.get(release.body);
    if (hash === undefined || release.body.hash !== undefined || !this.#bodies.read(this.#bodiesKey(shard), hash))
      return;
    const { firstParagraph } = release.body;
    release.body = this.#body(shard, detached({ firstParagraph, links: linksOf(release.body), hash }), parse);
    for (const [field, value] of Object.entries(release))
      if (field !== "body") Object.assign(release, { [field]: detached(value) });
  }

  #json(shard: Shard, body: Body): Buffer {
    const stored = body.hash === undefined ? undefined : this.#bodies.read(this.#bodiesKey(shard), body.hash);
    return stored ?? Buffer.from(bodyJson(body));
  }

  /**
   * A body whose long parts are read from the store. If its shard is damaged, the release is parsed again, and the next
   * build writes the shard again.
   */
  #body(shard: Shard, facts: BodyFacts, parse: () => ReleaseReading): Body {
    return new StoredBody(facts, () => {
      const json = this.#bodies.read(this.#bodiesKey(shard), facts.hash);
      if (json) return JSON.parse(json.toString()) as Body;
      void this.#cache.write(this.#rowsKey(shard), Buffer.alloc(0));
      const body = bodyIn(parse());
      if (!body) throw new Error("A release was changed while the site was built. Build again.");
      return body;
    });
  }

  #load(shard: Shard): StoredShard | undefined {
    const content = this.#anew ? undefined : this.#cache.readNow(this.#rowsKey(shard));
    if (!content || content.length === 0) return undefined;
    const stored = JSON.parse(content.toString()) as StoredShard;
    return stored.program === this.#program ? stored : undefined;
  }

  #stateOf(path: string): FileState | null {
    const state = this.#states.get(path);
    // A younger file may change again unseen.
    return state && isSettled(Math.max(state.changedMs, state.writtenMs), this.#checkedMs) ? state : null;
  }

  /** Identifies the facts that a translation inherits from its original. */
  #keyOf(original: Original): string {
    if (!original) return "";
    return "unread" in original ? `unread ${String(original.draft)}` : (this.#keys.get(original) ?? "");
  }

  #hashOf(settings: ReleaseSettings): string {
    if (this.#settings?.of !== settings) this.#settings = { of: settings, hash: cacheKey(settings) };
    return this.#settings.hash;
  }

  #rowsKey({ name }: Shard): string {
    return cacheKey("rows", this.#content, name);
  }

  #bodiesKey({ name }: Shard): string {
    return cacheKey("bodies", this.#content, name);
  }
}

function bodyIn({ release, partial }: ReleaseReading): Body | undefined {
  return (release ?? partial)?.body;
}

function isSame(a: FileState | null | undefined, b: FileState | null | undefined): boolean {
  if (!a || !b) return false;
  return a.bytes === b.bytes && a.inode === b.inode && a.writtenMs === b.writtenMs && a.changedMs === b.changedMs;
}
