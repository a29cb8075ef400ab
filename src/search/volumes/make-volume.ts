import { createHash } from "node:crypto";
import { packFragments } from "./fragment-packs.ts";
import { changeIndex, type NumberedPart } from "./change-index.ts";
import { headFiles } from "./head-files.ts";
import type { IndexTools, VolumeJob } from "./jobs.ts";
import { PagePlan } from "./page-plan.ts";
import { fragmentNames } from "../pagefind-format/fragment-names.ts";
import { programFiles } from "../pagefind-format/program-files.ts";
import type { PageState, StoredFile, VolumeState } from "./volume-state.ts";

/**
 * Makes an index of at least one page from an earlier index, `base`, and the texts that are not in it. The result does
 * not depend on `base`. Throws `UnknownFormatError` or `LostContentError`.
 */
export async function makeVolume(
  job: VolumeJob,
  base: VolumeState | undefined,
  tools: IndexTools,
): Promise<{ readonly state: VolumeState; readonly indexedAnew: number }> {
  const { store } = tools;
  const plan = new PagePlan(job.entries, base);
  const { parts, chunks } = await changeIndex(job, { base, plan, tools });
  const { version, fields } = sameOf(base, parts);
  const fresh = freshPages(parts, plan);
  const unnamed = job.entries.map(({ row, hash }, number) => {
    const kept = base?.pages[plan.keptFrom(number) ?? -1];
    const page = fresh.get(number);
    if (page) return { url: row.url, source: hash, ...page.state };
    if (!kept) throw new Error(`${row.url} was not indexed`);
    return { ...kept, source: hash };
  });
  const names = fragmentNames(unnamed);
  const pages = unnamed.map((page, number): PageState => ({ ...page, name: names[number] ?? "" }));
  const sources = pages.map((_, number) => plan.keptFrom(number) ?? fresh.get(number)?.fragment ?? 0);
  const packs = await packFragments(sources, base?.packs ?? [], store);
  const first = parts[0]?.part.files;
  const program = base?.program ?? (await storeAll(programFiles(first ?? [], job.language), tools));
  const made = { version, fields, pages, packs, chunks, program };
  return { state: { ...made, files: await headFiles(job, made, tools) }, indexedAnew: plan.fresh.length };
}

type FreshState = Pick<PageState, "record" | "words" | "digest">;

/** The results of Pagefind for the indexed pages, by page number. */
function freshPages(parts: readonly NumberedPart[], plan: PagePlan) {
  const hashes = new Map(plan.fresh.map(({ number, hash }) => [number, hash]));
  const found = new Map<number, { readonly state: FreshState; readonly fragment: Uint8Array }>();
  for (const { part, fresh } of parts) {
    for (const [place, number] of fresh) {
      const { wordCount = 0, fragment = new Uint8Array() } = part.pages[place] ?? {};
      const digest = createHash("sha256").update(fragment).digest("hex").slice(0, 20);
      found.set(number, { fragment, state: { record: hashes.get(number) ?? "", words: wordCount, digest } });
    }
  }
  return found;
}

function sameOf(base: VolumeState | undefined, parts: readonly NumberedPart[]) {
  const all = [...(base ? [base] : []), ...parts.map(({ part }) => part)];
  const [first] = all;
  if (!first) throw new Error("an index without pages cannot be made");
  const { version, fields } = first;
  if (all.some((one) => one.version !== version || one.fields.join() !== fields.join()))
    throw new Error("parts of the index are of different releases of Pagefind");
  return { version, fields };
}

function storeAll(
  files: readonly { readonly path: string; readonly content: Uint8Array }[],
  { store }: IndexTools,
): Promise<StoredFile[]> {
  return Promise.all(files.map(async ({ path, content }) => ({ path, key: await store.put(content) })));
}
