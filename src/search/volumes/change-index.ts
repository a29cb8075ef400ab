import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzipSync, gzip } from "node:zlib";
import { FragmentReader } from "./fragment-packs.ts";
import type { IndexTools, VolumeJob } from "./jobs.ts";
import { type PagePlan, recordHash } from "./page-plan.ts";
import { changedPlaces, changeWords } from "../pagefind-format/change-words.ts";
import { type IndexPart, readPart, wordsOf } from "../pagefind-format/index-part.ts";
import { recordOfFragment } from "../pagefind-format/fragment.ts";
import { shortList } from "../pagefind-format/short-list.ts";
import { signed, withoutSignature } from "../pagefind-format/signature.ts";
import type { PageNumbers } from "../pagefind-format/write-word.ts";
import type { IndexedRecord } from "../record.ts";
import type { ChunkState, VolumeState } from "./volume-state.ts";

/** Up to this number of changed pages, only chunks with changed words are written; beyond it, all. */
const FEW = 64;
/** Number of records that Pagefind indexes at once, for which it uses about 140 MB. */
const SLICE = 600;

const pack = promisify(gzip);

/** Records that Pagefind indexed together, with the new numbers of their pages; -1 for a page indexed only for its words. */
export interface NumberedPart {
  readonly part: IndexPart;
  readonly numbers: PageNumbers;
  /** Positions in the part, and numbers, of the new pages. */
  readonly fresh: readonly (readonly [place: number, number: number])[];
}

interface Change {
  readonly base: VolumeState | undefined;
  readonly plan: PagePlan;
  readonly tools: IndexTools;
}

/** Indexes the new texts, and returns them with the lists of words of the whole index. */
export async function changeIndex(
  job: VolumeJob,
  change: Change,
): Promise<{ readonly parts: readonly NumberedPart[]; readonly chunks: ChunkState[] }> {
  const { base, plan } = change;
  const isSmall = base !== undefined && plan.unread.length + plan.moved.length <= FEW;
  const parts: NumberedPart[] = [];
  for (let start = 0; start < plan.unread.length; start += SLICE) {
    const fresh = plan.take(...(await recordsAt(plan.unread.slice(start, start + SLICE), job, change.tools)));
    if (!isSmall && fresh.length > 0) parts.push(await partOf(fresh, job, change.tools));
  }
  if (isSmall) {
    const old = pagesToTell(base, change);
    if (old) return changeLocally(job, change, { base, old });
    if (plan.fresh.length > 0) parts.push(await partOf(plan.fresh, job, change.tools));
  }
  return { parts, chunks: await chunksOf(change, parts, {}) };
}

/**
 * Changes an index with few changed pages: indexes removed, renumbered and changed pages together with the new ones, and
 * writes only the chunks with words that differ between the two.
 */
async function changeLocally(
  job: VolumeJob,
  change: Change,
  { base, old }: { readonly base: VolumeState; readonly old: readonly OldPage[] },
): Promise<{ readonly parts: readonly NumberedPart[]; readonly chunks: ChunkState[] }> {
  const { plan, tools } = change;
  if (old.length === 0 && plan.fresh.length === 0) return { parts: [], chunks: [...base.chunks] };
  const kept = plan.keptNumbers();
  // Pagefind keeps one page for each address; words do not depend on the address.
  const told = old.map(({ record }, place) => ({ ...record, url: `before/${place}/` }));
  const records = [...told, ...plan.fresh.map(({ record }) => record)];
  const part = readPart(await tools.index(records, job.language), records.length);
  const before = Int32Array.from(records, (_, place) => old[place]?.number ?? -1);
  const after = Int32Array.from(records, (_, place) => {
    const page = old[place];
    return page ? (kept[page.number] ?? -1) : (plan.fresh[place - old.length]?.number ?? -1);
  });
  const changed = changedPlaces(base.chunks, wordsOf(part), { before, after });
  const fresh = plan.fresh.map(({ number }, place) => [place + old.length, number] as const);
  const parts = [{ part, numbers: after, fresh }];
  const gone = new Set(old.map(({ number }) => number));
  const numbers = old.length === 0 ? 0 : kept.map((number, page) => (gone.has(page) ? -1 : number));
  return { parts, chunks: await chunksOf(change, parts, { changed, numbers }) };
}

interface OldPage {
  /** Number in the index before the change. */
  readonly number: number;
  readonly record: IndexedRecord;
}

/** The records of removed, renumbered and changed pages; undefined if one cannot be restored from its fragment. */
function pagesToTell(base: VolumeState, { plan, tools }: Change): OldPage[] | undefined {
  const fragments = new FragmentReader(base.packs, tools.store);
  const numbers = new Set(plan.moved);
  for (const { number } of plan.fresh) {
    const before = plan.before[number] ?? -1;
    if (before >= 0) numbers.add(before);
  }
  const pages: OldPage[] = [];
  for (const number of numbers) {
    const record = recordOfFragment(fragments.read(number));
    if (!record || recordHash({ ...record, url: base.pages[number]?.url ?? "" }) !== base.pages[number]?.record)
      return undefined;
    pages.push({ number, record: { ...record, url: base.pages[number].url } });
  }
  return pages;
}

async function recordsAt(
  numbers: readonly number[],
  { entries }: VolumeJob,
  { read }: IndexTools,
): Promise<[numbers: readonly number[], records: IndexedRecord[]]> {
  const urls = numbers.map((number) => entries[number]?.row.url ?? "");
  const texts = await read(urls);
  return [numbers, texts.map((text, place) => ({ ...text, url: urls[place] ?? "" }))];
}

async function partOf(pages: PagePlan["fresh"], { language }: VolumeJob, { index }: IndexTools): Promise<NumberedPart> {
  const records = pages.map(({ record }) => record);
  const first = pages[0]?.number ?? 0;
  const areNeighbours = pages.every(({ number }, place) => number === first + place);
  return {
    part: readPart(await index(records, language), records.length),
    numbers: areNeighbours ? first : Int32Array.from(pages, ({ number }) => number),
    fresh: pages.map(({ number }, place) => [place, number] as const),
  };
}

/** Writes the changed chunks: those at the positions in `changed`, or all. */
async function chunksOf(
  { base, plan, tools: { store } }: Change,
  parts: readonly NumberedPart[],
  { changed, numbers = plan.keptNumbers() }: { readonly changed?: ReadonlySet<number>; readonly numbers?: PageNumbers },
): Promise<ChunkState[]> {
  const known = base?.chunks ?? [];
  const names = new Map(known.map((chunk) => [chunk.name, chunk]));
  const read = (place: number): Uint8Array => {
    const { key = "", name = "" } = known[place] ?? {};
    return withoutSignature(gunzipSync(store.get(key)), name);
  };
  const added = parts.map(({ part, numbers: its }) => ({
    words: { [Symbol.iterator]: () => wordsOf(part) },
    numbers: its,
  }));
  // All changed pages are in `added`, so a word that is not in it is on none of them.
  const before = { chunks: known, read, numbers, areOthersKept: changed !== undefined };
  const isChanged = (place: number): boolean => !changed || changed.has(place);
  const chunks: Promise<ChunkState | undefined>[] = [];
  for (const chunk of changeWords(before, isChanged, added)) {
    if ("kept" in chunk) chunks.push(Promise.resolve(known[chunk.kept]));
    else {
      const { from, to, bytes } = chunk;
      const name = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
      const same = names.get(name);
      // The level that Pagefind uses; the highest one takes three times as long and saves two per cent.
      const keep = async (content: Uint8Array) => store.put(await pack(signed(content), { level: 6 }));
      chunks.push(
        same
          ? Promise.resolve({ ...same, from, to })
          : Promise.all([keep(bytes), keep(shortList(bytes))]).then(([key, short]) => ({ from, to, name, key, short })),
      );
    }
  }
  return (await Promise.all(chunks)).flatMap((chunk) => chunk ?? []);
}
