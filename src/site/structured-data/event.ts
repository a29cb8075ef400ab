import type { EventLeaf, PlaceLeaf, VirtualLocationLeaf } from "schema-dts";
import { absoluteUrl } from "../../press-room/addresses.ts";
import type { Site } from "../site.ts";
import type { PublishedEvent, PublishedRelease } from "../../press-room/published.ts";
import { releaseDescription } from "../release-description.ts";
import { oneLine } from "../../text/one-line.ts";
import { isoRange } from "../../time/dates.ts";
import { cropsOf } from "./image.ts";
import { author } from "./organization.ts";
import { postalAddress } from "./postal-address.ts";

/**
 * The event of a press invitation, cancelled if the invitation is withdrawn.
 * https://developers.google.com/search/docs/appearance/structured-data/event
 */
export function eventOf(release: PublishedRelease, publication: Site): EventLeaf | undefined {
  const { event, withdrawn } = release;
  if (!event) return undefined;
  const { site } = publication.pressRoom;
  const url = absoluteUrl(release.path, site.url);
  const when = isoRange(event.start, event.end);
  const location = [...placeOf(event), ...onlineOf(event)];
  const image = publication.assets
    .pictures(release)
    .slice(0, 1)
    .flatMap((picture) => cropsOf(picture, release, publication));
  return {
    "@type": "Event",
    "@id": `${url}#event`,
    name: oneLine(release.title),
    description: releaseDescription(release, site),
    url,
    inLanguage: release.language,
    startDate: when.start,
    ...(when.end !== undefined && { endDate: when.end }),
    eventStatus: withdrawn ? "https://schema.org/EventCancelled" : "https://schema.org/EventScheduled",
    ...(location.length > 0 && { eventAttendanceMode: attendanceOf(event), location }),
    organizer: author(release.publisher, publication),
    isAccessibleForFree: true,
    ...(image.length > 0 && { image }),
  };
}

function placeOf({ place, address }: PublishedEvent): readonly PlaceLeaf[] {
  if (!place && !address) return [];
  return [
    { "@type": "Place", ...(place && { name: oneLine(place) }), ...(address && { address: postalAddress(address) }) },
  ];
}

function onlineOf({ online }: PublishedEvent): readonly VirtualLocationLeaf[] {
  return online ? [{ "@type": "VirtualLocation", url: online }] : [];
}

function attendanceOf({ place, address, online }: PublishedEvent) {
  if (!online) return "https://schema.org/OfflineEventAttendanceMode";
  return place || address
    ? "https://schema.org/MixedEventAttendanceMode"
    : "https://schema.org/OnlineEventAttendanceMode";
}
