import { absoluteUrl, sectionPath, type SitePath } from "../../press-room/addresses.ts";
import type { Publication } from "../../site/publication.ts";
import type { PublishedRelease, ReleaseVersionLink } from "../../press-room/published.ts";
import type { Timestamp } from "../../time/timestamp.ts";
import type { SiteSettings } from "../../press-room/press-room.ts";
import { releaseDescription, socialText, withState } from "../../site/release-description.ts";
import { titleWithState } from "../../site/title-with-state.ts";
import { typeLabel } from "../../site/labels.ts";
import { memoise } from "../../site/memoise.ts";
import { oneLine } from "../../text/one-line.ts";
import { releaseHtml } from "./release-html.tsx";

/** A picture or document of a release; `bytes` is its size. */
export interface Attachment {
  readonly kind: "image" | "document";
  readonly url: string;
  readonly type: string;
  readonly bytes: number;
  readonly title?: string;
  readonly credit?: string;
  readonly width?: number;
  readonly height?: number;
}

/** A category of a release: its key, its name in the release's language, and the URI of its scheme. */
interface FeedCategory {
  readonly key: string;
  readonly label: string;
  readonly scheme: string;
}

/** A release in the form all feed formats need: plain text except `html`, absolute addresses. */
export interface FeedItem {
  readonly path: SitePath;
  /** Address and id; does not change with the title. */
  readonly url: string;
  /** With the word for "corrected" before it if the release is corrected. */
  readonly title: string;
  /** Never empty; begins with the newest correction. */
  readonly summary: string;
  readonly html: string;
  readonly language: string;
  readonly published: Timestamp;
  readonly updated: Timestamp;
  readonly author: FeedAuthor;
  readonly categories: readonly FeedCategory[];
  readonly attachments: readonly Attachment[];
  /** A crop for lists of releases. */
  readonly thumbnail?: { readonly url: string; readonly width: number; readonly height: number };
  readonly translations: readonly { readonly language: string; readonly url: string }[];
}

export interface FeedAuthor {
  readonly name: string;
  readonly url?: string;
}

/** The item of a release, computed once for all feeds that contain it. */
export const feedItem: (release: PublishedRelease, publication: Publication) => FeedItem = memoise(makeItem);

function makeItem(release: PublishedRelease, publication: Publication): FeedItem {
  const { site } = publication.pressRoom;
  const { name, website } = release.publisher;
  const crop = publication.assets.pictures(release)[0]?.crops.landscape;
  return {
    path: release.path,
    url: absoluteUrl(release.path, site.url),
    title: titleWithState(release, site),
    summary: summaryOf(release, site),
    html: releaseHtml(release, publication),
    language: release.language,
    published: release.date,
    updated: release.updated,
    author: { name: name, url: website ?? site.url },
    categories: categoriesOf(release, publication),
    attachments: attachmentsOf(release, publication),
    ...(crop && { thumbnail: { url: absoluteUrl(crop.path, site.url), width: crop.width, height: crop.height } }),
    translations: release.translations.map(({ language, path }: ReleaseVersionLink) => ({
      language,
      url: absoluteUrl(path, site.url),
    })),
  };
}

/** What an editor wrote for sharing, else the summary, with a correction before it. */
function summaryOf(release: PublishedRelease, site: SiteSettings): string {
  const text = socialText(release) ?? oneLine(release.summary);
  return text === "" ? releaseDescription(release, site) : withState(release, text, site);
}

function categoriesOf(release: PublishedRelease, { pressRoom: { site } }: Publication): readonly FeedCategory[] {
  const label = typeLabel(release.type, release.language, site);
  return [
    { key: release.type, label, scheme: absoluteUrl(sectionPath("/", "types"), site.url) },
    ...release.topics.map((topic) => ({
      key: topic.key,
      label: topic.label,
      scheme: absoluteUrl(sectionPath("/", "topics"), site.url),
    })),
  ];
}

function attachmentsOf(release: PublishedRelease, { pressRoom: { site }, assets }: Publication): readonly Attachment[] {
  const pictures = assets.pictures(release).map(({ original, caption, alt, credit }): Attachment => {
    const title = caption ?? alt;
    return {
      kind: "image",
      url: absoluteUrl(original.path, site.url),
      type: original.type,
      bytes: original.bytes,
      ...(title && { title }),
      ...(credit && { credit: credit }),
      width: original.width,
      height: original.height,
    };
  });
  const documents = assets.documents(release).map(({ path, type, bytes, title }): Attachment => {
    return { kind: "document", url: absoluteUrl(path, site.url), type, bytes, title: title };
  });
  return [...pictures, ...documents];
}
