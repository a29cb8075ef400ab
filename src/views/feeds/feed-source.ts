import type { SitePath } from "../../press-room/addresses.ts";
import type { Publication } from "../../press-room/publication.ts";
import type { Edition, PublishedRelease, ReleaseList } from "../../press-room/published.ts";
import { localized, type Site } from "../../press-room/site.ts";
import { listLabel } from "../labels.ts";
import { stringsFor } from "../strings.ts";

/** What one feed is of, whatever its format. */
export interface FeedSource {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** The page that shows the same releases. */
  readonly page: SitePath;
  /** The newest releases, as many as the site's feeds hold. */
  readonly releases: readonly PublishedRelease[];
}

/** A feed for every language's press room, and one beside each of its lists. */
export function* feedSources({ room }: Publication): Iterable<FeedSource> {
  for (const edition of room.editions) {
    yield editionFeed(edition, room.site);
    for (const list of edition.lists) yield listFeed(list, room.site);
  }
}

/** The feed of one language's press room. */
export function editionFeed({ language, root, releases }: Edition, site: Site): FeedSource {
  const name = siteName(site, language);
  return {
    language,
    title: name,
    description: localized(site.description, language, site.languages[0]) ?? name,
    page: root,
    releases: releases.slice(0, site.feed.length),
  };
}

/** The feed of a list. */
export function listFeed(list: ReleaseList, site: Site): FeedSource {
  const { language, path, releases } = list;
  const label = listLabel(list, site) || stringsFor(language).t("front.all");
  const title = `${label} – ${siteName(site, language)}`;
  return { language, title, description: title, page: path, releases: releases.slice(0, site.feed.length) };
}

function siteName(site: Site, language: string): string {
  return localized(site.name, language, site.languages[0]) ?? "";
}
