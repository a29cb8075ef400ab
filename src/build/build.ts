import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { templateOf } from "../eleventy/configuration.ts";
import { type RenderPages, renderWithEleventy } from "../eleventy/render-pages.ts";
import { outputs } from "../formats/outputs.ts";
import { withPressKits } from "../media/library.ts";
import { prepareMedia } from "../media/prepare.ts";
import { type HeldBack, publish } from "../press-room/publish.ts";
import { openCacheFolder } from "../runtime/disk-cache.ts";
import { buildSearchIndex, type SearchIndexReport } from "../search/build-index.ts";
import { searchedIn } from "../search/room-sources.ts";
import type { BuildSettings } from "../settings/environment.ts";
import { planPages } from "../site/kinds/registry.ts";
import { TracedSite } from "../site/tracing/traced-site.ts";
import { type Beside, beside } from "./beside.ts";
import { dueMoment } from "./last-build/due.ts";
import { LastBuild } from "./last-build/last-build.ts";
import { bundleAssets, lookOf } from "./bundles.ts";
import { momentOf, readContent } from "./content.ts";
import { writeOutputs } from "./outputs.ts";
import { editorsForm } from "./editors-form.ts";
import { renderOwnPages } from "./own-pages.ts";
import { makePressKits } from "./press-kits.ts";
import { Stage, type StageOptions } from "./output/stage.ts";
import { counted } from "./traces/counted-maker.ts";
import { TraceStore } from "./traces/stored-traces.ts";
import { TracedMaker } from "./traces/traced-maker.ts";
import { type Reason, Traces } from "./traces/traces.ts";
import { Timings } from "./timings.ts";
import type { Message } from "../diagnostics/messages/message.ts";

/** Result of a successful build. */
export interface BuildSummary {
  readonly published: number;
  readonly held: HeldBack;
  readonly pages: number;
  readonly files: number;
  /** Number of files of the site that were made again, besides pictures. */
  readonly made: number;
  readonly bytes: number;
  /** Number of pictures and other media made in this build, and of those taken from the cache. */
  readonly media: { readonly made: number; readonly cached: number };
  /** Number of releases that had to be indexed for the search in this build. */
  readonly indexed: number;
  /** Warnings: a build with errors fails. */
  readonly diagnostics: readonly Diagnostic[];
  /** Sentences about the search index for the maintainer of the site. */
  readonly searchWarnings: readonly string[];
  /** Set if nothing had changed since the last build, so that nothing was read. */
  readonly isUnchanged?: boolean;
  /** Why the build went on without its cache, in one line. */
  readonly cacheProblem?: Message;
}

export interface BuildOptions {
  /** The folder with `assets/`, absolute. Content may be elsewhere. */
  readonly project: string;
  /** Milliseconds since 1970; used if the settings have no `now`. */
  readonly clock: () => number;
  readonly timings: Timings;
  /** Makes every file again. */
  readonly clean?: boolean;
  /** Called for each file that is made, with the reason. */
  readonly explain?: (path: string, reason: Reason) => void;
  /** Renders the pages. Default: runs Eleventy. Given by eleventy.config.ts, when Eleventy is already running. */
  readonly render?: RenderPages;
  /** How the output is locked and replaced; tests inject faults here. */
  readonly output?: StageOptions;
}

const SEARCH_INDEX = "search index";

/**
 * Builds the site: read → check → publish → (search in parallel with media → press kits) → pages → outputs → promote.
 * Rejects with a `ContentError` with all problems of the content, or a `SettingsError`; the published site is then
 * unchanged.
 */
export async function buildSite(settings: BuildSettings, options: BuildOptions): Promise<BuildSummary> {
  const { project, clock, timings, clean = false, render = renderWithEleventy } = options;
  const stage = await Stage.open({ ...settings, project }, options.output);
  const { writer } = stage;
  let search: Beside<SearchIndexReport> | undefined;
  try {
    const cache = await openCacheFolder(settings.cache);
    const last = new LastBuild<BuildSummary>(cache.folder, join(project, "assets"), stage.output, settings, clock());
    const asBefore = clean
      ? undefined
      : await timings.stage("compare", () => last.unchanged((zone) => momentOf(settings, zone, clock)));
    if (asBefore) return { ...asBefore, isUnchanged: true };
    const { room, custom, diagnostics } = await timings.stage("read", () =>
      readContent(settings, cache.folder, { anew: clean }),
    );
    const now = momentOf(settings, room.site.timezone, clock);
    const { room: published, held } = publish(room, now, { preview: settings.preview });
    const traced = new TracedSite(published, custom.parts);
    const { pressRoom } = traced;

    const index = beside((signal) =>
      buildSearchIndex(searchedIn(published), {
        folder: cache.folder === undefined ? stage.searchFolder : join(cache.folder, "search"),
        signal,
      }),
    );
    search = index;
    const store = new TraceStore(cache.folder, stage.output);
    const traces = new Traces(await timings.stage("traces", () => (clean ? undefined : store.load())), (key) =>
      traced.fact(key),
    );
    const files = new TracedMaker(writer, traces, options.explain);
    const media = await timings.stage("media", (progress) => {
      const folders = { contentFolder: settings.content, cacheFolder: cache.folder };
      return prepareMedia(pressRoom, { ...folders, site: writer, files, progress });
    });
    const bundles = await timings.stage("bundles", () =>
      bundleAssets(join(project, "assets"), lookOf(room.site, custom), writer, cache.folder),
    );
    const withoutKits = traced.site(media.assets, bundles);
    traced.replacePages(await timings.stage("own pages", () => renderOwnPages(withoutKits)));

    const kits = await timings.stage("press kits", () =>
      makePressKits(traced.site(media.assets, bundles), files, writer, cache.folder),
    );
    const publication = traced.publication(
      withPressKits(media.assets, kits.releases, kits.organisation),
      bundles,
      planPages,
    );

    await timings.stage("pages", (progress) => {
      const due = publication.pages.filter((page) => !files.keeps(page, templateOf(page)));
      const timed = <T>(name: string, run: () => T): T => timings.item(name, run);
      return render({ publication, pages: due, files: counted(files, progress.of(due.length)), timed });
    });
    const form = await timings.stage("form for editors", () =>
      editorsForm(publication, files, { project, cacheFolder: cache.folder, local: settings.cms }),
    );
    await timings.stage("formats", (progress) =>
      writeOutputs(publication, files, [...outputs, ...form, ...custom.outputs], progress),
    );

    const {
      seconds,
      warnings,
      indexedAnew,
      files: indexFiles,
    } = await timings.stage("waiting for search", () => index.result);
    timings.note("search, beside the others", seconds);
    await timings.stage("search files", async () => {
      for (const { path, hash, content } of indexFiles ?? []) {
        const plan = { path, hash };
        if (!files.keeps(plan, SEARCH_INDEX)) await files.make(plan, SEARCH_INDEX, content);
      }
    });
    const summary: BuildSummary = {
      published: pressRoom.editions.reduce((sum, { allReleases }) => sum + allReleases.length, 0),
      held,
      pages: publication.pages.length,
      files: writer.files.length,
      made: files.made,
      bytes: writer.bytes,
      media: { made: media.made, cached: media.cached },
      indexed: indexedAnew,
      diagnostics,
      searchWarnings: warnings,
      ...(cache.problem !== undefined && { cacheProblem: cache.problem }),
    };
    await timings.stage("promote", async () => {
      const result = traces.result();
      await store.clear();
      stage.promote();
      await store.save(result);
      await last.remember(summary, { now, due: dueMoment(room, result, now), zone: room.site.timezone });
    });
    return summary;
  } finally {
    await search?.stop();
    stage.close();
  }
}
