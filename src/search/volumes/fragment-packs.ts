import type { IndexStore } from "./index-store.ts";
import type { PackState } from "./volume-state.ts";

/** Most fragments in a pack, about 600 KB. */
const LARGEST = 750;

/** Reads fragments of pages by number; keeps the last pack in memory. */
export class FragmentReader {
  readonly #packs: readonly PackState[];
  readonly #store: IndexStore;
  #open: { readonly first: number; readonly fragments: readonly Uint8Array[] } = { first: 0, fragments: [] };

  constructor(packs: readonly PackState[], store: IndexStore) {
    this.#packs = packs;
    this.#store = store;
  }

  /** Throws `LostContentError`. */
  read(page: number): Uint8Array {
    if (!this.#open.fragments[page - this.#open.first]) this.#openPackOf(page);
    const fragment = this.#open.fragments[page - this.#open.first];
    if (!fragment) throw new RangeError(`The index has no page ${page}.`);
    return fragment;
  }

  #openPackOf(page: number): void {
    let first = 0;
    for (const { count, key } of this.#packs) {
      if (page < first + count) {
        this.#open = { first, fragments: unpack(this.#store.get(key)) };
        return;
      }
      first += count;
    }
  }
}

/** A page of the changed index: one of the index before, by its number there, or a new fragment. */
type FragmentSource = number | Uint8Array;

/** Packs of all pages in order. An earlier pack whose pages all follow each other as before is reused without reading it. */
export async function packFragments(
  pages: readonly FragmentSource[],
  before: readonly PackState[],
  store: IndexStore,
): Promise<PackState[]> {
  const reader = new FragmentReader(before, store);
  const packs: PackState[] = [];
  for (const run of runsOf(pages, before)) {
    if (run.kept) packs.push(run.kept);
    else {
      for (let start = 0; start < run.pages.length; start += LARGEST) {
        const some = run.pages.slice(start, start + LARGEST);
        const fragments = some.map((page) => (typeof page === "number" ? reader.read(page) : page));
        packs.push({ count: some.length, key: await store.put(packOf(fragments)) });
      }
    }
  }
  return packs;
}

interface Run {
  readonly pages: readonly FragmentSource[];
  /** An earlier pack with exactly these fragments. */
  readonly kept?: PackState;
}

/** Groups pages that were in one pack; new pages are added to the group before them. */
function* runsOf(pages: readonly FragmentSource[], before: readonly PackState[]): Generator<Run> {
  const packOfPage = before.flatMap(({ count }, pack) => Array.from({ length: count }, () => pack));
  const firsts = before.map((_, pack) => before.slice(0, pack).reduce((sum, { count }) => sum + count, 0));
  let start = 0;
  let current: number | undefined;
  for (let end = 0; end <= pages.length; end++) {
    const page = pages[end];
    const pack = typeof page === "number" ? packOfPage[page] : current;
    if (end < pages.length && (pack === current || current === undefined)) {
      current = pack;
      continue;
    }
    if (end > start) {
      const some = pages.slice(start, end);
      const known = current === undefined ? undefined : before[current];
      const first = firsts[current ?? 0] ?? 0;
      const isWhole = known?.count === some.length && some.every((one, place) => one === first + place);
      yield { pages: some, ...(known && isWhole && { kept: known }) };
    }
    start = end;
    current = pack;
  }
}

/** The number of fragments, their lengths (32 bits each), and the fragments. */
function packOf(fragments: readonly Uint8Array[]): Uint8Array {
  const head = Uint32Array.of(fragments.length, ...fragments.map(({ length }) => length));
  return Buffer.concat([new Uint8Array(head.buffer), ...fragments]);
}

function unpack(pack: Buffer): Uint8Array[] {
  const count = pack.readUInt32LE(0);
  let at = 4 * (count + 1);
  return Array.from({ length: count }, (_, place) => {
    const length = pack.readUInt32LE(4 * (place + 1));
    return pack.subarray(at, (at += length));
  });
}
