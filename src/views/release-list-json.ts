import { absoluteUrl, type SitePath } from "../press-room/addresses.ts";
import type { Output, Publication } from "../press-room/publication.ts";
import type { PublishedRelease, ReleaseList } from "../press-room/published.ts";
import { listName, siteName } from "./head/page-name.ts";
import { oneLine } from "./one-line.ts";

/** How many releases one file holds. */
export const RELEASES_PER_FILE = 100;

/** One file of a list for clients that mirror a press room; the newest releases are in the first. */
export interface ReleaseListJson {
  readonly title: string;
  readonly language: string;
  /** The page that shows the list. */
  readonly url: string;
  /** How many releases the whole list has. */
  readonly total: number;
  /** The file with the releases before these; the last file has none. */
  readonly next?: string;
  readonly releases: readonly ListedRelease[];
}

/** What a client needs to know to decide whether, and in which format, to fetch a release. All addresses are absolute. */
export interface ListedRelease {
  /** Shared by all translations of a release, and stable. */
  readonly id: string;
  readonly url: string;
  readonly language: string;
  readonly type: string;
  readonly publisher: { readonly id: string; readonly name: string };
  readonly title: string;
  readonly lead?: string;
  readonly date: string;
  /** Grows with every correction. */
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

/** `releases.json` beside every list, `releases-2.json` and so on for what does not fit. */
export const releaseListJsonOutput: Output = {
  name: "release lists",
  *files(publication) {
    const listed = new Map<PublishedRelease, ListedRelease>();
    const entry = (release: PublishedRelease): ListedRelease => {
      const known = listed.get(release) ?? listedRelease(release, publication);
      listed.set(release, known);
      return known;
    };
    for (const { lists } of publication.room.editions)
      for (const list of lists) yield* filesOf(list, publication, entry);
  },
};

function* filesOf(
  list: ReleaseList,
  { room: { site } }: Publication,
  entry: (release: PublishedRelease) => ListedRelease,
) {
  const count = Math.max(1, Math.ceil(list.releases.length / RELEASES_PER_FILE));
  for (let index = 0; index < count; index += 1) {
    const start = index * RELEASES_PER_FILE;
    const file: ReleaseListJson = {
      title: `${listName(list, site)} – ${siteName(site, list.language)}`,
      language: list.language,
      url: absoluteUrl(list.path, site.url),
      total: list.releases.length,
      ...(index + 1 < count && { next: absoluteUrl(filePath(list, index + 1), site.url) }),
      releases: list.releases.slice(start, start + RELEASES_PER_FILE).map(entry),
    };
    yield { path: filePath(list, index), content: JSON.stringify(file) };
  }
}

function filePath({ path }: ReleaseList, index: number): SitePath {
  return index === 0 ? `${path}releases.json` : `${path}releases-${index + 1}.json`;
}

function listedRelease(release: PublishedRelease, { room: { site }, assets }: Publication): ListedRelease {
  const address = (path: SitePath): string => absoluteUrl(path, site.url);
  const pressKit = assets.pressKit(release);
  return {
    id: release.id,
    url: address(release.path),
    language: release.language,
    type: release.type,
    publisher: { id: release.publisher.id, name: release.publisher.name },
    title: oneLine(release.title),
    ...(release.summary && { lead: oneLine(release.summary) }),
    date: release.date.iso,
    updated: release.updated.iso,
    topics: release.topics.map(({ key, label }) => ({ id: key, label })),
    translations: release.translations.map(({ language, path }) => ({ language, url: address(path) })),
    formats: {
      text: address(`${release.path}index.txt`),
      markdown: address(`${release.path}index.md`),
      ninjs: address(`${release.path}index.json`),
      ...(release.event && { calendar: address(`${release.path}event.ics`) }),
      ...(pressKit && { pressKit: address(pressKit.path) }),
    },
  };
}
