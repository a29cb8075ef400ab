import { absoluteUrl, contactPath } from "../../press-room/addresses.ts";
import type { Publication } from "../../site/publication.ts";
import type { PublishedEvent, PublishedRelease } from "../../press-room/published.ts";
import type { MediaContact } from "../../release/release.ts";
import type { Ninjs, NinjsContactInfo, NinjsEventDates, NinjsParty, NinjsPlace } from "./ninjs-types.ts";
import { oneLine } from "../../text/one-line.ts";
import { isoRange } from "../../time/dates.ts";

/** The publisher of the release. */
export function ninjsPublisher({ publisher }: PublishedRelease): NinjsParty {
  const { name, website } = publisher;
  return {
    name: oneLine(name),
    rel: "publisher",
    ...(website !== undefined && { contactInfo: [{ type: "web" as const, value: website }] }),
  };
}

/** The contacts of the release and its event, then the people quoted. */
export function ninjsPeople(release: PublishedRelease, publication: Publication): readonly NinjsParty[] {
  const quoted = new Set(release.quotes.map(({ by }) => oneLine(by)));
  return [
    ...release.contacts.map((contact) => contactParty(contact, "contact", release, publication)),
    ...(release.event?.contact
      ? [contactParty(release.event.contact, "contact on the day", release, publication)]
      : []),
    ...[...quoted].map((name) => ({ name, rel: "quoted" })),
  ];
}

/** The place in the dateline, and the place of the event. */
export function ninjsPlaces({ place, event }: PublishedRelease): readonly NinjsPlace[] {
  const venue = event?.place ?? event?.address;
  return [
    ...(place === undefined ? [] : [{ name: oneLine(place), rel: "dateline" }]),
    ...(venue === undefined ? [] : [{ name: oneLine(venue), rel: "event", ...addressOf(event?.address) }]),
  ];
}

/** The event of an invitation; undefined for a release without an event. */
export function ninjsEvent(
  release: PublishedRelease,
  { pressRoom: room }: Publication,
): Pick<Ninjs, "events" | "eventDetails"> | undefined {
  const { event } = release;
  if (!event) return undefined;
  return {
    events: [{ name: oneLine(release.title), rel: "invites to", uri: absoluteUrl(release.path, room.site.url) }],
    eventDetails: {
      dates: datesOf(event),
      organiser: { name: oneLine(release.publisher.name), rel: "organiser" },
    },
  };
}

function datesOf({ start: from, end: to }: PublishedEvent): NinjsEventDates {
  const lasts = to !== undefined && to.ms > from.ms;
  const { start, end } = isoRange(from, lasts ? to : undefined);
  return from.precision === "day"
    ? { expectedStartDate: start, ...(end !== undefined && { expectedEndDate: end }) }
    : { startDate: start, ...(end !== undefined && { endDate: end }) };
}

function contactParty(
  contact: MediaContact,
  rel: string,
  release: PublishedRelease,
  { pressRoom: room }: Publication,
): NinjsParty {
  const { id, name } = contact;
  const root = room.editions.find(({ language }) => language === release.language)?.root ?? "/";
  const reach = reachOf(contact);
  return {
    name: oneLine(name),
    rel,
    ...(id !== undefined && { uri: absoluteUrl(contactPath(root, id), room.site.url) }),
    ...(reach.length > 0 && { contactInfo: reach }),
  };
}

function reachOf({ phone, mobile, email }: MediaContact): readonly NinjsContactInfo[] {
  return [
    ...(phone === undefined ? [] : [{ type: "phone" as const, role: "work", value: phone }]),
    ...(mobile === undefined ? [] : [{ type: "mobile" as const, role: "work", value: mobile }]),
    ...(email === undefined ? [] : [{ type: "email" as const, role: "work", value: email }]),
  ];
}

function addressOf(address: string | undefined): Pick<NinjsPlace, "contactInfo"> {
  if (address === undefined) return {};
  const lines = address
    .split(/[,\n]/)
    .map(oneLine)
    .filter((line) => line !== "");
  return lines.length === 0 ? {} : { contactInfo: [{ type: "address", address: { lines } }] };
}
