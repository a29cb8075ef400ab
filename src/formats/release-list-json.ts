import { absoluteUrl, releaseListPath, type SitePath } from "../press-room/addresses.ts";
import type { Edition, PublishedRelease, ReleaseList } from "../press-room/published.ts";
import { listName, siteName } from "../site/labels.ts";
import { memoise } from "../site/memoise.ts";
import { outputOf } from "../site/output.ts";
import type { Publication } from "../site/publication.ts";
import { type ListedRelease, listedRelease, type WithdrawnRelease, withdrawnRelease } from "./listed-release.ts";

/** Releases per file of older ones; the file with the newest has up to twice as many, less one. */
const RELEASES_PER_FILE = 100;

/** One file of a list, for clients that mirror a press room; the first file has the newest releases. */
export interface ReleaseListJson {
  readonly title: string;
  readonly language: string;
  /** The page with the same list. */
  readonly url: string;
  /** The file with the preceding releases; undefined in the last file. */
  readonly next?: string;
  readonly releases: readonly ListedRelease[];
  /** Releases of the list that were withdrawn, in its first file: a mirror must mark or remove its copies. */
  readonly withdrawn?: readonly WithdrawnRelease[];
}

/**
 * `releases.json` beside every list, with the newest releases, and `releases-<n>.json` with older ones, counted from the
 * oldest: a new release changes one file of each of its lists.
 */
export const releaseListJsonOutput = outputOf({
  name: "release lists",
  files: ({ pressRoom: { editions } }) =>
    editions.flatMap((edition) => edition.lists.flatMap((list) => filesOf(list, edition))),
  content: (file, publication) => JSON.stringify(releaseListJson(file, publication)),
});

/** One file of a list; `number` counts the older ones from 0. */
interface ListFile {
  readonly path: SitePath;
  readonly list: ReleaseList;
  readonly number: number;
  readonly releases: readonly PublishedRelease[];
  /** Empty except in the first file. */
  readonly withdrawn: readonly PublishedRelease[];
}

function filesOf(list: ReleaseList, edition: Edition): readonly ListFile[] {
  const withdrawn = withdrawnOf(edition).filter((release) => isOf(list, release));
  const total = list.releases.length;
  const olderFiles = Math.max(0, Math.floor(total / RELEASES_PER_FILE) - 1);
  return Array.from({ length: olderFiles + 1 }, (_, index) => {
    const number = olderFiles - index;
    const isNewest = index === 0;
    const end = total - number * RELEASES_PER_FILE;
    return {
      path: releaseListPath(list.path, isNewest ? undefined : number + 1),
      list,
      number,
      releases: list.releases.slice(isNewest ? 0 : end - RELEASES_PER_FILE, end),
      withdrawn: isNewest ? withdrawn : [],
    };
  });
}

const withdrawnOf = memoise(({ allReleases }: Edition) => allReleases.filter(({ withdrawn }) => withdrawn));

/** Says whether a release would be in the list if it were not withdrawn. */
function isOf({ kind, key }: ReleaseList, { year, type, topics, publisher }: PublishedRelease): boolean {
  switch (kind) {
    case "all":
      return true;
    case "year":
      return String(year) === key;
    case "type":
      return type === key;
    case "topic":
      return topics.some((topic) => topic.key === key);
    case "publisher":
      return publisher.id === key;
  }
}

function releaseListJson({ list, number, releases, withdrawn }: ListFile, publication: Publication): ReleaseListJson {
  const { site } = publication.pressRoom;
  return {
    title: `${listName(list, site)} – ${siteName(site, list.language)}`,
    language: list.language,
    url: absoluteUrl(list.path, site.url),
    ...(number > 0 && { next: absoluteUrl(releaseListPath(list.path, number), site.url) }),
    releases: releases.map((release) => listedRelease(release, publication)),
    ...(withdrawn.length > 0 && {
      withdrawn: withdrawn.flatMap((release) => withdrawnRelease(release, publication) ?? []),
    }),
  };
}
