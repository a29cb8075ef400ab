import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type RenderPages, renderWithEleventy } from "../eleventy/render-pages.ts";
import { prepareMedia } from "../media/prepare.ts";
import { type HeldBack, publish } from "../press-room/publish.ts";
import { openCacheFolder } from "../runtime/disk-cache.ts";
import { buildSearchIndex } from "../search/build-index.ts";
import type { BuildSettings } from "../settings/environment.ts";
import { planPages } from "../site/kinds/registry.ts";
import type { Publication } from "../site/publication.ts";
import { beside } from "./beside.ts";
import { bundleAssets } from "./bundles.ts";
import { momentOf, readContent } from "./content.ts";
import { writeOutputs } from "./outputs.ts";
import { addPressKits } from "./press-kits.ts";
import { Stage } from "./stage.ts";
import { Timings } from "./timings.ts";

/** What a finished build says of itself. */
export interface BuildSummary {
  readonly published: number;
  readonly held: HeldBack;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** Pictures and other media made in this build, and those from the cache. */
  readonly media: { readonly made: number; readonly cached: number };
  /** Warnings: a build with errors fails. */
  readonly diagnostics: readonly Diagnostic[];
  /** Why the build went on without its cache, in one line. */
  readonly cacheProblem?: string;
}

export interface BuildOptions {
  /** The folder with `pages/` and `assets/`, absolute. Content may be elsewhere. */
  readonly project: string;
  /** Milliseconds since 1970, for a build that is not told its moment. */
  readonly clock: () => number;
  readonly timings: Timings;
  /** Eleventy renders, unless it runs already and only waits for the pages. */
  readonly render?: RenderPages;
}

/**
 * Builds the site: read → check → publish → (search beside media → press kits) → pages → outputs → promote. Throws a
 * `ContentError` with everything that is wrong in the content, or a `SettingsError`; the published site is then as it was.
 */
export async function buildSite(settings: BuildSettings, options: BuildOptions): Promise<BuildSummary> {
  const { project, clock, timings, render = renderWithEleventy } = options;
  const cache = await openCacheFolder(settings.cache);
  const { room, diagnostics } = await timings.stage("read", () => readContent(settings, cache.folder));
  const now = momentOf(settings, room, clock);
  const { room: pressRoom, held } = publish(room, now, { preview: settings.preview });

  const stage = await Stage.open(settings.output);
  const site = stage.writer;
  const search = beside((signal) =>
    buildSearchIndex(pressRoom, {
      outputFolder: stage.searchFolder,
      ...(cache.folder !== undefined && { cacheFolder: join(cache.folder, "search") }),
      signal,
    }),
  );
  try {
    const media = await timings.stage("media", () =>
      prepareMedia(pressRoom, { contentFolder: settings.content, cacheFolder: cache.folder, site }),
    );
    const bundles = await timings.stage("bundles", () =>
      bundleAssets(join(project, "assets"), pressRoom.site.accent, site),
    );
    const withoutKits: Publication = { pressRoom, assets: media.assets, bundles, pages: planPages(pressRoom) };
    const publication = await timings.stage("press kits", () => addPressKits(withoutKits, site));

    await timings.stage("pages", () => render({ project, publication, site }));
    await timings.stage("formats", () => writeOutputs(publication, site));

    const { seconds } = await timings.stage("waiting for search", () => search.result);
    timings.note("search, beside the others", seconds);
    await timings.stage("search files", () => site.moveAll(stage.searchFolder, "search index"));
    const { files, bytes } = await timings.stage("promote", () => stage.promote());
    return {
      published: pressRoom.editions.reduce((sum, { allReleases }) => sum + allReleases.length, 0),
      held,
      pages: publication.pages.length,
      files,
      bytes,
      media: { made: media.made, cached: media.cached },
      diagnostics,
      ...(cache.problem !== undefined && { cacheProblem: cache.problem }),
    };
  } finally {
    await search.stop();
    await stage.close();
  }
}
