import { absoluteUrl, type ReleaseFile, releaseFilePath, releaseListPath } from "../press-room/addresses.ts";
import type { Output, OutputFile, Publication } from "../site/publication.ts";
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
export const releaseListJsonOutput: Output = {
  name: "release lists",
  *files(publication) {
    for (const { lists } of publication.pressRoom.editions) for (const list of lists) yield* filesOf(list, publication);
  },
};

function* filesOf(list: ReleaseList, publication: Publication): Iterable<OutputFile> {
  const { site } = publication.pressRoom;
  const total = list.releases.length;
  const olderFiles = Math.max(0, Math.floor(total / RELEASES_PER_FILE) - 1);
  for (let number = olderFiles; number >= 0; number -= 1) {
    const isNewest = number === olderFiles;
    const end = total - number * RELEASES_PER_FILE;
    const file: ReleaseListJson = {
      title: `${listName(list, site)} – ${siteName(site, list.language)}`,
      language: list.language,
      url: absoluteUrl(list.path, site.url),
      ...(number > 0 && { next: absoluteUrl(releaseListPath(list.path, number), site.url) }),
      releases: list.releases
        .slice(isNewest ? 0 : end - RELEASES_PER_FILE, end)
        .map((release) => listedRelease(release, publication)),
    };
    yield { path: releaseListPath(list.path, isNewest ? undefined : number + 1), content: JSON.stringify(file) };
  }
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
