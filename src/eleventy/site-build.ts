import { join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/report.ts";
import { loadPressRoom } from "../press-room/load.ts";
import { planPages } from "../press-room/pages.ts";
import { type AssetLibrary, noAssets } from "../press-room/assets.ts";
import type { OutputFile, Publication } from "../press-room/publication.ts";
import { type HeldBack, publish } from "../press-room/publish.ts";
import type { PublishedPressRoom } from "../press-room/published.ts";
import type { PressRoom } from "../press-room/site.ts";
import { readTime, toTimestamp } from "../release/dates.ts";
import type { Timestamp } from "../release/timestamp.ts";
import { bundleAssets } from "./bundles.ts";
import { type BuildSettings, SettingsError } from "../cli/environment.ts";
import { outputs } from "./outputs.ts";
import { Stage } from "./stage.ts";
import { Timings } from "./timings.ts";

/** Content has errors; nothing was built. */
export class ContentError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super("The content has errors.");
    this.diagnostics = diagnostics;
  }
}

/** What a finished build can say of itself. */
export interface BuildSummary {
  readonly published: number;
  readonly held: HeldBack;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** One build of the site: prepared before Eleventy renders, finished after. */
export class SiteBuild {
  readonly settings: BuildSettings;
  readonly publication: Publication;
  readonly diagnostics: readonly Diagnostic[];
  readonly timings: Timings;
  readonly stage: Stage;
  readonly #held: HeldBack;
  readonly #search: Promise<unknown>;
  #summary: BuildSummary | undefined;

  private constructor(parts: Prepared) {
    this.settings = parts.settings;
    this.publication = parts.publication;
    this.diagnostics = parts.diagnostics;
    this.timings = parts.timings;
    this.stage = parts.stage;
    this.#held = parts.held;
    this.#search = parts.search;
  }

  /** Reads and checks the content, and makes what pages need to know of: pictures, kits, bundles. */
  static async prepare(settings: BuildSettings, project: string, clock: () => number): Promise<SiteBuild> {
    return new SiteBuild(await prepare(settings, project, clock));
  }

  /** Adds what is not a page, and puts the site in its place. */
  async finish(): Promise<void> {
    const { timings, stage, publication } = this;
    await timings.stage("formats", () => stage.writeAll(outputFiles(publication)));
    await timings.stage("search", () => this.#search);
    const { files, bytes } = await timings.stage("promote", () => stage.promote());
    const published = publication.room.editions.reduce((sum, { allReleases }) => sum + allReleases.length, 0);
    this.#summary = { published, held: this.#held, pages: publication.pages.length, files, bytes };
  }

  get summary(): BuildSummary | undefined {
    return this.#summary;
  }

  async discard(): Promise<void> {
    await this.#search.catch(() => undefined);
    await this.stage.discard();
  }
}

interface Prepared {
  readonly settings: BuildSettings;
  readonly publication: Publication;
  readonly diagnostics: readonly Diagnostic[];
  readonly timings: Timings;
  readonly stage: Stage;
  readonly held: HeldBack;
  readonly search: Promise<unknown>;
}

async function prepare(settings: BuildSettings, project: string, clock: () => number): Promise<Prepared> {
  const timings = new Timings();
  const { room, diagnostics } = await timings.stage("read", () => readContent(settings));
  const now = momentOf(settings, room, clock);
  const { room: published, held } = publish(room, now, { preview: settings.preview });
  const stage = await Stage.open(settings.output);
  const search = Promise.resolve();
  const assets = await timings.stage("media", () => mediaOf(published));
  const { bundles, files } = await timings.stage("bundles", () =>
    bundleAssets(join(project, "assets"), published.site.accent),
  );
  await stage.writeAll(files);
  const publication: Publication = { room: published, assets, bundles, pages: planPages(published) };
  return { settings, publication, diagnostics, timings, stage, held, search };
}

async function readContent(settings: BuildSettings): Promise<{ room: PressRoom; diagnostics: readonly Diagnostic[] }> {
  const { room, diagnostics } = await loadPressRoom(settings.content, settings.url);
  if (!room || hasErrors(diagnostics)) throw new ContentError(diagnostics);
  return { room, diagnostics };
}

async function mediaOf(_room: PublishedPressRoom): Promise<AssetLibrary> {
  return noAssets;
}

/** The moment of publication: as the environment says, in the site's zone, else the clock's. */
function momentOf({ now }: BuildSettings, room: PressRoom, clock: () => number): Timestamp {
  const zone = room.site.timezone;
  if (now === undefined) return toTimestamp(clock(), zone);
  const reading = readTime(now, zone);
  if (!reading.ok)
    throw new SettingsError(`PRESSROOM_NOW is not a time: ${now}. Write it like 2026-03-12T08:39:00+01:00.`);
  return reading.timestamp;
}

function* outputFiles(publication: Publication): Iterable<OutputFile> {
  for (const output of outputs) yield* output.files(publication);
}
