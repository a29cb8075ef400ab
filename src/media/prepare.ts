import type { SitePath } from "../press-room/addresses.ts";
import type { AssetLibrary } from "../press-room/assets.ts";
import type { PublishedPressRoom } from "../press-room/published.ts";
import { MediaCache } from "./cache.ts";
import { KnownFiles } from "./files/known-files.ts";
import { prepareIcons } from "./icons.ts";
import { libraryOf, type PreparedFiles } from "./library.ts";
import { prepareLogo } from "./logos.ts";
import { preparePortrait } from "./portraits.ts";
import { allEnded } from "./queue.ts";
import { prepareRelease } from "./release-media.ts";
import { SiteFiles } from "./site-files.ts";
import { prepareCard, prepareSiteCard, releasesWithCard } from "./social-cards.ts";
import { pictureQueue, type Workshop } from "./workshop.ts";

/** All folders are absolute. */
export interface MediaOptions {
  readonly contentFolder: string;
  readonly cacheFolder: string;
  /** The site being written. */
  readonly outputFolder: string;
}

export interface PreparedMedia {
  readonly assets: AssetLibrary;
  /** Every file that was put into the site. */
  readonly written: readonly SitePath[];
  /** Files that were made in this run. */
  readonly made: number;
  /** Files that an earlier run had made. */
  readonly cached: number;
}

/**
 * Makes every picture, document, portrait, logo and card of what is public, and puts them into the site. Only what a
 * published release, a contact or a publisher names is ever read. Throws when a file can not be published: the
 * inspection has said so before, with its place.
 */
export async function prepareMedia(room: PublishedPressRoom, options: MediaOptions): Promise<PreparedMedia> {
  const workshop: Workshop = {
    contentFolder: options.contentFolder,
    known: await KnownFiles.open(options.cacheFolder),
    cache: new MediaCache(options.cacheFolder),
    site: new SiteFiles(options.outputFolder),
    queue: pictureQueue(),
  };
  const assets = libraryOf(await prepareFiles(workshop, room));
  await workshop.known.save();
  await workshop.cache.prune();
  return { assets, written: workshop.site.written, ...workshop.cache.counts };
}

async function prepareFiles(workshop: Workshop, room: PublishedPressRoom): Promise<PreparedFiles> {
  const releases = room.editions.flatMap(({ allReleases }) => allReleases);
  const work = {
    media: allEnded(releases.map((release) => prepareRelease(workshop, release, room))),
    cards: made(releasesWithCard(room), (release) => prepareCard(workshop, release, room)),
    siteCards: made(room.site.languages, (language) => prepareSiteCard(workshop, language, room)),
    portraits: made([...room.contacts.values()], (contact) => preparePortrait(workshop, contact)),
    logos: made([...room.publishers.values()], (publisher) => prepareLogo(workshop, publisher)),
    icons: prepareIcons(workshop, room),
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
    icons: await work.icons,
  };
}

/** What could be made, by what it was made for. */
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
