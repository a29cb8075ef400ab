import { absoluteUrl, contactPath } from "../../press-room/addresses.ts";
import type { Publication } from "../../site/publication.ts";
import type { PublishedEvent, PublishedRelease } from "../../press-room/published.ts";
import type { MediaContact } from "../../release/release.ts";
import type { Ninjs, NinjsContactInfo, NinjsEventDates, NinjsParty, NinjsPlace } from "./ninjs-types.ts";
import { localized } from "../../press-room/press-room.ts";
import { stringsFor } from "../../site/strings.ts";
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
  const quoted = new Map(release.quotes.map(({ by, role }) => [oneLine(by), role]));
  return [
    ...release.contacts.map((contact) => contactParty(contact, "contact", release, publication)),
    ...(release.event?.contact
      ? [contactParty(release.event.contact, "contact on the day", release, publication)]
      : []),
    ...Array.from(quoted, ([name, role]) => ({ name, rel: "quoted", ...withRole(name, role) })),
  ];
}

/** Name and job title: ninjs has no field for the title of a person. */
function withRole(name: string, role: string | undefined): Pick<NinjsParty, "literal"> {
  return role === undefined ? {} : { literal: `${name}, ${oneLine(role)}` };
}

/** The place in the dateline, and the places of the event: the venue, and where it is shown online. */
export function ninjsPlaces(
  { place, event, language }: PublishedRelease,
  { pressRoom: { site } }: Publication,
): readonly NinjsPlace[] {
  const { t } = stringsFor(language, site);
  const venue = event?.place ?? event?.address;
  return [
    ...(place === undefined ? [] : [{ name: oneLine(place), rel: "dateline" }]),
    ...(venue === undefined ? [] : [{ name: oneLine(venue), rel: "event", ...addressOf(event?.address) }]),
    ...(event?.online === undefined
      ? []
      : [
          {
            name: t("event.online"),
            rel: "event online",
            contactInfo: [{ type: "web" as const, role: "online", value: event.online }],
          },
        ]),
  ];
}

/**
 * The event of an invitation and the deadline for registering; undefined for a release without an event. ninjs has no
 * fields for registration and deadline and forbids others: the organiser has the address to register at, and the
 * deadline is an event of its own with its time as a literal.
 */
export function ninjsEvent(
  release: PublishedRelease,
  { pressRoom: room }: Publication,
): Pick<Ninjs, "events" | "eventDetails"> | undefined {
  const { event, withdrawn, language } = release;
  if (!event) return undefined;
  const { t } = stringsFor(language, room.site);
  const { deadline, registration } = event;
  return {
    events: [
      { name: oneLine(release.title), rel: "invites to", uri: absoluteUrl(release.path, room.site.url) },
      ...(deadline
        ? [{ name: t("event.deadline"), rel: "registration deadline", literal: isoRange(deadline, undefined).start }]
        : []),
    ],
    eventDetails: {
      eventStatus: withdrawn ? "https://schema.org/EventCancelled" : "https://schema.org/EventScheduled",
      dates: datesOf(event),
      organiser: {
        name: oneLine(release.publisher.name),
        rel: "organiser",
        ...(registration !== undefined && {
          contactInfo: [
            { type: "web" as const, role: "registration", name: t("event.registration"), value: registration },
          ],
        }),
      },
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
  const role = localized(contact.role, release.language, room.site.languages[0]);
  return {
    name: oneLine(name),
    rel,
    ...withRole(oneLine(name), role),
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
