import type { SiteSettings } from "../../press-room/press-room.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import { oneLine } from "../../text/one-line.ts";
import { editionFeeds, releaseCopies } from "../head/feeds.ts";
import { articleMeta } from "../head/article-meta.ts";
import { releaseImage } from "../head/share-image.ts";
import { type ReleasePageModel, releasePage } from "../models/release/release-page.ts";
import { listOf } from "../lists.ts";
import { releaseDescription, sharedDescription } from "../release-description.ts";
import { eventOf } from "../structured-data/event.ts";
import { newsArticle } from "../structured-data/news-article.ts";
import { titleWithState } from "../title-with-state.ts";
import { archiveStep } from "./list.ts";
import type { PageAddress, PageKind } from "./page-kind.ts";

interface ReleasePage extends PageAddress {
  readonly release: PublishedRelease;
}

/** The page of one language version of a release. */
export const release: PageKind<ReleasePage, ReleasePageModel> = {
  pages: ({ allReleases }) =>
    allReleases.map((one) => {
      const { language, path, translations } = one;
      return { language, path, alternates: [{ language, path }, ...translations], release: one };
    }),
  name: (page, { site }) => name(page, site),
  description: (page, { site }) => releaseDescription(page.release, site),
  trail: (page, context) => {
    const key = String(page.release.year);
    const year = listOf(context.edition, "year", key);
    return [archiveStep(context), ...(year ? [{ name: year.label, path: year.path }] : [])];
  },
  things: (page, context) => {
    const event = eventOf(page.release, context);
    return [newsArticle(page.release, context), ...(event ? [event] : [])];
  },
  head: (page, context) => ({
    feeds: [...editionFeeds(context), ...releaseCopies(page.release, context.site)],
    // https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#max-image-preview
    robots: "max-image-preview:large",
    ogType: "article",
    shareDescription: sharedDescription(page.release, context.site),
    meta: articleMeta(page.release, context.site),
    image: releaseImage(page.release, name(page, context.site), context),
  }),
  contacts: (page) => page.release.contacts,
  model: (page, context) => releasePage(page.release, context),
};

/** The title; the state of a withdrawn release comes first. */
function name({ release: one }: ReleasePage, site: SiteSettings): string {
  return one.withdrawn ? titleWithState(one, site) : oneLine(one.title);
}
