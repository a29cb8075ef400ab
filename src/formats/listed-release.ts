import { absoluteUrl, type ReleaseFile, releaseFilePath, type SitePath } from "../press-room/addresses.ts";
import type { PublishedEvent, PublishedRelease } from "../press-room/published.ts";
import type { Picture } from "../site/assets.ts";
import { memoise } from "../site/memoise.ts";
import type { Publication } from "../site/publication.ts";
import { replacementOf } from "../site/replacement.ts";
import { defined } from "../text/defined.ts";
import { oneLine } from "../text/one-line.ts";
import { isoRange } from "../time/dates.ts";

/** A release that no longer applies. Its page and files remain and say so. */
export interface WithdrawnRelease {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** True for an invitation, whose event does not take place. */
  readonly isCancelled: boolean;
  readonly date: string;
  readonly reason: string;
  /** The address of the release that replaces it. */
  readonly replacedBy?: string;
}

interface ListedEvent {
  /** RFC 3339; dates if the time of day is not given. */
  readonly start: string;
  readonly end?: string;
  readonly place?: string;
  readonly address?: string;
  readonly online?: string;
  readonly registration?: string;
  readonly deadline?: string;
}

/** The main picture: the original, and a crop for lists. */
interface ListedPicture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail: string;
  readonly alt: string;
  readonly credit?: string;
  readonly terms?: string;
}

/** The data with which a client decides whether to fetch a release and in which format. All addresses are absolute. */
export interface ListedRelease {
  /** Shared by all translations of a release; permanent. */
  readonly id: string;
  readonly url: string;
  readonly language: string;
  readonly type: string;
  readonly status: "published" | "corrected";
  readonly publisher: { readonly id: string; readonly name: string };
  readonly title: string;
  readonly lead?: string;
  readonly date: string;
  /** Changes with every correction. */
  readonly updated: string;
  readonly event?: ListedEvent;
  readonly picture?: ListedPicture;
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

/** Undefined for a release that still applies. */
export function withdrawnRelease(release: PublishedRelease, { pressRoom }: Publication): WithdrawnRelease | undefined {
  const { withdrawn } = release;
  if (!withdrawn) return undefined;
  const address = (path: SitePath): string => absoluteUrl(path, pressRoom.site.url);
  const replacement = replacementOf(release, pressRoom.byId);
  return {
    id: release.id,
    url: address(release.path),
    title: oneLine(release.title),
    isCancelled: release.event !== undefined,
    date: withdrawn.date.iso,
    reason: oneLine(withdrawn.reason),
    ...(replacement && { replacedBy: address(replacement.path) }),
  };
}

/** A release in a list; the same object in all lists that contain it. */
export const listedRelease = memoise(
  (release: PublishedRelease, { pressRoom: { site }, assets }: Publication): ListedRelease => {
    const beside = (file: ReleaseFile): string => absoluteUrl(releaseFilePath(release, file), site.url);
    const pressKit = assets.pressKit(release);
    const [picture] = assets.pictures(release);
    return {
      id: release.id,
      url: absoluteUrl(release.path, site.url),
      language: release.language,
      type: release.type,
      status: release.corrections.length > 0 ? "corrected" : "published",
      publisher: { id: release.publisher.id, name: release.publisher.name },
      title: oneLine(release.title),
      ...(release.summary && { lead: oneLine(release.summary) }),
      date: release.date.iso,
      updated: release.updated.iso,
      ...(release.event && { event: listedEvent(release.event) }),
      ...(picture && { picture: listedPicture(picture, site.url) }),
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

function listedEvent({ start, end, deadline, ...event }: PublishedEvent): ListedEvent {
  const last = end !== undefined && end.ms > start.ms ? end : undefined;
  const line = (text: string | undefined): string | undefined => (text === undefined ? undefined : oneLine(text));
  return defined({
    ...isoRange(start, last),
    place: line(event.place),
    address: line(event.address),
    online: event.online,
    registration: event.registration,
    deadline: deadline && isoRange(deadline, undefined).start,
  });
}

function listedPicture({ original, crops, alt, credit, licence }: Picture, siteUrl: string): ListedPicture {
  return defined({
    url: absoluteUrl(original.path, siteUrl),
    width: original.width,
    height: original.height,
    thumbnail: absoluteUrl(crops.landscape.path, siteUrl),
    alt: oneLine(alt),
    credit: credit === undefined ? undefined : oneLine(credit),
    terms: licence === undefined ? undefined : oneLine(licence),
  });
}
