import type { SitePath } from "../press-room/addresses.ts";
import type { AssetLibrary, DocumentFile, Picture } from "../press-room/assets.ts";
import type { PublishedPressRoom, PublishedRelease } from "../press-room/published.ts";
import type { MediaContact } from "../release/release.ts";
import { MediaCache } from "./cache.ts";
import { prepareDocument } from "./documents.ts";
import { KnownFiles } from "./files/known-files.ts";
import { prepareIcons } from "./icons.ts";
import { libraryOf } from "./library.ts";
import { prepareLogo } from "./logos.ts";
import { type PictureRequest, preparePicture } from "./pictures.ts";
import { portrait, releasePicture } from "./recipe.ts";
import { SiteFiles } from "./site-files.ts";
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
  const cache = new MediaCache(options.cacheFolder);
  const workshop: Workshop = {
    contentFolder: options.contentFolder,
    known: await KnownFiles.open(options.cacheFolder),
    cache,
    site: new SiteFiles(options.outputFolder),
    queue: pictureQueue(),
  };
  const releases = room.editions.flatMap(({ allReleases }) => allReleases);
  const [pictures, documents, posters, portraits, logos, icons] = await Promise.all([
    byRelease(releases, (release) => picturesOf(workshop, release, room)),
    byRelease(releases, (release) => documentsOf(workshop, release)),
    byRelease(releases, (release) => posterOf(workshop, release, room)),
    byId(room.contacts.values(), (contact) => portraitOf(workshop, contact)),
    byId(room.publishers.values(), (publisher) => prepareLogo(workshop, publisher)),
    prepareIcons(workshop, room),
  ]);
  await workshop.known.save();
  await cache.prune();
  const assets = libraryOf({
    pictures,
    documents,
    posters,
    portraits,
    logos,
    icons,
    cards: new Map(),
    siteCards: new Map(),
  });
  return { assets, written: workshop.site.written, ...cache.counts };
}

function picturesOf(
  workshop: Workshop,
  release: PublishedRelease,
  room: PublishedPressRoom,
): Promise<readonly Picture[]> {
  const requests = release.images.map((image): PictureRequest => ({
    folder: folderOf(release),
    image,
    texts: textsOf(image.file, release, room),
    recipe: releasePicture,
    beside: release.path,
  }));
  return Promise.all(requests.map((request) => preparePicture(workshop, request)));
}

/** What all public versions of a release say about one picture: the first that says something counts for all. */
function textsOf(file: string, release: PublishedRelease, room: PublishedPressRoom): PictureRequest["texts"] {
  const versions = room.editions.flatMap(({ language }) => room.byId.get(release.id)?.get(language) ?? []);
  const images = versions.flatMap(({ language, images }) =>
    images.filter((image) => image.file === file).map((image) => ({ language, ...image })),
  );
  const captions = images.flatMap(({ language, caption }) =>
    caption === undefined ? [] : [[language, caption] as const],
  );
  const credit = images.find((image) => image.credit !== undefined)?.credit;
  const licence = images.find((image) => image.licence !== undefined)?.licence;
  const descriptions = captions[0] ? { "x-default": captions[0][1], ...Object.fromEntries(captions) } : {};
  return { descriptions, ...(credit !== undefined && { credit }), ...(licence !== undefined && { licence }) };
}

function documentsOf(workshop: Workshop, release: PublishedRelease): Promise<readonly DocumentFile[]> {
  const folder = release.documents.length > 0 ? folderOf(release) : "";
  return Promise.all(release.documents.map((document) => prepareDocument(workshop, folder, document, release.path)));
}

async function posterOf(
  workshop: Workshop,
  release: PublishedRelease,
  room: PublishedPressRoom,
): Promise<Picture | undefined> {
  const { poster: file, title } = release.video ?? {};
  if (file === undefined) return undefined;
  const listed = release.images.find((image) => image.file === file);
  return preparePicture(workshop, {
    folder: folderOf(release),
    image: { decorative: false, keepLocation: false, ...listed, file, alt: title ?? "" },
    texts: textsOf(file, release, room),
    recipe: releasePicture,
    beside: release.path,
  });
}

async function portraitOf(workshop: Workshop, { name, photo: file }: MediaContact): Promise<Picture | undefined> {
  if (file === undefined) return undefined;
  return preparePicture(workshop, {
    folder: "pressroom/contacts",
    // Faces are in the upper half.
    image: { file, alt: name, decorative: false, keepLocation: false, focus: { x: 0.5, y: 0.4 } },
    texts: { descriptions: { "x-default": name } },
    recipe: portrait,
  });
}

function folderOf({ source }: PublishedRelease): string {
  if (source.folder === undefined) throw new Error(`${source.file} has no folder of its own for its files.`);
  return source.folder;
}

async function byRelease<T>(
  releases: readonly PublishedRelease[],
  prepare: (release: PublishedRelease) => Promise<T | undefined>,
): Promise<ReadonlyMap<PublishedRelease, T>> {
  return mapOf(releases, (release) => release, prepare);
}

async function byId<S extends { readonly id?: string }, T>(
  items: Iterable<S>,
  prepare: (item: S) => Promise<T | undefined>,
): Promise<ReadonlyMap<string, T>> {
  return mapOf(items, ({ id }) => id ?? "", prepare);
}

async function mapOf<S, K, T>(
  items: Iterable<S>,
  keyOf: (item: S) => K,
  prepare: (item: S) => Promise<T | undefined>,
): Promise<ReadonlyMap<K, T>> {
  const made = await Promise.all(
    [...items].map(async (item) => {
      const value = await prepare(item);
      return value === undefined ? [] : [[keyOf(item), value] as const];
    }),
  );
  return new Map(made.flat());
}
