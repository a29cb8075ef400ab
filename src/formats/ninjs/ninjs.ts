import { absoluteUrl, type ReleaseFile, releaseFilePath } from "../../press-room/addresses.ts";
import { outputOf } from "../../site/output.ts";
import type { Publication } from "../../site/publication.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import { listOf } from "../../site/lists.ts";
import { typeLabel } from "../../site/labels.ts";
import { filesBeside } from "../release-files.ts";
import { ninjsAssociations } from "./associations.ts";
import { ninjsBodies } from "./bodies.ts";
import { ninjsEvent, ninjsPeople, ninjsPlaces, ninjsPublisher } from "./parties.ts";
import type { Ninjs, NinjsConcept, NinjsRendition, NinjsStatus, NinjsText } from "./ninjs-types.ts";
import { oneLine } from "../../text/one-line.ts";
import { noticeLines } from "../../site/release-copy/plain-text.ts";

const SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";

/**
 * The release as IPTC ninjs 3.1. Its permalink is its id, its version counts corrections and withdrawal. It has no
 * embargo: embargoed releases are not published, and a preview marks them as withheld.
 */
export function ninjs(release: PublishedRelease, publication: Publication): Ninjs {
  const { site } = publication.pressRoom;
  const { language, date, updated, corrections, withdrawn, place } = release;
  const note = noticeLines(release, publication).join("\n");
  // Written as one object literal for speed: building thousands of objects from entries takes twice as long.
  return {
    standard: { name: "ninjs", version: "3.1", schema: SCHEMA },
    uri: absoluteUrl(release.path, site.url),
    type: "text",
    representationType: "full",
    version: String(1 + corrections.length + (withdrawn ? 1 : 0)),
    firstCreated: date.iso,
    versionCreated: updated.iso,
    contentCreated: date.iso,
    pubStatus: pubStatus(release),
    language,
    slugline: release.slug,
    by: oneLine(release.publisher.name),
    ...(place !== undefined && { located: oneLine(place) }),
    // Corrections and withdrawal as in the other copies, for editors of news desks.
    ...(note !== "" && { edNote: note }),
    headlines: [{ role: "main", contentType: "text/plain", value: oneLine(release.title) }],
    ...some("descriptions", descriptions(release)),
    bodies: ninjsBodies(release, publication),
    genres: [{ name: typeLabel(release.type, language, site), literal: release.type }],
    ...some("subjects", subjects(release, publication)),
    organisations: [ninjsPublisher(release)],
    ...some("people", ninjsPeople(release, publication)),
    ...some("places", ninjsPlaces(release, publication)),
    ...ninjsEvent(release, publication),
    renditions: renditions(release, publication),
    ...some("associations", ninjsAssociations(release, publication)),
    altIds: [{ role: "release", value: release.id }],
  };
}

/** `index.json` beside every release. */
export const ninjsOutput = outputOf({
  name: "ninjs",
  inTurn: true,
  files: ({ pressRoom }) => filesBeside(pressRoom, "ninjs"),
  content: ({ release }, publication) => `${JSON.stringify(ninjs(release, publication))}\n`,
});

function pubStatus({ held, withdrawn }: PublishedRelease): NinjsStatus {
  if (held) return "withheld";
  return withdrawn ? "canceled" : "usable";
}

function descriptions({ lead, summary }: PublishedRelease): readonly NinjsText[] {
  if (lead !== undefined) return [{ role: "lead", contentType: "text/plain", value: oneLine(lead) }];
  return summary === "" ? [] : [{ role: "summary", contentType: "text/plain", value: oneLine(summary) }];
}

function subjects(release: PublishedRelease, { pressRoom: room }: Publication): readonly NinjsConcept[] {
  const edition = room.editions.find(({ language }) => language === release.language);
  return release.topics.map(({ key, label }) => {
    const list = edition && listOf(edition, "topic", key);
    return { name: label, rel: "about", ...(list && { uri: absoluteUrl(list.path, room.site.url) }) };
  });
}

/** The same release in other forms. */
function renditions(release: PublishedRelease, { assets, pressRoom: room }: Publication): readonly NinjsRendition[] {
  const at = (file: ReleaseFile): string => absoluteUrl(releaseFilePath(release, file), room.site.url);
  const kit = assets.pressKit(release);
  return [
    { name: "web", href: absoluteUrl(release.path, room.site.url), contentType: "text/html" },
    { name: "text", href: at("text"), contentType: "text/plain" },
    { name: "markdown", href: at("markdown"), contentType: "text/markdown" },
    ...(release.event ? [{ name: "calendar", href: at("calendar"), contentType: "text/calendar" }] : []),
    ...(kit
      ? [
          {
            name: "press-kit",
            href: absoluteUrl(kit.path, room.site.url),
            contentType: kit.type,
            sizeInBytes: kit.bytes,
          },
        ]
      : []),
  ];
}

/** The list under its name; no key if it is empty. */
function some<K extends keyof Ninjs>(name: K, items: Ninjs[K] & readonly unknown[]): Partial<Pick<Ninjs, K>> {
  return items.length === 0 ? {} : ({ [name]: items } as unknown as Pick<Ninjs, K>);
}
