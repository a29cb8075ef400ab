import { cacheKey } from "../../runtime/disk-cache.ts";
import type { IndexEntry } from "./jobs.ts";
import type { IndexedRecord } from "../record.ts";
import type { PageState, VolumeState } from "./volume-state.ts";

/** A page to be indexed: its number in the new index, and its record. */
interface FreshPage {
  readonly number: number;
  readonly record: IndexedRecord;
  readonly hash: string;
}

/** Compares the pages of the index before a change with those of the index to be made. */
export class PagePlan {
  /** For each page of the index to be made, the number of the page with the same address in the index before, or -1. */
  readonly before: Int32Array;
  /** For each page of the index before, its number in the index to be made, or -1. */
  readonly after: Int32Array;
  /** Numbers of pages whose text must be read. */
  readonly unread: readonly number[];
  readonly #known: readonly PageState[];
  readonly #fresh = new Map<number, FreshPage>();

  constructor(entries: readonly IndexEntry[], base: VolumeState | undefined) {
    this.#known = base?.pages ?? [];
    const numbers = new Map(this.#known.map(({ url }, number) => [url, number]));
    this.before = Int32Array.from(entries, ({ row }) => numbers.get(row.url) ?? -1);
    this.after = new Int32Array(this.#known.length).fill(-1);
    for (const [number, same] of this.before.entries()) if (same >= 0) this.after[same] = number;
    this.unread = entries.flatMap(({ hash }, number) => (this.#knownAt(number)?.source === hash ? [] : [number]));
  }

  /** Numbers, in the index before, of pages that are removed or get another number. */
  get moved(): readonly number[] {
    return this.#known.flatMap((_, number) => (this.after[number] === number ? [] : [number]));
  }

  /** Pages that were read and have another text than in the index before. */
  get fresh(): readonly FreshPage[] {
    return [...this.#fresh.values()];
  }

  /** Adds records that were read, and returns those that must be indexed. */
  take(numbers: readonly number[], records: readonly IndexedRecord[]): FreshPage[] {
    const pages = numbers.flatMap((number, place) => {
      const record = records[place];
      const hash = record && recordHash(record);
      return !record || !hash || this.#knownAt(number)?.record === hash ? [] : [{ number, record, hash }];
    });
    for (const page of pages) this.#fresh.set(page.number, page);
    return pages;
  }

  /** The number in the index before of an unchanged page; undefined for a new or changed one. */
  keptFrom(number: number): number | undefined {
    const before = this.before[number] ?? -1;
    return before < 0 || this.#fresh.has(number) ? undefined : before;
  }

  /** For each page of the index before, its number in the index to be made; -1 if it is removed or indexed again. */
  keptNumbers(): Int32Array {
    return this.after.map((number) => (this.#fresh.has(number) ? -1 : number));
  }

  #knownAt(number: number): PageState | undefined {
    return this.#known[this.before[number] ?? -1];
  }
}

/** Hash of the indexed record of a page. */
export function recordHash({ url, title, content, time = "" }: IndexedRecord): string {
  return cacheKey(url, title, content, time).slice(0, 32);
}
