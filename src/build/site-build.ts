import { join } from "node:path";
import type { BuildSettings } from "../settings/environment.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { planPages } from "../site/kinds/registry.ts";
import type { Publication } from "../site/publication.ts";
import type { SiteWriter } from "../site/site-writer.ts";
import { type HeldBack, publish } from "../press-room/publish.ts";
import { buildSearchIndex } from "../search/build-index.ts";
import { prepareKits } from "./press-kits.ts";
import { prepareMedia } from "../media/prepare.ts";
import { bundleAssets } from "./bundles.ts";
import { momentOf, readContent } from "./content.ts";
import { outputs } from "../formats/outputs.ts";
import { Stage } from "./stage.ts";
import { Timings } from "./timings.ts";

/** What a finished build can say of itself. */
export interface BuildSummary {
  readonly published: number;
  readonly held: HeldBack;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** Pictures and other media made in this build, and those an earlier one had made. */
  readonly media: { readonly made: number; readonly cached: number };
}

/** What is known when pages can be rendered. */
interface Prepared {
  readonly settings: BuildSettings;
  readonly publication: Publication;
  readonly diagnostics: readonly Diagnostic[];
  readonly timings: Timings;
  readonly stage: Stage;
  readonly held: HeldBack;
  readonly media: BuildSummary["media"];
  /** Runs beside everything else until the site is put in its place. */
  readonly search: Promise<Outcome>;
}

/** A result or a failure that is looked at later. */
type Outcome = { readonly ok: true; readonly seconds: number } | { readonly ok: false; readonly error: unknown };

/** One build of the site: prepared before Eleventy renders, finished after. */
export class SiteBuild {
  readonly #prepared: Prepared;
  #summary: BuildSummary | undefined;

  private constructor(prepared: Prepared) {
    this.#prepared = prepared;
  }

  /** Reads and checks the content, and makes what pages need to know of: pictures, kits, bundles. */
  static async prepare(settings: BuildSettings, project: string, clock: () => number): Promise<SiteBuild> {
    return new SiteBuild(await prepare(settings, project, clock));
  }

  get settings(): BuildSettings {
    return this.#prepared.settings;
  }

  get publication(): Publication {
    return this.#prepared.publication;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#prepared.diagnostics;
  }

  get timings(): Timings {
    return this.#prepared.timings;
  }

  get stage(): Stage {
    return this.#prepared.stage;
  }

  /** Nothing before `finish` has ended. */
  get summary(): BuildSummary | undefined {
    return this.#summary;
  }

  /** Adds what is not a page, and puts the site in its place. */
  async finish(): Promise<void> {
    const { timings, stage, publication, held, media, search } = this.#prepared;
    await timings.stage("formats", () => writeOutputs(publication, stage.writer));
    const outcome = await timings.stage("waiting for search", () => search);
    if (!outcome.ok) throw outcome.error;
    timings.note("search, beside the others", outcome.seconds);
    const { files, bytes } = await timings.stage("promote", () => stage.promote());
    const published = publication.pressRoom.editions.reduce((sum, { allReleases }) => sum + allReleases.length, 0);
    this.#summary = { published, held, pages: publication.pages.length, files, bytes, media };
  }

  /** Leaves the site as it was. */
  async discard(): Promise<void> {
    await this.#prepared.search;
    await this.#prepared.stage.discard();
  }
}

async function prepare(settings: BuildSettings, project: string, clock: () => number): Promise<Prepared> {
  const timings = new Timings();
  const { room, diagnostics } = await timings.stage("read", () => readContent(settings));
  const now = momentOf(settings, room, clock);
  const { room: published, held } = publish(room, now, { preview: settings.preview });
  const stage = await Stage.open(settings.output);
  const folders = { contentFolder: settings.content, cacheFolder: settings.cache, outputFolder: stage.folder };
  const search = outcomeOf(buildSearchIndex(published, { ...folders, cacheFolder: join(settings.cache, "search") }));
  try {
    const { assets, made, cached } = await timings.stage("media", () =>
      prepareMedia(published, { ...folders, site: stage.writer }),
    );
    const { bundles, files } = await timings.stage("bundles", () =>
      bundleAssets(join(project, "assets"), published.site.accent),
    );
    for (const file of files) await stage.writer.write(file, "assets");
    const withoutKits: Publication = { pressRoom: published, assets, bundles, pages: planPages(published) };
    const withKits = await timings.stage("press kits", () => prepareKits(withoutKits, stage.writer));
    const publication: Publication = { ...withoutKits, assets: withKits };
    return { settings, publication, diagnostics, timings, stage, held, search, media: { made, cached } };
  } catch (error) {
    await search;
    await stage.discard();
    throw error;
  }
}

function outcomeOf(work: Promise<{ readonly seconds: number }>): Promise<Outcome> {
  return work.then(
    ({ seconds }): Outcome => ({ ok: true, seconds }),
    (error: unknown): Outcome => ({ ok: false, error }),
  );
}

async function writeOutputs(publication: Publication, site: SiteWriter): Promise<void> {
  for (const output of outputs) {
    for (const file of output.files(publication)) await site.write(file, output.name);
  }
}
