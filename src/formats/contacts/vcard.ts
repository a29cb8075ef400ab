import { absoluteUrl, type CardVersion, contactCardPath, contactPath } from "../../press-room/addresses.ts";
import { outputOf } from "../../site/output.ts";
import type { Site } from "../../site/site.ts";
import { derived } from "../../site/memoise.ts";
import type { Edition, PublishedPressRoom } from "../../press-room/published.ts";
import { localized } from "../../press-room/press-room.ts";
import type { MediaContact } from "../../release/release.ts";
import type { Timestamp } from "../../time/timestamp.ts";
import { oneLine } from "../../text/one-line.ts";
import { isGlobalNumber, telephoneUri } from "../../site/telephone.ts";
import { type Property, vCardText } from "../ical.ts";

/**
 * A media contact as vCard, the role in `language`: version 4.0 (RFC 6350), or 3.0 (RFC 2426), which Outlook and phones
 * read. The portrait is inside. `revised` is the time of the newest release that names the contact: contacts have no
 * date of their own, and the time of the build would change every card in every build.
 */
export function vCard(
  contact: MediaContact,
  language: string,
  publication: Site,
  { version, revised }: { readonly version: CardVersion; readonly revised?: Timestamp | undefined },
): string {
  const name = oneLine(contact.name);
  const properties: readonly Property[] = [
    ["version", {}, "text", version],
    ...identity(contact, language, publication, version),
    ["fn", {}, "text", name],
    ["n", {}, "text", nameComponents(name)],
    ...work(contact, language, publication),
    ...(version === "4.0" ? reach(contact) : olderReach(contact)),
    ...(version === "4.0" ? languages(contact) : []),
    ...contact.links.map((link) => profile(link, version)),
    ...portrait(contact, publication, version),
    ...(revised ? [["rev", {}, version === "4.0" ? "timestamp" : "date-time", utc(revised)] as const] : []),
  ];
  return vCardText(properties, version);
}

/**
 * `/contacts/<id>.vcf` and `/contacts/<id>.3.vcf` in every language's tree: the same contact, with the role in that
 * language.
 */
export const vCardOutput = outputOf({
  name: "vCard",
  files: ({ pressRoom: { editions, contacts } }) =>
    editions.flatMap(({ root, language }) =>
      [...contacts].flatMap(([id, contact]) =>
        VERSIONS.map((version) => ({ path: contactCardPath(root, id, version), language, id, contact, version })),
      ),
    ),
  content: ({ language, id, contact, version }, publication) =>
    vCard({ ...contact, id }, language, publication, {
      version,
      revised: revisionOf(id, publication.pressRoom),
    }),
});

const VERSIONS: readonly CardVersion[] = ["4.0", "3.0"];

/** Time of the last change of any release that names a contact. */
const revisionOf = derived("revision of a contact", (id: string, room: PublishedPressRoom) =>
  contactRevisions(room).get(id),
);

const contactRevisions = derived(
  "revisions of contacts",
  (room: PublishedPressRoom): ReadonlyMap<string, Timestamp> => {
    const newest = new Map<string, Timestamp>();
    for (const { contacts, event, updated } of room.editions.flatMap(({ allReleases }) => allReleases))
      for (const { id } of event?.contact ? [...contacts, event.contact] : contacts) {
        if (id !== undefined && (newest.get(id)?.ms ?? -Infinity) < updated.ms) newest.set(id, updated);
      }
    return newest;
  },
);

/** Addresses that identify the contact, the same in every language. Contacts written inside a release have none. */
function identity(
  { id }: MediaContact,
  language: string,
  { pressRoom: room }: Site,
  version: CardVersion,
): readonly Property[] {
  if (id === undefined) return [];
  const { editions, site } = room;
  const rootOf = (edition: Edition | undefined) => edition?.root ?? "/";
  const own = rootOf(editions.find((edition) => edition.language === language));
  return [
    ["uid", {}, "text", absoluteUrl(contactPath(rootOf(editions[0]), id), site.url)],
    ...(version === "4.0" ? [["source", {}, "uri", absoluteUrl(contactCardPath(own, id), site.url)] as const] : []),
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

/** Telephone numbers and e-mail address. RFC 2426 §3.3. */
function olderReach({ phone, mobile, email }: MediaContact): readonly Property[] {
  const number = (text: string, kind: string): Property => [
    "tel",
    { type: ["WORK", kind] },
    "phone-number",
    isGlobalNumber(text) ? telephoneUri(text).slice("tel:".length) : oneLine(text),
  ];
  return [
    ...(phone === undefined ? [] : [number(phone, "VOICE")]),
    ...(mobile === undefined ? [] : [number(mobile, "CELL")]),
    ...(email === undefined ? [] : [["email", { type: ["INTERNET", "WORK"] }, "text", oneLine(email)] as const]),
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

function languages({ languages: tags }: MediaContact): readonly Property[] {
  return tags.map((tag, index) => languageProperty(tag, index, tags.length));
}

function languageProperty(tag: string, index: number, count: number): Property {
  // PREF goes from 1 to 100, RFC 6350 §5.3.
  const hasRank = count > 1 && index < 100;
  return ["lang", { type: "work", ...(hasRank && { pref: String(index + 1) }) }, "language-tag", tag];
}

/** A profile of the person: RFC 9554 §3.3, and for version 3.0 a web address, which every program shows. */
function profile({ url, title }: MediaContact["links"][number], version: CardVersion): Property {
  if (version === "3.0") return ["url", {}, "uri", url];
  return ["socialprofile", title === undefined ? {} : { "service-type": oneLine(title) }, "uri", url];
}

/** The portrait inside the card: programs do not fetch a picture from an address. */
function portrait(contact: MediaContact, { assets }: Site, version: CardVersion): readonly Property[] {
  const photo = assets.portrait(contact)?.inCard;
  if (photo === undefined) return [];
  return version === "4.0"
    ? [["photo", {}, "uri", `data:image/jpeg;base64,${photo}`]]
    : [["photo", { encoding: "b", type: "JPEG" }, "binary", photo]];
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
