import {
  absoluteUrl,
  type ReleaseFile,
  releaseFilePath,
  releaseListPath,
  type SitePath,
} from "../press-room/addresses.ts";
import { outputOf } from "../site/output.ts";
import type { Publication } from "../site/publication.ts";
import type { PublishedRelease, ReleaseList } from "../press-room/published.ts";
import { listName, siteName } from "../site/labels.ts";
import { memoise } from "../site/memoise.ts";
import { oneLine } from "../text/one-line.ts";

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
}

/** The data with which a client decides whether to fetch a release and in which format. All addresses are absolute. */
interface ListedRelease {
  /** Shared by all translations of a release; permanent. */
  readonly id: string;
  readonly url: string;
  readonly language: string;
  readonly type: string;
  readonly publisher: { readonly id: string; readonly name: string };
  readonly title: string;
  readonly lead?: string;
  readonly date: string;
  /** Changes with every correction. */
  readonly updated: string;
  readonly topics: readonly { readonly id: string; readonly label: string }[];
  readonly translations: readonly { readonly language: string; readonly url: string }[];
  readonly formats: {
    readonly text: string;
    readonly markdown: string;
    readonly ninjs: string;
    readonly calendar?: string;
    readonly pressKit?: string;
  };
}

/**
 * `releases.json` beside every list, with the newest releases, and `releases-<n>.json` with older ones, counted from the
 * oldest: a new release changes one file of each of its lists.
 */
export const releaseListJsonOutput = outputOf({
  name: "release lists",
  files: ({ pressRoom: { editions } }) => editions.flatMap(({ lists }) => lists.flatMap(filesOf)),
  content: (file, publication) => JSON.stringify(releaseListJson(file, publication)),
});

/** One file of a list; `number` counts the older ones from 0. */
interface ListFile {
  readonly path: SitePath;
  readonly list: ReleaseList;
  readonly number: number;
  readonly releases: readonly PublishedRelease[];
}

function filesOf(list: ReleaseList): readonly ListFile[] {
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
    };
  });
}

function releaseListJson({ list, number, releases }: ListFile, publication: Publication): ReleaseListJson {
  const { site } = publication.pressRoom;
  return {
    title: `${listName(list, site)} – ${siteName(site, list.language)}`,
    language: list.language,
    url: absoluteUrl(list.path, site.url),
    ...(number > 0 && { next: absoluteUrl(releaseListPath(list.path, number), site.url) }),
    releases: releases.map((release) => listedRelease(release, publication)),
  };
}

const listedRelease = memoise(
  (release: PublishedRelease, { pressRoom: { site }, assets }: Publication): ListedRelease => {
    const beside = (file: ReleaseFile): string => absoluteUrl(releaseFilePath(release, file), site.url);
    const pressKit = assets.pressKit(release);
    return {
      id: release.id,
      url: absoluteUrl(release.path, site.url),
      language: release.language,
      type: release.type,
      publisher: { id: release.publisher.id, name: release.publisher.name },
      title: oneLine(release.title),
      ...(release.summary && { lead: oneLine(release.summary) }),
      date: release.date.iso,
      updated: release.updated.iso,
      topics: release.topics.map(({ key, label }) => ({ id: key, label })),
      translations: release.translations.map(({ language, path }) => ({ language, url: absoluteUrl(path, site.url) })),
      formats: {
        text: beside("text"),
        markdown: beside("markdown"),
        ninjs: beside("ninjs"),
        ...(release.event && { calendar: beside("calendar") }),
        ...(pressKit && { pressKit: absoluteUrl(pressKit.path, site.url) }),
      },
    };
  },
);
