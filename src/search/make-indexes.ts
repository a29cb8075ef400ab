import { cacheKey } from "../runtime/disk-cache.ts";
import type { OlderIndex } from "./facets.ts";
import { wordTable } from "./count-words.ts";
import { facetFiles } from "./volumes/head-files.ts";
import { LostContentError } from "./volumes/index-store.ts";
import type { IndexEntry, IndexTools, VolumeJob } from "./volumes/jobs.ts";
import { makeVolume } from "./volumes/make-volume.ts";
import { UnknownFormatError } from "./pagefind-format/unknown-format.ts";
import { divideIntoVolumes, type VolumeLimits } from "./volumes/divide.ts";
import type { StoredFile, VolumeState } from "./volumes/volume-state.ts";

/** Must be increased when indexes are made differently: a stored index with another number is not used. */
const FORMAT = 3;

/** The index of one language that is to be made. */
export interface LanguageJob {
  readonly language: string;
  /** Releases, at least one, oldest first, then the team's own pages. */
  readonly entries: readonly IndexEntry[];
  /** Number of files with the counts of words by language; 0 in a press room of one language. */
  readonly countFiles: number;
  /** Sizes of volumes. Default: those of `divideIntoVolumes`. */
  readonly limits?: VolumeLimits;
}

/** The stored state of a language's index. */
export interface LanguageState {
  /** `FORMAT` and the version of Pagefind; an index with another maker is not used. */
  readonly maker: string;
  /** Hash of everything that determines the index. */
  readonly inputs: string;
  /** The oldest first; the last one is the newest. */
  readonly volumes: readonly VolumeNote[];
  /** Key of its `WordTable`, if words are counted. */
  readonly words?: string;
  readonly warnings: readonly string[];
}

interface VolumeNote {
  readonly inputs: string;
  /** Address of the volume's first page. */
  readonly first: string;
  /** Key of the volume's `VolumeState`. */
  readonly state: string;
}

/** Hash of everything that determines the index of a language. `release` is the version of Pagefind. */
export function inputsOf({ language, entries, countFiles, limits }: LanguageJob, release: string): string {
  return cacheKey(makerOf(release), language, countFiles, entries, limits ?? null);
}

function makerOf(release: string): string {
  return `${FORMAT}, Pagefind ${release}`;
}

/** Folder of older index `number`, from 0 for the oldest, in the folder of its language. The name is not a language tag. */
export function olderFolder(number: number): string {
  return `older-${number}/`;
}

/**
 * Makes the index of a language from the stored one and the new texts, and stores it. Returns the number of indexed
 * records. The result does not depend on the stored index.
 */
export async function makeLanguage(job: LanguageJob, inputs: string, tools: IndexTools): Promise<number> {
  const name = stateName(job.language);
  const maker = makerOf(tools.release);
  const before = tools.store.recall(name) as LanguageState | null | undefined;
  const known = before?.maker === maker ? before.volumes : [];
  const { state, indexedAnew } = await makeOrStartAnew({ ...job, inputs }, known, tools);
  await tools.store.remember(name, { ...state, maker, inputs });
  return indexedAnew;
}

/** The name under which the index of a language is stored. */
export function stateName(language: string): string {
  return `index of ${language}`;
}

type MadeLanguage = { readonly state: Omit<LanguageState, "inputs" | "maker">; readonly indexedAnew: number };
type DecidedJob = LanguageJob & Pick<LanguageState, "inputs">;

async function makeOrStartAnew(
  job: DecidedJob,
  before: readonly VolumeNote[],
  tools: IndexTools,
): Promise<MadeLanguage> {
  try {
    const made = await makeVolumes(job, before, tools);
    return job.countFiles === 0 ? made : { ...made, state: { ...made.state, words: await tableOf(job, made, tools) } };
  } catch (error) {
    if (error instanceof LostContentError && before.length > 0) return makeOrStartAnew(job, [], tools);
    if (error instanceof UnknownFormatError) return makePlain(job, tools, error.message);
    throw error;
  }
}

async function tableOf(
  { language, entries }: LanguageJob,
  { state: { volumes } }: MadeLanguage,
  { store }: IndexTools,
): Promise<string> {
  const kinds = new Map(entries.map(({ row }) => [row.url, row.kind]));
  const states = volumes.map((note) => stateOf(note, { store }));
  return store.putValue(await wordTable(states, { language, store, isRelease: (url) => kinds.get(url) === "release" }));
}

async function makeVolumes(
  { language, entries, inputs: all, countFiles, limits }: DecidedJob,
  before: readonly VolumeNote[],
  tools: IndexTools,
): Promise<MadeLanguage> {
  const volumes: VolumeNote[] = [];
  const older: OlderIndex[] = [];
  const groups = divideIntoVolumes(entries, limits);
  let indexedAnew = 0;
  for (const [number, some] of groups.entries()) {
    const isOlder = number < groups.length - 1;
    const job: VolumeJob = { language, entries: some, isOlder, older: isOlder ? [] : older, countFiles };
    const inputs = groups.length === 1 ? all : cacheKey(job);
    const first = some[0]?.row.url ?? "";
    const known = before.find((note) => note.inputs === inputs);
    if (known) volumes.push(known);
    else {
      const made = await makeVolume(job, baseFor(some, number, { before, tools }), tools);
      indexedAnew += made.indexedAnew;
      volumes.push({ inputs, first, state: await tools.store.putValue(made.state) });
    }
    const [from = "", to = ""] = [some[0]?.row.day, some.at(-1)?.row.day];
    if (isOlder) older.push({ folder: olderFolder(number), count: some.length, from, to });
  }
  return { state: { volumes, warnings: [] }, indexedAnew };
}

/** The stored volume to start from: the one whose first release is in this one, else the one with the same number. */
function baseFor(
  entries: readonly IndexEntry[],
  number: number,
  { before, tools }: { readonly before: readonly VolumeNote[]; readonly tools: IndexTools },
): VolumeState | undefined {
  const urls = new Set(entries.map(({ row }) => row.url));
  const note = before.find(({ first }) => urls.has(first)) ?? before[Math.min(number, before.length - 1)];
  const state = note && stateOf(note, tools);
  return state?.isPlain ? undefined : state;
}

/** The state of a volume. Throws `LostContentError`. */
export function stateOf({ state }: Pick<VolumeNote, "state">, { store }: Pick<IndexTools, "store">): VolumeState {
  return store.getValue(state) as VolumeState;
}

/** An unchanged index of Pagefind, for a version whose file format is unknown. */
async function makePlain(
  { language, entries, countFiles }: LanguageJob,
  tools: IndexTools,
  reason: string,
): Promise<MadeLanguage> {
  const { store } = tools;
  const texts = await tools.read(entries.map(({ row }) => row.url));
  const records = texts.map((text, place) => ({ ...text, url: entries[place]?.row.url ?? "" }));
  const files: StoredFile[] = [];
  for (const { path, content } of await tools.index(records, language))
    files.push({ path, key: await store.put(content) });
  const rows = entries.map(({ row }) => row);
  files.push(...(await facetFiles(rows, store, { countFiles })));
  const state: VolumeState = {
    isPlain: true,
    version: "",
    fields: [],
    pages: [],
    packs: [],
    chunks: [],
    program: [],
    files,
  };
  const key = await store.putValue(state);
  const warning =
    `The search index for "${language}" was made by Pagefind in one piece, with more memory and more to fetch: ` +
    `${reason}. docs/developers/pagefind-format.md says how to follow a new version.`;
  return {
    indexedAnew: records.length,
    state: { volumes: [{ inputs: "", first: entries[0]?.row.url ?? "", state: key }], warnings: [warning] },
  };
}
