import type { AssetLibrary } from "../site/assets.ts";
import type { PublishedPressRoom } from "../press-room/published.ts";
import { allEnded } from "../runtime/limiter.ts";
import type { StageProgress } from "../runtime/stage-progress.ts";
import type { FileMaker } from "../site/file-maker.ts";
import type { SiteWriter } from "../site/site-writer.ts";
import { KnownEntries } from "./known-entries.ts";
import { MediaCache, mediaCacheIn } from "./media-cache.ts";
import { KnownFiles } from "./files/known-files.ts";
import { prepareIcons } from "./cards/icons.ts";
import { libraryOf, type PreparedFiles } from "./library.ts";
import { prepareLogo } from "./renditions/logos.ts";
import { preparePortrait } from "./renditions/portraits.ts";
import { prepareRelease } from "./renditions/release-media.ts";
import { prepareCard, prepareSiteCard, releasesWithCard } from "./cards/social-cards.ts";
import { type PictureCache, pictureLimiter } from "./renditions/picture-cache.ts";

interface MediaOptions {
  /** Absolute. */
  readonly contentFolder: string;
  /** Absolute; without it, all media are made again. */
  readonly cacheFolder?: string | undefined;
  readonly site: SiteWriter;
  readonly files: FileMaker;
  /** Counts releases. */
  readonly progress?: StageProgress;
}

export interface PreparedMedia {
  readonly assets: AssetLibrary;
  /** Number of files made in this run. */
  readonly made: number;
  /** Number of files taken from the cache. */
  readonly cached: number;
}

/**
 * Prepares every picture, document, portrait, logo and card of the public press room and writes them into the site.
 * Reads only files named by a published release, a contact or a publisher. Throws if a file cannot be published; the
 * inspection has reported it before.
 */
export async function prepareMedia(room: PublishedPressRoom, options: MediaOptions): Promise<PreparedMedia> {
  const cache = mediaCacheIn(options.cacheFolder);
  const pictureCache: PictureCache = {
    contentFolder: options.contentFolder,
    known: await KnownFiles.open(cache),
    cache: new MediaCache(cache),
    entries: await KnownEntries.open(cache),
    site: options.site,
    files: options.files,
    limiter: pictureLimiter(),
    done: new Map(),
  };
  const assets = libraryOf(await prepareFiles(pictureCache, room, options.progress));
  await pictureCache.known.save();
  await pictureCache.entries.save();
  await cache.prune();
  return { assets, ...pictureCache.cache.counts };
}

async function prepareFiles(
  pictureCache: PictureCache,
  room: PublishedPressRoom,
  progress: StageProgress | undefined,
): Promise<PreparedFiles> {
  const releases = room.editions.flatMap(({ allReleases }) => allReleases);
  const done = progress?.of(releases.length);
  const work = {
    media: allEnded(releases.map((release) => prepareRelease(pictureCache, release, room).finally(done))),
    cards: made(releasesWithCard(room), (release) => prepareCard(pictureCache, release, room)),
    siteCards: made(room.site.languages, (language) => prepareSiteCard(pictureCache, language, room)),
    portraits: made([...room.contacts.values()], (contact) => preparePortrait(pictureCache, contact)),
    logos: made([...room.publishers.values()], (publisher) => prepareLogo(pictureCache, publisher, "logo")),
    darkLogos: made([...room.publishers.values()], (publisher) => prepareLogo(pictureCache, publisher, "logoDark")),
    icons: prepareIcons(pictureCache, room),
  };
  await allEnded<unknown>(Object.values(work));
  const media = await work.media;
  return {
    pictures: new Map(media.map(({ release, pictures }) => [release, pictures])),
    documents: new Map(media.map(({ release, documents }) => [release, documents])),
    posters: new Map(media.flatMap(({ release, poster }) => (poster ? [[release, poster] as const] : []))),
    cards: await work.cards,
    siteCards: await work.siteCards,
    portraits: byId(await work.portraits),
    logos: byId(await work.logos),
    darkLogos: byId(await work.darkLogos),
    icons: await work.icons,
  };
}

/** The defined results, by their items. */
async function made<S, T>(items: readonly S[], make: (item: S) => Promise<T | undefined>): Promise<ReadonlyMap<S, T>> {
  const results = await allEnded(items.map(make));
  return new Map(
    items.flatMap((item, index) => {
      const result = results[index];
      return result === undefined ? [] : [[item, result] as const];
    }),
  );
}

function byId<T>(made: ReadonlyMap<{ readonly id?: string }, T>): ReadonlyMap<string, T> {
  return new Map([...made].flatMap(([{ id }, value]) => (id === undefined ? [] : [[id, value] as const])));
}
