import { absoluteUrl } from "../../press-room/addresses.ts";
import type { Site } from "../../site/site.ts";
import type { PublishedEvent, PublishedRelease } from "../../press-room/published.ts";
import type { MediaContact } from "../../release/release.ts";
import { dateIn } from "../../time/dates.ts";
import type { Timestamp } from "../../time/timestamp.ts";
import { typeLabel } from "../../site/labels.ts";
import { oneLine } from "../../text/one-line.ts";
import type { Property } from "../ical.ts";
import { releaseCopy } from "../../site/release-copy/release-copy.ts";
import { type CopyPart, type CopySection, sectionsOf } from "../../site/release-copy/model.ts";
import { noticeLines } from "../../site/release-copy/plain-text.ts";
import { personLine } from "../../site/release-copy/people.ts";
import { stringsFor } from "../../site/strings.ts";

/**
 * The VEVENT of an invitation, RFC 5545 §3.6.1. Times are in UTC, so that the file needs no time zone rules, which may
 * change; the description has the local time. SEQUENCE counts corrections and the withdrawal.
 */
export function calendarEvent(release: PublishedRelease, publication: Site): readonly Property[] {
  const { event, withdrawn } = release;
  if (!event) return [];
  const { site } = publication.pressRoom;
  const title = oneLine(release.title);
  const place = [event.place, event.address].filter((part) => part !== undefined).map(oneLine);
  return [
    ["uid", {}, "text", `${release.id}@${new URL(site.url).host}`],
    ...revisionOf(release, publication),
    ...timesOf(event),
    ["summary", {}, "text", withdrawn ? stringsFor(release.language, site).t("text.cancelled", { title }) : title],
    ["description", {}, "text", description(release, publication)],
    ...(place.length > 0 ? [["location", {}, "text", place.join(", ")] as const] : []),
    ["url", {}, "uri", absoluteUrl(release.path, site.url)],
    ...audience(release, publication),
  ];
}

/** The revision of an event, and whether it takes place: SEQUENCE, LAST-MODIFIED, STATUS. */
function revisionOf(release: PublishedRelease, site: Site): readonly Property[] {
  const { sequence, updated } = revision(release, site);
  return [
    ["dtstamp", {}, "date-time", utc(updated)],
    ["created", {}, "date-time", utc(release.date)],
    ["last-modified", {}, "date-time", utc(updated)],
    ["sequence", {}, "integer", sequence],
    ["status", {}, "text", release.withdrawn ? "CANCELLED" : "CONFIRMED"],
  ];
}

/** The organizer, and how calendars show the event. */
function audience(release: PublishedRelease, site: Site): readonly Property[] {
  return [
    ["organizer", ...organizer(release, site)],
    ["categories", {}, "text", oneLine(typeLabel(release.type, release.language, site.pressRoom.site))],
    ["class", {}, "text", "PUBLIC"],
    // Events of a subscribed calendar must not mark its subscriber as busy.
    ["transp", {}, "text", "TRANSPARENT"],
  ];
}

/**
 * The last moment to register as a separate event, for the calendar to subscribe to: programs drop the alarms of
 * subscribed calendars, and most of them the to-dos. Undefined if the invitation has no deadline.
 */
export function deadlineEvent(release: PublishedRelease, site: Site): readonly Property[] | undefined {
  const { event, withdrawn, language } = release;
  if (!event?.deadline) return undefined;
  const { t } = stringsFor(language, site.pressRoom.site);
  const title = deadlineTitle(release, site);
  const { url } = site.pressRoom.site;
  const page = absoluteUrl(release.path, url);
  const registration = event.registration === undefined ? [] : [`${t("event.registration")}: ${event.registration}`];
  return [
    ["uid", {}, "text", `deadline-${release.id}@${new URL(url).host}`],
    ...revisionOf(release, site),
    event.deadline.precision === "day"
      ? ["dtstart", {}, "date", dateIn(event.deadline)]
      : ["dtstart", {}, "date-time", utc(event.deadline)],
    ["summary", {}, "text", withdrawn ? t("text.cancelled", { title }) : title],
    ["description", {}, "text", [...registration, page].join("\n")],
    ["url", {}, "uri", page],
    ...audience(release, site),
  ];
}

const HOUR = 60 * 60 * 1000;

/**
 * A reminder one day before the deadline, for the file of one invitation: programs keep the alarms of events that a
 * person adds, and several of them take only one event from such a file. Undefined without a deadline.
 */
export function deadlineAlarm(release: PublishedRelease, site: Site): readonly Property[] | undefined {
  const deadline = release.event?.deadline;
  if (!deadline || release.withdrawn) return undefined;
  // A deadline without a time of day is the whole day: noon of the day before.
  const before = (deadline.precision === "day" ? 12 : 24) * HOUR;
  return [
    ["action", {}, "text", "DISPLAY"],
    ["description", {}, "text", deadlineTitle(release, site)],
    ["trigger", {}, "date-time", utc({ ms: deadline.ms - before })],
  ];
}

function deadlineTitle({ title, language }: PublishedRelease, { pressRoom }: Site): string {
  return stringsFor(language, pressRoom.site).t("text.deadline", { title: oneLine(title) });
}

/** DTSTART and DTEND: dates (RFC 5545 §3.3.4) for an event by the day, else times. DTEND is the day after the last one. */
function timesOf({ start, end }: PublishedEvent): readonly Property[] {
  if (start.precision === "day") {
    const last = end === undefined ? undefined : dateIn(end);
    const lasts = last !== undefined && last > dateIn(start);
    return [["dtstart", {}, "date", dateIn(start)], ...(lasts ? [["dtend", {}, "date", dayAfter(last)] as const] : [])];
  }
  const lasts = end !== undefined && end.ms > start.ms;
  return [["dtstart", {}, "date-time", utc(start)], ...(lasts ? [["dtend", {}, "date-time", utc(end)] as const] : [])];
}

function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 24 * 60 * 60 * 1000).toISOString().slice(0, "YYYY-MM-DD".length);
}

/** Notices, summary, facts of the event, contacts and the address of the release, one per line. */
function description(release: PublishedRelease, publication: Site): string {
  const copy = releaseCopy(release, publication);
  const lines = (part: CopyPart): string[] => sectionsOf(copy, part).flatMap(sectionLines);
  const blocks = [
    noticeLines(release, publication),
    [oneLine(release.summary)],
    lines("event"),
    lines("programme"),
    lines("contacts"),
    [copy.address.value],
  ];
  return blocks
    .map((block) => block.filter((line) => line !== "").join("\n"))
    .filter((block) => block !== "")
    .join("\n\n");
}

function sectionLines(section: CopySection): string[] {
  if (section.kind === "people") return section.items.map(personLine);
  return section.kind === "fields" ? section.items.map(({ label, value }) => `${label}: ${value}`) : [];
}

/**
 * Number of changes and time of the last one, over all languages, because all describe one event. Corrections are the
 * only record of a moved event.
 */
function revision(release: PublishedRelease, { pressRoom: room }: Site): { sequence: number; updated: Timestamp } {
  const versions = [release, ...(room.byId.get(release.id)?.values() ?? [])];
  return {
    sequence: Math.max(...versions.map(({ corrections, withdrawn }) => corrections.length + (withdrawn ? 1 : 0))),
    updated: versions.reduce((newest, { updated }) => (updated.ms > newest.ms ? updated : newest), release.updated),
  };
}

/** Required by RFC 5546 §3.2.1: the first contact with an e-mail address, else the publisher with the site's address. */
function organizer(
  release: PublishedRelease,
  { pressRoom: room }: Site,
): readonly [Readonly<Record<string, string>>, "cal-address", string] {
  const candidates = [
    ...(release.event?.contact ? [release.event.contact] : []),
    ...release.contacts,
    ...room.pressContacts,
  ];
  const contact: MediaContact | undefined = candidates.find(({ email }) => email !== undefined);
  const name = contact?.name ?? release.publisher.name;
  const address = contact?.email === undefined ? room.site.url : `mailto:${contact.email}`;
  // Few programs can parse quotation marks inside a parameter.
  return [{ cn: oneLine(name).replaceAll('"', "'") }, "cal-address", address];
}

/** jCal writes `2026-03-12T07:39:09Z`, the file `20260312T073909Z`. */
function utc({ ms }: Pick<Timestamp, "ms">): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
