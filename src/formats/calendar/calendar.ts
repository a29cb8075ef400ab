import { absoluteUrl, releaseFilePath, sectionPath } from "../../press-room/addresses.ts";
import { type FilePlan, outputOf } from "../../site/output.ts";
import type { Site } from "../../site/site.ts";
import type { Edition, PublishedRelease } from "../../press-room/published.ts";
import { localized } from "../../press-room/press-room.ts";
import { calendarText, type Component, type Property } from "../ical.ts";
import { calendarEvent, deadlineAlarm, deadlineEvent } from "./calendar-event.ts";
import { oneLine } from "../../text/one-line.ts";
import { stringsFor } from "../../site/strings.ts";

/** How often a calendar program should look for changes: RFC 7986 §5.7, and the property that Outlook reads. */
const REFRESH = "PT1H";

/** The event of an invitation as an iCalendar file (RFC 5545). */
export function eventCalendar(release: PublishedRelease, publication: Site): string {
  const alarm = deadlineAlarm(release, publication);
  const alarms: readonly Component[] = alarm ? [["valarm", alarm, []]] : [];
  const event: Component = ["vevent", calendarEvent(release, publication), alarms];
  return withEvents(header(release.language, publication), [event]);
}

/** A calendar to subscribe to, with all events of a language and their deadlines. Cancelled events stay in it, marked as cancelled. */
function editionCalendar(edition: Edition, publication: Site): string {
  const { site } = publication.pressRoom;
  const { language, root } = edition;
  const room = localized(site.name, language, site.languages[0]) ?? "";
  const name = oneLine(stringsFor(language, site).t("text.calendar", { name: room }));
  const address = absoluteUrl(sectionPath(root, "calendar"), site.url);
  const events = edition.allReleases
    .filter(({ event }) => event)
    .flatMap((release) => [calendarEvent(release, publication), deadlineEvent(release, publication) ?? []])
    .filter((event) => event.length > 0)
    .map((event): Component => ["vevent", event, []]);
  const about: readonly Property[] = [
    ["name", {}, "text", name],
    ["x-wr-calname", {}, "text", name],
    ["x-wr-timezone", {}, "text", site.timezone],
    ["url", {}, "uri", absoluteUrl(root, site.url)],
    ["source", {}, "uri", address],
    ["refresh-interval", {}, "duration", REFRESH],
    ["x-published-ttl", {}, "duration", REFRESH],
  ];
  return withEvents([...header(language, publication, events.length > 0), ...about], events);
}

/** `calendar.ics` in every language's tree, and `event.ics` beside every invitation. */
export const calendarOutput = outputOf({
  name: "calendar",
  files: ({ pressRoom: { editions } }) => editions.flatMap(calendarFiles),
  content: ({ edition, release }, publication) =>
    release ? eventCalendar(release, publication) : editionCalendar(edition, publication),
});

/** The calendar of an edition, or of one of its releases. */
interface CalendarFile extends FilePlan {
  readonly edition: Edition;
  readonly release?: PublishedRelease;
}

function calendarFiles(edition: Edition): readonly CalendarFile[] {
  const invitations = edition.allReleases.filter(({ event }) => event !== undefined);
  return [
    { path: sectionPath(edition.root, "calendar"), edition },
    ...invitations.map((release) => ({ path: releaseFilePath(release, "calendar"), edition, release })),
  ];
}

function header(language: string, { pressRoom: room }: Site, hasEvents = true): readonly Property[] {
  return [
    ["version", {}, "text", "2.0"],
    ["prodid", {}, "text", `-//${new URL(room.site.url).host}//Press room//${language.toUpperCase()}`],
    ["calscale", {}, "text", "GREGORIAN"],
    // RFC 5546 §3.2.1: a published calendar must hold an event.
    ...(hasEvents ? [["method", {}, "text", "PUBLISH"] as const] : []),
  ];
}

/**
 * A calendar without components is invalid, RFC 5545 §3.6. One without events contains a time zone, so that its address
 * always serves a valid calendar.
 */
const UTC_ZONE: Component = [
  "vtimezone",
  [["tzid", {}, "text", "Etc/UTC"]],
  [
    [
      "standard",
      [
        ["dtstart", {}, "date-time", "1970-01-01T00:00:00"],
        ["tzoffsetfrom", {}, "utc-offset", "+00:00"],
        ["tzoffsetto", {}, "utc-offset", "+00:00"],
      ],
      [],
    ],
  ],
];

function withEvents(properties: readonly Property[], events: readonly Component[]): string {
  return calendarText(["vcalendar", properties, events.length > 0 ? events : [UTC_ZONE]]);
}
