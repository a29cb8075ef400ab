import { absoluteUrl } from "../../press-room/addresses.ts";
import type { Page } from "../../site/kinds/registry.ts";
import type { Publication } from "../../site/publication.ts";
import type { PublishedRelease, ReleaseList } from "../../press-room/published.ts";
import { defined } from "../../text/defined.ts";
import type { Timestamp } from "../../time/timestamp.ts";
import { languageAlternates } from "../../site/head/alternates.ts";
import { isIndexable } from "../../site/kinds/registry.ts";
import type { HeadModel } from "../../site/head/head-model.ts";

/** One address for search engines. */
export interface SitemapEntry {
  readonly url: string;
  readonly modified?: string;
  readonly alternates: HeadModel["alternates"];
  /** Compared with the site's other pages, 0 to 1; 0.5 if absent. */
  readonly priority?: number;
  /** Addresses of its pictures. */
  readonly images: readonly string[];
}

/** Priority of lists, which only repeat titles and leads of releases. */
const LIST_PRIORITY = 0.2;

/**
 * Every page that search engines may list. Withdrawn releases are left out, and so are the second and further pages of
 * lists, which are reached from the first: in an archive of 10,000 releases they would be most of the addresses.
 */
export function sitemapEntries(publication: Publication): readonly SitemapEntry[] {
  const { site } = publication.pressRoom;
  const modified = modificationTimes(publication);
  return publication.pages
    .filter((page) => isIndexable(page, publication) && !isLeftOut(page))
    .map((page) =>
      defined({
        url: absoluteUrl(page.path, site.url),
        modified: modified(page)?.iso,
        priority: page.kind === "list" || page.kind === "list-index" ? LIST_PRIORITY : undefined,
        alternates: languageAlternates(page, site),
        images: page.kind === "release" ? imagesOf(page.release, publication) : [],
      }),
    );
}

function isLeftOut(page: Page): boolean {
  if (page.kind === "release") return page.release.withdrawn !== undefined;
  return (page.kind === "list" || page.kind === "media") && page.number > 1;
}

/** Last modification times of pages that depend on releases. */
function modificationTimes({ pressRoom: { editions } }: Publication): (page: Page) => Timestamp | undefined {
  const lists = new Map<ReleaseList, Timestamp | undefined>();
  for (const { lists: all } of editions) for (const list of all) lists.set(list, newest(list.releases));
  const fronts = new Map(editions.map(({ language, releases }) => [language, newest(releases)]));
  return (page) => {
    if (page.kind === "release") return page.release.updated;
    if (page.kind === "list") return lists.get(page.list);
    return page.kind === "front" ? fronts.get(page.language) : undefined;
  };
}

function newest(releases: readonly PublishedRelease[]): Timestamp | undefined {
  let latest: Timestamp | undefined;
  for (const { updated } of releases) if (!latest || updated.ms > latest.ms) latest = updated;
  return latest;
}

/** The widest version of each picture that a page shows. */
function imagesOf(release: PublishedRelease, { assets, pressRoom: room }: Publication): readonly string[] {
  return assets.pictures(release).map(({ sources, original }) => {
    const widest = sources.at(-1)?.variants.at(-1);
    return absoluteUrl((widest ?? original).path, room.site.url);
  });
}
