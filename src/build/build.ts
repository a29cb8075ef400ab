import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type RenderPages, renderWithEleventy } from "../eleventy/render-pages.ts";
import { outputs } from "../formats/outputs.ts";
import { prepareMedia } from "../media/prepare.ts";
import { type HeldBack, publish } from "../press-room/publish.ts";
import { openCacheFolder } from "../runtime/disk-cache.ts";
import { buildSearchIndex, type SearchIndexReport } from "../search/build-index.ts";
import { searchedIn } from "../search/room-sources.ts";
import type { BuildSettings } from "../settings/environment.ts";
import { planPages } from "../site/kinds/registry.ts";
import type { Publication } from "../site/publication.ts";
import type { Site } from "../site/site.ts";
import { type Beside, beside } from "./beside.ts";
import { bundleAssets } from "./bundles.ts";
import { momentOf, readContent } from "./content.ts";
import { writeOutputs } from "./outputs.ts";
import { counted } from "./output/counted-writer.ts";
import { renderOwnPages } from "./own-pages.ts";
import { addPressKits } from "./press-kits.ts";
import { Stage, type StageOptions } from "./output/stage.ts";
import { Timings } from "./timings.ts";

/** Result of a successful build. */
export interface BuildSummary {
  readonly published: number;
  readonly held: HeldBack;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** Number of pictures and other media made in this build, and of those taken from the cache. */
  readonly media: { readonly made: number; readonly cached: number };
  /** Number of releases that had to be indexed for the search in this build. */
  readonly indexed: number;
  /** Warnings: a build with errors fails. */
  readonly diagnostics: readonly Diagnostic[];
  /** Sentences about the search index for the maintainer of the site. */
  readonly searchWarnings: readonly string[];
  /** Why the build went on without its cache, in one line. */
  readonly cacheProblem?: string;
}

export interface BuildOptions {
  /** The folder with `assets/`, absolute. Content may be elsewhere. */
  readonly project: string;
  /** Milliseconds since 1970; used if the settings have no `now`. */
  readonly clock: () => number;
  readonly timings: Timings;
  /** Renders the pages. Default: runs Eleventy; replaced if Eleventy is already running. */
  readonly render?: RenderPages;
  /** How the output is locked and replaced; tests inject faults here. */
  readonly output?: StageOptions;
}

/**
 * Builds the site: read → check → publish → (search beside media → press kits) → pages → outputs → promote. Throws a
 * `ContentError` with all problems of the content, or a `SettingsError`; the published site is then unchanged.
 */
export async function buildSite(settings: BuildSettings, options: BuildOptions): Promise<BuildSummary> {
  const { project, clock, timings, render = renderWithEleventy } = options;
  const stage = await Stage.open({ ...settings, project }, options.output);
  const { writer } = stage;
  let search: Beside<SearchIndexReport> | undefined;
  try {
    const cache = await openCacheFolder(settings.cache);
    const { room, diagnostics } = await timings.stage("read", () => readContent(settings, cache.folder));
    const now = momentOf(settings, room, clock);
    const { room: published, held } = publish(room, now, { preview: settings.preview });

    const index = beside((signal) =>
      buildSearchIndex(searchedIn(published), {
        folder: cache.folder === undefined ? stage.searchFolder : join(cache.folder, "search"),
        signal,
      }),
    );
    search = index;
    const media = await timings.stage("media", (progress) =>
      prepareMedia(published, { contentFolder: settings.content, cacheFolder: cache.folder, site: writer, progress }),
    );
    const bundles = await timings.stage("bundles", () =>
      bundleAssets(join(project, "assets"), published.site.accent, writer),
    );
    const unrendered: Site = { pressRoom: published, assets: media.assets, bundles };
    const pressRoom = await timings.stage("own pages", () => renderOwnPages(unrendered));
    const site: Site = { ...unrendered, pressRoom };
    const assets = await timings.stage("press kits", () => addPressKits(site, writer, cache.folder));
    const publication: Publication = { ...site, assets, pages: planPages(pressRoom) };

    await timings.stage("pages", (progress) => {
      const site = counted(writer, progress.of(publication.pages.length));
      return render({ publication, site, timed: (name, run) => timings.item(name, run) });
    });
    await timings.stage("formats", (progress) => writeOutputs(publication, writer, outputs, progress));

    const { seconds, warnings, indexedAnew, files } = await timings.stage("waiting for search", () => index.result);
    timings.note("search, beside the others", seconds);
    await timings.stage("search files", async () => {
      for (const { path, content } of files ?? []) await writer.write({ path, content: content() }, "search index");
    });
    await timings.stage("promote", () => stage.promote());
    return {
      published: pressRoom.editions.reduce((sum, { allReleases }) => sum + allReleases.length, 0),
      held,
      pages: publication.pages.length,
      files: writer.files.length,
      bytes: writer.bytes,
      media: { made: media.made, cached: media.cached },
      indexed: indexedAnew,
      diagnostics,
      searchWarnings: warnings,
      ...(cache.problem !== undefined && { cacheProblem: cache.problem }),
    };
  } finally {
    await search?.stop();
    stage.close();
  }
}
