import type { VideoObjectLeaf } from "schema-dts";
import { absoluteUrl } from "../../press-room/addresses.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import { oneLine } from "../../text/one-line.ts";
import { releaseDescription } from "../release-description.ts";
import type { Site } from "../site.ts";

/**
 * The film of a release; undefined without one, or without a picture, which search engines require.
 * https://developers.google.com/search/docs/appearance/structured-data/video
 */
export function videoOf(release: PublishedRelease, { assets, pressRoom: { site } }: Site): VideoObjectLeaf | undefined {
  const { video } = release;
  if (!video) return undefined;
  const still = (assets.poster(release) ?? assets.pictures(release)[0])?.crops.wide ?? assets.socialCard(release);
  const thumbnail = still ?? assets.siteCard(release.language);
  if (!thumbnail) return undefined;
  const duration = isoDuration(video.duration);
  return {
    "@type": "VideoObject",
    name: oneLine(video.title),
    description: releaseDescription(release, site),
    thumbnailUrl: absoluteUrl(thumbnail.path, site.url),
    uploadDate: release.date.iso,
    ...(/\.(?:mp4|m4v|mov|webm)$/i.test(new URL(video.url).pathname) ? { contentUrl: video.url } : { url: video.url }),
    ...(duration !== undefined && { duration }),
    inLanguage: release.language,
  };
}

/** `2:30` is `PT2M30S`, `1:02:30` is `PT1H2M30S`; undefined for another form. ISO 8601. */
function isoDuration(written: string | undefined): string | undefined {
  const [, hours, minutes = "", seconds = ""] = /^(?:(\d+):)?(\d{1,3}):(\d\d)$/.exec(written ?? "") ?? [];
  if (minutes === "") return undefined;
  return `PT${hours === undefined ? "" : `${Number(hours)}H`}${Number(minutes)}M${Number(seconds)}S`;
}
