import ICAL from "ical.js";
import { absoluteUrl, releaseFilePath, sectionPath } from "../../press-room/addresses.ts";
import type { Output, OutputFile, Publication } from "../../site/publication.ts";
import type { Edition, PublishedRelease } from "../../press-room/published.ts";
import { localized } from "../../press-room/press-room.ts";
import { calendarEvent, type JCalProperty } from "./calendar-event.ts";
import { oneLine } from "../../text/one-line.ts";
import { stringsFor } from "../../site/strings.ts";

// The library leaves the blank that continues a line uncounted; RFC 5545 §3.1 counts it within the 75 octets.
ICAL.foldLength = 74;

/** How often a calendar program should look for changes: RFC 7986 §5.7, and Outlook's word for it. */
const REFRESH = "PT1H";

/** The event of an invitation as an iCalendar file (RFC 5545); nothing for a release without an event. */
export function eventCalendar(release: PublishedRelease, publication: Publication): string | undefined {
  if (!release.event) return undefined;
  return calendarText(header(release.language, publication), [calendarEvent(release, publication)]);
}

/** All events of a language's press room to subscribe to; those that are cancelled stay, and say so. */
export function editionCalendar(edition: Edition, publication: Publication): string {
  const { site } = publication.pressRoom;
  const { language, root } = edition;
  const room = localized(site.name, language, site.languages[0]) ?? "";
  const name = oneLine(stringsFor(language).t("text.calendar", { name: room }));
  const address = absoluteUrl(sectionPath(root, "calendar"), site.url);
  const events = edition.allReleases.filter(({ event }) => event).map((release) => calendarEvent(release, publication));
  const about: readonly JCalProperty[] = [
    ["name", {}, "text", name],
    ["x-wr-calname", {}, "text", name],
    ["x-wr-timezone", {}, "text", site.timezone],
    ["url", {}, "uri", absoluteUrl(root, site.url)],
    ["source", {}, "uri", address],
    ["refresh-interval", {}, "duration", REFRESH],
    ["x-published-ttl", {}, "duration", REFRESH],
  ];
  return calendarText([...header(language, publication, events.length > 0), ...about], events);
}

/** `calendar.ics` in every language's tree, and `event.ics` beside every invitation. */
export const calendarOutput: Output = {
  name: "calendar",
  *files(publication): Iterable<OutputFile> {
    for (const edition of publication.pressRoom.editions) {
      yield { path: sectionPath(edition.root, "calendar"), content: editionCalendar(edition, publication) };
      for (const release of edition.allReleases) {
        const content = eventCalendar(release, publication);
        if (content !== undefined) yield { path: releaseFilePath(release, "calendar"), content };
      }
    }
  },
};

function header(language: string, { pressRoom: room }: Publication, hasEvents = true): readonly JCalProperty[] {
  return [
    ["version", {}, "text", "2.0"],
    ["prodid", {}, "text", `-//${new URL(room.site.url).host}//Press room//${language.toUpperCase()}`],
    ["calscale", {}, "text", "GREGORIAN"],
    // RFC 5546 §3.2.1: what is published is an event.
    ...(hasEvents ? [["method", {}, "text", "PUBLISH"] as const] : []),
  ];
}

/**
 * A calendar must hold a component, RFC 5545 §3.6. Without any event it holds the zone its times would be in, so that
 * its address works from the first day.
 */
const UTC_ZONE = [
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
] as const;

function calendarText(properties: readonly JCalProperty[], events: readonly (readonly JCalProperty[])[]): string {
  const components = events.length > 0 ? events.map((event) => ["vevent", event, []]) : [UTC_ZONE];
  return `${ICAL.stringify.component(["vcalendar", properties, components], ICAL.design.icalendar)}\r\n`;
}
