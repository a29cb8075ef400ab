import { contactPath, sectionPath } from "../press-room/addresses.ts";
import { localized, type Publisher } from "../press-room/press-room.ts";
import type { Edition, PublishedPressRoom, PublishedRelease } from "../press-room/published.ts";
import { topicOf } from "../press-room/references.ts";
import type { MediaContact } from "../release/release.ts";
import { stringsFor } from "../site/strings.ts";
import { downloadName } from "../text/slug.ts";
import { SHOWN_END } from "./facets.ts";
import type { SearchRecord, SearchRow } from "./record.ts";

/** Records of the documents of a release, which follow its own record. Each has the address of its file. */
export function documentRecords(release: PublishedRelease, { day, type, publisher }: SearchRow): SearchRecord[] {
  const byName = new Map(release.documents.map((document) => [downloadName(document.file), document]));
  return [...byName].map(([name, { title }]) => ({
    kind: "document",
    url: `${release.path}${name}`.slice(1),
    title,
    content: release.title,
    topics: [],
    ...(day !== undefined && { day }),
    ...(type !== undefined && { type }),
    ...(publisher && { publisher }),
  }));
}

/** Records of press contacts with a page, and of publishers' logos. */
export function personAndLogoRecords(edition: Edition, room: PublishedPressRoom): SearchRecord[] {
  return [
    ...[...room.contacts.values()].flatMap((contact) => contactRecord(contact, edition, room)),
    ...[...room.publishers.values()].flatMap((publisher) => logoRecord(publisher, edition, room)),
  ];
}

/** A contact is found by name, role, numbers, e-mail, topics and publisher. */
function contactRecord(contact: MediaContact, { language, root }: Edition, room: PublishedPressRoom): SearchRecord[] {
  if (contact.id === undefined) return [];
  const publisher = room.publishers.get(contact.publisher ?? room.owner.id)?.name;
  const shown = [
    localized(contact.role, language, room.site.languages[0]),
    contact.mobile ?? contact.phone,
    contact.email,
  ];
  const others = [
    publisher,
    ...contact.topics.map((topic) => topicOf(topic, language, room.site).label),
    contact.mobile && contact.phone,
  ];
  return [
    {
      kind: "contact",
      url: contactPath(root, contact.id).slice(1),
      title: contact.name,
      content: [shown, others].map(inOneLine).join(SHOWN_END),
      topics: [],
    },
  ];
}

/** Pagefind keeps one record for each address, so each publisher has its own query for the same section. */
function logoRecord(
  { id, logo, name, shortName }: Publisher,
  { language, root }: Edition,
  { site }: PublishedPressRoom,
): SearchRecord[] {
  if (logo === undefined) return [];
  const { t } = stringsFor(language, site);
  return [
    {
      kind: "logo",
      url: `${sectionPath(root, "media")}?logo=${id}#logos`.slice(1),
      title: t("media.logo", { publisher: name }),
      content: inOneLine([t("search.kind.logo"), t("media.logos"), shortName]),
      topics: [],
    },
  ];
}

function inOneLine(facts: readonly (string | undefined)[]): string {
  return facts.filter((fact) => fact !== undefined && fact !== "").join(" · ");
}
