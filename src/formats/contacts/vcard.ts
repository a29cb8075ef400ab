import { absoluteUrl, contactCardPath, contactPath } from "../../press-room/addresses.ts";
import { outputOf } from "../../site/output.ts";
import type { Site } from "../../site/site.ts";
import { memoise } from "../../site/memoise.ts";
import type { Edition, PublishedPressRoom } from "../../press-room/published.ts";
import { localized } from "../../press-room/press-room.ts";
import type { MediaContact } from "../../release/release.ts";
import type { Timestamp } from "../../time/timestamp.ts";
import { oneLine } from "../../text/one-line.ts";
import { isGlobalNumber, telephoneUri } from "../../site/telephone.ts";
import { type Property, vCardText } from "../ical.ts";

/**
 * A media contact as vCard 4.0 (RFC 6350), the role in `language`. `revised` is the time of the newest release that
 * names the contact: contacts have no date of their own, and the time of the build would change every card in every
 * build.
 */
export function vCard(contact: MediaContact, language: string, publication: Site, revised?: Timestamp): string {
  const name = oneLine(contact.name);
  return vCardText([
    ["version", {}, "text", "4.0"],
    ...identity(contact, language, publication),
    ["fn", {}, "text", name],
    ["n", {}, "text", nameComponents(name)],
    ...work(contact, language, publication),
    ...reach(contact),
    ...contact.languages.map((tag, index) => languageProperty(tag, index, contact.languages.length)),
    ...portrait(contact, publication),
    ...(revised ? [["rev", {}, "timestamp", utc(revised)] as const] : []),
  ]);
}

/** `/contacts/<id>.vcf` in every language's tree: the same contact, with the role in that language. */
export const vCardOutput = outputOf({
  name: "vCard",
  files: ({ pressRoom: { editions, contacts } }) =>
    editions.flatMap(({ root, language }) =>
      Array.from(contacts, ([id, contact]) => ({ path: contactCardPath(root, id), language, id, contact })),
    ),
  content: ({ language, id, contact }, publication) =>
    vCard({ ...contact, id }, language, publication, contactRevisions(publication.pressRoom).get(id)),
});

/** Time of the last change of any release that names a contact, by the contact's id. */
const contactRevisions = memoise((room: PublishedPressRoom): ReadonlyMap<string, Timestamp> => {
  const newest = new Map<string, Timestamp>();
  for (const { contacts, event, updated } of room.editions.flatMap(({ allReleases }) => allReleases))
    for (const { id } of event?.contact ? [...contacts, event.contact] : contacts) {
      if (id !== undefined && (newest.get(id)?.ms ?? -Infinity) < updated.ms) newest.set(id, updated);
    }
  return newest;
});

/** Addresses that identify the contact, the same in every language. Contacts written inside a release have none. */
function identity({ id }: MediaContact, language: string, { pressRoom: room }: Site): readonly Property[] {
  if (id === undefined) return [];
  const { editions, site } = room;
  const rootOf = (edition: Edition | undefined) => edition?.root ?? "/";
  const own = rootOf(editions.find((edition) => edition.language === language));
  return [
    ["uid", {}, "text", absoluteUrl(contactPath(rootOf(editions[0]), id), site.url)],
    ["source", {}, "uri", absoluteUrl(contactCardPath(own, id), site.url)],
    ["url", {}, "uri", absoluteUrl(contactPath(own, id), site.url)],
  ];
}

function work(contact: MediaContact, language: string, { pressRoom: room }: Site): readonly Property[] {
  const publisher = room.publishers.get(contact.publisher ?? "") ?? room.owner;
  const role = localized(contact.role, language, room.site.languages[0]);
  return [
    ["org", {}, "text", [oneLine(publisher.name)]],
    ...(role === undefined ? [] : [["title", {}, "text", oneLine(role)] as const]),
  ];
}

function reach({ phone, mobile, email }: MediaContact): readonly Property[] {
  return [
    ...(phone === undefined ? [] : [telephone(phone, "voice")]),
    ...(mobile === undefined ? [] : [telephone(mobile, "cell")]),
    ...(email === undefined ? [] : [["email", { type: "work" }, "text", oneLine(email)] as const]),
  ];
}

/** A `tel:` address needs a country code, RFC 3966 §5.1.5; a number without one is written as text. */
function telephone(number: string, kind: "voice" | "cell"): Property {
  const parameters = { type: ["work", kind] };
  return isGlobalNumber(number)
    ? // ical.js takes a URI for the default type; in RFC 6350 §6.4.1 the default is text.
      ["tel", { ...parameters, value: "uri" }, "uri", telephoneUri(number)]
    : ["tel", parameters, "text", oneLine(number)];
}

function languageProperty(tag: string, index: number, count: number): Property {
  // PREF goes from 1 to 100, RFC 6350 §5.3.
  const hasRank = count > 1 && index < 100;
  return ["lang", { type: "work", ...(hasRank && { pref: String(index + 1) }) }, "language-tag", tag];
}

function portrait(contact: MediaContact, { assets, pressRoom: room }: Site): readonly Property[] {
  const picture = assets.portrait(contact);
  if (!picture) return [];
  const uri = absoluteUrl(picture.crops.square.path, room.site.url);
  return [["photo", { mediatype: "image/jpeg" }, "uri", uri]];
}

/** Particles that are part of a family name. */
const PARTICLES = /^(?:af|al|ben|bin|da|de|del|den|der|di|dos|du|el|la|le|ter|van|von|zu)$/i;

/** Family name, given names and three empty components, RFC 6350 §6.2.2. The family name is the last word with its particles. */
function nameComponents(name: string): readonly string[] {
  const words = name.split(" ");
  let family = words.length - 1;
  while (family > 1 && PARTICLES.test(words[family - 1] ?? "")) family -= 1;
  if (words.length === 1) return ["", name, "", "", ""];
  return [words.slice(family).join(" "), words.slice(0, family).join(" "), "", "", ""];
}

/** As jCard has a time; the file has `20260312T073909Z`, RFC 6350 §4.3.5. */
function utc({ ms }: Timestamp): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
