// Longer than 200 lines so that the whole publish gate is in one file: what is held back, and which fields are
// published.
import { toTimestamp, yearIn } from "../time/dates.ts";
import { defined } from "../text/defined.ts";
import type { ContactReference, MediaContact, Release } from "../release/release.ts";
import type { Timestamp } from "../time/timestamp.ts";
import { byIdAndLanguage, editionsOf } from "./editions.ts";
import { findRelease, releaseIndex } from "./references.ts";
import {
  type HoldReason,
  PUBLIC_FACTS,
  type PublishedPressRoom,
  type PublishedRelease,
  type ReleaseVersionLink,
} from "./published.ts";
import { releasePath } from "./addresses.ts";
import { localized, type PressRoom, type Publisher } from "./press-room.ts";
import { standInLead } from "./lead.ts";
import { hiddenPeople, publicLabels, withoutHidden } from "./held-names.ts";
import { topicKey, topicOf } from "./references.ts";
import { timetableOf } from "./timetable.ts";

/** Number of releases held back, by reason. */
export type HeldBack = Readonly<Record<HoldReason, number>>;

interface PublishOptions {
  /** Includes drafts, embargoed and scheduled releases, marked as held. */
  readonly preview: boolean;
}

/**
 * The publish gate. Returns what may be public at `now`, with publishers, contacts, translations and relations
 * resolved. Nothing else is included, not even the names of people in held releases.
 */
export function publish(
  room: PressRoom,
  now: Timestamp,
  { preview }: PublishOptions,
): { readonly room: PublishedPressRoom; readonly held: HeldBack } {
  const held = { draft: 0, embargoed: 0, scheduled: 0 };
  const through: Release[] = [];
  for (const release of room.releases) {
    const reason = holdReason(release, now);
    if (reason) held[reason]++;
    if (!reason || preview) through.push(release);
  }
  const versions = groupVersions(through);
  const index = releaseIndex(new Set(through.map(({ id }) => id)));
  const releases = through
    .map((release) => passThrough(release, room, now, versions, index))
    .toSorted((a, b) => b.date.ms - a.date.ms || (a.id < b.id ? -1 : 1));
  const owner = ownerOf(room);
  const hidden = hiddenPeople(room, through);
  return {
    held,
    room: {
      site: publicSite(room, now, index, through),
      now,
      asOf: lastMoment(room, now),
      preview,
      publishers: withoutHidden(room.publishers, hidden.publishers),
      contacts: withoutHidden(room.contacts, hidden.contacts),
      owner,
      pressContacts: resolveContacts(room.site.contacts ?? owner.contacts, room),
      pages: room.pages,
      editions: editionsOf(releases, room),
      byId: byIdAndLanguage(releases),
    },
  };
}

/** The last moment of the timetable that is not after `now`; the beginning of 1970 if there is none. */
function lastMoment(room: PressRoom, now: Timestamp): Timestamp {
  const passed = timetableOf(room).map(({ ms }) => (ms <= now.ms ? ms : 0));
  // Not by spreading into Math.max: there are tens of thousands of moments.
  return toTimestamp(
    passed.reduce((last, ms) => Math.max(last, ms), 0),
    room.site.timezone,
  );
}

/** Why a release is not public at `now`; undefined if it is public. */
function holdReason(release: Pick<Release, "draft" | "embargo" | "date">, now: Timestamp): HoldReason | undefined {
  if (release.draft) return "draft";
  if (release.embargo && release.embargo.ms > now.ms) return "embargoed";
  return release.date.ms > now.ms ? "scheduled" : undefined;
}

function passThrough(
  release: Release,
  room: PressRoom,
  now: Timestamp,
  versions: ReadonlyMap<string, readonly Release[]>,
  index: ReadonlyMap<string, string>,
): PublishedRelease {
  const { site } = room;
  const publisher = room.publishers.get(release.publisher) ?? ownerOf(room);
  const corrections = release.corrections
    .filter(({ date }) => date.ms <= now.ms)
    .toSorted((a, b) => b.date.ms - a.date.ms);
  const withdrawn = release.withdrawn && release.withdrawn.date.ms <= now.ms ? release.withdrawn : undefined;
  const ownContacts =
    release.contacts ?? firstNotEmpty(publisher.contacts, site.contacts ?? [], ownerOf(room).contacts);
  const published = defined({
    ...publicFacts(release),
    path: releasePath(release, site),
    year: yearIn(release.date),
    updated: newest([release.date, ...corrections.map(({ date }) => date), ...(withdrawn ? [withdrawn.date] : [])]),
    publisher,
    summary: release.lead ?? standInLead(release),
    topics: release.topics.map((topic) => topicOf(topic, release.language, site)),
    contacts: resolveContacts(ownContacts, room),
    event: release.event && resolveEvent(release.event, room),
    corrections,
    withdrawn: withdrawn && defined({ ...withdrawn, replacedBy: replacement(withdrawn.replacedBy, index) }),
    boilerplate: release.boilerplate ?? localized(publisher.boilerplate, release.language, site.languages[0]),
    translations: translationsOf(release, room, versions),
    related: related(release, index),
    held: holdReason(release, now),
  });
  // The brand exists only for the compiler and is applied only here.
  return published as unknown as PublishedRelease;
}

function publicFacts(release: Release): Pick<Release, (typeof PUBLIC_FACTS)[number]> {
  return Object.fromEntries(PUBLIC_FACTS.map((key) => [key, release[key]])) as ReturnType<typeof publicFacts>;
}

function resolveEvent(event: NonNullable<Release["event"]>, room: PressRoom) {
  return defined({
    ...event,
    contact: event.contact === undefined ? undefined : resolveContacts([event.contact], room)[0],
  });
}

function resolveContacts(references: readonly ContactReference[], room: PressRoom): readonly MediaContact[] {
  return references.flatMap((reference) => {
    const contact = typeof reference === "string" ? room.contacts.get(reference) : reference;
    return contact ? [contact] : [];
  });
}

function groupVersions(releases: readonly Release[]): ReadonlyMap<string, readonly Release[]> {
  const groups = new Map<string, Release[]>();
  for (const release of releases) {
    const group = groups.get(release.id);
    if (group) group.push(release);
    else groups.set(release.id, [release]);
  }
  return groups;
}

function translationsOf(
  release: Release,
  { site }: PressRoom,
  versions: ReadonlyMap<string, readonly Release[]>,
): readonly ReleaseVersionLink[] {
  return (versions.get(release.id) ?? [])
    .filter((other) => other !== release)
    .toSorted((a, b) => site.languages.indexOf(a.language) - site.languages.indexOf(b.language))
    .map((other) => ({ language: other.language, title: other.title, path: releasePath(other, site) }));
}

function related(release: Release, index: ReadonlyMap<string, string>): readonly string[] {
  return release.related.flatMap((reference) => {
    const id = findRelease(index, reference);
    return id === undefined || id === release.id ? [] : [id];
  });
}

function replacement(reference: string | undefined, index: ReadonlyMap<string, string>): string | undefined {
  return reference === undefined ? undefined : findRelease(index, reference);
}

/**
 * The site's settings without an expired notice, without featured releases that are not public or whose time is over
 * (the others by full id), and without types and topics that only held releases use.
 */
function publicSite(
  { site, releases }: PressRoom,
  now: Timestamp,
  index: ReadonlyMap<string, string>,
  through: readonly Release[],
): PressRoom["site"] {
  const { notice, types, typePlurals, topics, ...rest } = site;
  const isOver = (until: Timestamp | undefined): boolean => until !== undefined && until.ms <= now.ms;
  const featured = site.featured.flatMap(({ release, until }) => {
    const id = findRelease(index, release);
    return id === undefined || isOver(until) ? [] : [{ release: id }];
  });
  return {
    ...rest,
    featured,
    types: publicLabels(types, releases, through, ({ type }) => [type]),
    typePlurals: publicLabels(typePlurals, releases, through, ({ type }) => [type]),
    topics: publicLabels(topics, releases, through, (release) => release.topics.map(topicKey)),
    ...(notice && !isOver(notice.until) && { notice }),
  };
}

function ownerOf(room: PressRoom): Publisher {
  const owner = room.publishers.get(room.site.publisher);
  if (!owner) throw new Error(`The site's publisher "${room.site.publisher}" was not checked before publishing.`);
  return owner;
}

function newest(times: readonly [Timestamp, ...Timestamp[]]): Timestamp {
  return times.reduce((latest, time) => (time.ms > latest.ms ? time : latest));
}

function firstNotEmpty<T>(...lists: readonly (readonly T[])[]): readonly T[] {
  return lists.find((list) => list.length > 0) ?? [];
}
