import { type FeedFile, feedPath, type SitePath } from "../../press-room/addresses.ts";
import type { Publication } from "../../site/publication.ts";
import type { Edition, PublishedPressRoom, PublishedRelease, ReleaseList } from "../../press-room/published.ts";
import { localized, type SiteSettings } from "../../press-room/press-room.ts";
import { listName, siteName } from "../../site/labels.ts";
import { memoise } from "../../site/memoise.ts";
import { today } from "../../site/moments.ts";
import { oneLine } from "../../text/one-line.ts";

/** The content of one feed, for all formats. */
export interface FeedSource {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** The page that shows the same releases. */
  readonly page: SitePath;
  /** The newest releases; the site's settings limit their number. */
  readonly releases: readonly PublishedRelease[];
}

/** A feed for every language's press room, and one beside each of its lists. */
const feedSources = memoise(({ editions, site }: PublishedPressRoom): readonly FeedSource[] =>
  editions.flatMap((edition) => [editionFeed(edition, site), ...edition.lists.map((list) => listFeed(list, site))]),
);

/** The files of one feed format, each with its source. */
export function feedFiles(
  { pressRoom }: Publication,
  file: FeedFile,
): readonly { readonly path: SitePath; readonly source: FeedSource }[] {
  return feedSources(pressRoom).map((source) => ({ path: feedPath(source.page, file), source }));
}

/** The last change of its releases; for an empty feed the day of the build. */
export function feedUpdated({ releases }: FeedSource, { pressRoom }: Publication): Date {
  if (releases.length === 0) return new Date(today(pressRoom));
  return new Date(Math.max(...releases.map(({ updated }) => updated.ms)));
}

function editionFeed({ language, root, releases }: Edition, site: SiteSettings): FeedSource {
  const title = siteName(site, language);
  const description = oneLine(localized(site.description, language, site.languages[0]) ?? title);
  return { language, title, description, page: root, releases: releases.slice(0, site.feed.length) };
}

function listFeed(list: ReleaseList, site: SiteSettings): FeedSource {
  const { language, path, releases } = list;
  const title = `${listName(list, site)} – ${siteName(site, language)}`;
  return { language, title, description: title, page: path, releases: releases.slice(0, site.feed.length) };
}
