import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { StoredReleases } from "../../build/known-releases/stored-releases.ts";
import { takeBuildLock } from "../../build/output/build-lock.ts";
import type { BuildObserver } from "../../build/timings.ts";
import { type Message, message } from "../../diagnostics/messages/message.ts";
import { Fetcher } from "../../import/fetch/fetcher.ts";
import { type LedgerEntry, textHash } from "../../import/ledger.ts";
import { loadPressRoom } from "../../press-room/load.ts";
import type { PressRoom } from "../../press-room/press-room.ts";
import { openCacheFolder } from "../../runtime/disk-cache.ts";
import { type BuildSettings, SettingsError } from "../../settings/environment.ts";
import { Ledgers } from "./ledgers.ts";
import { type ImportRequest, requestFrom, type WrittenOptions } from "./options.ts";
import type { PlannedRelease } from "./plan-group.ts";
import { type Plan, planSource } from "./plan-import.ts";
import { mappingIn, readSources, type SourceReleases } from "./read-sources.ts";
import type { ImportReport } from "./report.ts";
import { selected } from "./select.ts";
import { removeStaging, STAGING, writeReleaseFile } from "./write-files.ts";

/** Releases that are written between two savings of the ledger. */
const BATCH = 200;

const FETCHING = { mostBytes: 100_000_000, patienceMs: 60_000, pauseMs: 100 };

interface Surroundings {
  readonly settings: BuildSettings;
  readonly observer: BuildObserver;
  readonly notice: (said: Message) => void;
}

/** Imports sources into the press room. Throws an `ExplainedError` if nothing can be done. */
export async function runImport(
  words: readonly string[],
  options: WrittenOptions,
  surroundings: Surroundings,
): Promise<ImportReport> {
  const { settings, notice } = surroundings;
  const cache = await openCacheFolder(settings.cache, ["import"]);
  if (cache.problem !== undefined) notice(cache.problem);
  // A recursive `mkdir` on a read-only disk fails with ENOENT, which does not say why.
  await mkdir(join(settings.content, "releases")).catch((error: unknown) => {
    if (!/^(?:EEXIST|ENOENT)$/.test((error as NodeJS.ErrnoException).code ?? "")) throw error;
  });
  const lock = await takeBuildLock(join(settings.content, STAGING), { patienceMs: 60_000, notice });
  try {
    return await importLocked(words, options, surroundings, cache.folder);
  } finally {
    lock.release();
    await removeStaging(settings.content);
  }
}

async function importLocked(
  words: readonly string[],
  options: WrittenOptions,
  { settings, observer }: Surroundings,
  cacheFolder: string | undefined,
): Promise<ImportReport> {
  observer.stage("import read");
  const { room, unread } = await roomAt(settings, cacheFolder);
  const request = requestFrom(options, room);
  const ledgers = await Ledgers.open(settings.content);
  const { fetcher, sources } = await sourcesOf(words, options, request, { cacheFolder, observer });
  const staging = join(settings.content, STAGING, "files");
  await mkdir(staging, { recursive: true });
  const plans: Plan[] = [];
  for (const source of sources) {
    observer.stage("import plan");
    const { wanted, skipped } = selected(source.found, request, room.site.timezone);
    const plan = await planSource(source, wanted, {
      ...{ room: withPlanned(room, plans), unread, ledgers, request, staging },
      fetcher: request.media ? fetcher : undefined,
      progress: (done, total) => observer.count(done, total),
    });
    plans.push({ ...plan, skipped: [...skipped, ...plan.skipped] });
    if (!request.dryRun) {
      observer.stage("import write");
      plans.push(await writeAll(plans.pop() ?? plan, room.folder, { ledgers, request, observer }));
    }
  }
  return reportOf(plans, sources, request);
}

async function sourcesOf(
  words: readonly string[],
  options: WrittenOptions,
  request: ImportRequest,
  { cacheFolder, observer }: { readonly cacheFolder: string | undefined; readonly observer: BuildObserver },
): Promise<{ readonly fetcher: Fetcher; readonly sources: readonly SourceReleases[] }> {
  const fetcher = new Fetcher({
    ...FETCHING,
    allowPrivate: options["allow-private"],
    cacheFolder: cacheFolder === undefined ? undefined : join(cacheFolder, "import"),
  });
  const sources = await readSources(words, {
    ...{ fetcher, language: request.language },
    ...(request.name !== undefined && { name: request.name }),
    ...(options.kind !== undefined && { kind: options.kind }),
    ...(options["post-type"] !== undefined && { postTypes: options["post-type"].split(/\s*,\s*/) }),
    ...(options.mapping !== undefined && { mapping: await mappingIn(options.mapping) }),
    progress: (read) => observer.count(read, read),
  });
  const written = options["write-mapping"];
  if (written === undefined) return { fetcher, sources };
  const mapping = sources.map(({ mappingFile }) => mappingFile).find((one) => one !== undefined);
  if (mapping === undefined) throw new SettingsError(message("import-mapping-none"));
  await writeFile(resolve(written), mapping);
  return { fetcher, sources };
}

/** The press room, even with errors in its releases. */
async function roomAt(
  { content, url }: BuildSettings,
  cacheFolder: string | undefined,
): Promise<{ readonly room: PressRoom; readonly unread: readonly string[] }> {
  const known = cacheFolder === undefined ? undefined : new StoredReleases(cacheFolder, content, { anew: false });
  const { readable, unread } = await loadPressRoom(content, url, known);
  await known?.save();
  if (!readable) throw new SettingsError(message("import-no-site"));
  return { room: readable, unread };
}

/** The press room with what earlier sources of the same import have planned, so that no address is given twice. */
function withPlanned(room: PressRoom, plans: readonly Plan[]): PressRoom {
  const planned = plans.flatMap(({ releases }) => releases.map(({ release }) => release));
  const files = new Set(planned.map(({ source }) => source.file));
  return { ...room, releases: [...room.releases.filter(({ source }) => !files.has(source.file)), ...planned] };
}

interface Writing {
  readonly ledgers: Ledgers;
  readonly request: ImportRequest;
  readonly observer: BuildObserver;
}

/**
 * Writes the files of a plan in batches. The ledger names the files of a batch before they are written, so that the next
 * import knows them as its own if this one is ended in the middle.
 */
async function writeAll(plan: Plan, content: string, { ledgers, request, observer }: Writing): Promise<Plan> {
  const written: PlannedRelease[] = [];
  const skipped = [...plan.skipped];
  const { releases } = plan;
  for (let start = 0; start < releases.length; start += BATCH) {
    const batch = releases.slice(start, start + BATCH);
    for (const one of batch)
      if (one.replaces === undefined)
        ledgers.set(one.source, one.named.found.key, { ...entryFor(one, request), pending: true });
    await ledgers.save();
    try {
      for (const [index, one] of batch.entries()) {
        observer.count(start + index, releases.length);
        const isWritten = await writeReleaseFile(content, one);
        if (isWritten) written.push(one);
        else skipped.push({ found: one.named.found, reason: message("import-file-exists", { file: one.file }) });
        ledgers.set(one.source, one.named.found.key, isWritten ? entryFor(one, request) : one.named.entry);
      }
    } finally {
      await ledgers.save();
    }
  }
  return { ...plan, skipped, releases: written };
}

function entryFor({ named, file, text, beside }: PlannedRelease, { media }: ImportRequest): LedgerEntry {
  return {
    ...{ file, item: named.item, text: textHash(text) },
    ...(beside.length > 0 && { files: beside.map(({ name }) => name) }),
    ...(media && { media: true as const }),
  };
}

function reportOf(plans: readonly Plan[], sources: readonly SourceReleases[], { dryRun }: ImportRequest): ImportReport {
  const releases = plans.flatMap((plan) => plan.releases);
  const written = releases.map(({ file, named: { title }, replaces }) => {
    return { file, title, isNew: replaces === undefined };
  });
  const sum = (count: (plan: Plan) => number): number => plans.reduce((total, plan) => total + count(plan), 0);
  const faults = sources.flatMap((source) => source.faults.map(({ origin, fault }) => ({ origin, reason: fault })));
  const skipped = plans.flatMap((plan) =>
    plan.skipped.map(({ found, reason }) => ({ origin: found.origin, title: found.title, reason })),
  );
  return {
    isDry: dryRun,
    read: sources.reduce((total, { found, faults: bad }) => total + found.length + bad.length, 0),
    written: written.filter(({ isNew }) => isNew).map(({ file, title }) => ({ file, title })),
    updated: written.filter(({ isNew }) => !isNew).map(({ file, title }) => ({ file, title })),
    unchanged: sum((plan) => plan.unchanged),
    deleted: sum((plan) => plan.deleted),
    skipped: [...skipped, ...faults],
    look: [
      ...plans.flatMap(({ look }) => look),
      ...releases.flatMap(({ file, remarks }) => remarks.map((remark) => ({ file, remark }))),
    ],
    sources: sources.flatMap(({ word, remarks }) => remarks.map((remark) => ({ source: word, remark }))),
  };
}
