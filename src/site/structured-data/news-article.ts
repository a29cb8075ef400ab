import type { CorrectionCommentLeaf, NewsArticleLeaf } from "schema-dts";
import { absoluteUrl } from "../../press-room/addresses.ts";
import type { Site } from "../site.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import { releaseDescription } from "../release-description.ts";
import { typeLabel } from "../labels.ts";
import { oneLine } from "../../text/one-line.ts";
import { imagesOf } from "./image.ts";
import { author, organization } from "./organization.ts";
import { videoOf } from "./video.ts";

/**
 * A release as a NewsArticle: its organisation as author, dates with offset, pictures in several ratios.
 * https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function newsArticle(release: PublishedRelease, publication: Site): NewsArticleLeaf {
  const { site } = publication.pressRoom;
  const { language, withdrawn, place } = release;
  const url = absoluteUrl(release.path, site.url);
  const image = imagesOf(release, publication);
  const video = videoOf(release, publication);
  return {
    "@type": "NewsArticle",
    "@id": `${url}#release`,
    mainEntityOfPage: { "@type": "WebPage", "@id": url },
    url,
    headline: oneLine(release.title),
    description: releaseDescription(release, site),
    inLanguage: language,
    datePublished: release.date.iso,
    dateModified: release.updated.iso,
    author: author(release.publisher, publication),
    publisher: organization(release.publisher, publication),
    isAccessibleForFree: true,
    articleSection: typeLabel(release.type, language, site),
    ...(image.length > 0 && { image }),
    ...(video && { video }),
    ...(release.topics.length > 0 && { keywords: release.topics.map(({ label }) => oneLine(label)) }),
    ...(place && {
      dateline: oneLine(place),
      contentLocation: { "@type": "Place", name: oneLine(place) },
    }),
    ...(release.corrections.length > 0 && { correction: correctionsOf(release) }),
    ...(release.translations.length > 0 && {
      workTranslation: release.translations.map(({ path }) => ({ "@id": `${absoluteUrl(path, site.url)}#release` })),
    }),
    ...(withdrawn && { creativeWorkStatus: "Withdrawn" }),
  };
}

function correctionsOf({ corrections }: PublishedRelease): readonly CorrectionCommentLeaf[] {
  return corrections.map(({ date, note }) => {
    return { "@type": "CorrectionComment", text: oneLine(note), datePublished: date.iso };
  });
}
