import { absoluteUrl, contactCardPath, contactPath } from "../../press-room/addresses.ts";
import type { Output, OutputFile, Publication } from "../../site/publication.ts";
import type { Edition } from "../../press-room/published.ts";
import { localized } from "../../press-room/press-room.ts";
import type { MediaContact } from "../../release/release.ts";
import type { Timestamp } from "../../time/timestamp.ts";
import { oneLine } from "../../text/one-line.ts";
import { isGlobalNumber, telephoneUri } from "../../site/telephone.ts";
import { type VCardProperty, vCardLines } from "./vcard-lines.ts";

/**
 * A media contact as vCard 4.0 (RFC 6350), the role in `language`. `revised` is the time of the newest release that
 * names the contact: contacts have no date of their own, and a clock would make each build another.
 */
export function vCard(contact: MediaContact, language: string, publication: Publication, revised?: Timestamp): string {
  const name = oneLine(contact.name);
  return vCardLines([
    { name: "BEGIN", value: { text: "VCARD" } },
    { name: "VERSION", value: { text: "4.0" } },
    ...identity(contact, language, publication),
    { name: "FN", value: { text: name } },
    { name: "N", value: { components: nameComponents(name) } },
    ...work(contact, language, publication),
    ...reach(contact),
    ...contact.languages.map((tag, index) => languageProperty(tag, index, contact.languages.length)),
    ...portrait(contact, publication),
    ...(revised ? [{ name: "REV", value: { text: utcBasic(revised) } }] : []),
    { name: "END", value: { text: "VCARD" } },
  ]);
}

/** `/contacts/<id>.vcf` in every language's tree: the same card, the role in that language. */
export const vCardOutput: Output = {
  name: "vCard",
  *files(publication): Iterable<OutputFile> {
    const revisions = contactRevisions(publication);
    for (const { root, language } of publication.pressRoom.editions)
      for (const [id, contact] of publication.pressRoom.contacts)
        yield {
          path: contactCardPath(root, id),
          content: vCard({ ...contact, id }, language, publication, revisions.get(id)),
        };
  },
};

/** By the id of a contact, the last change of any release that names them. */
export function contactRevisions({ pressRoom: room }: Publication): ReadonlyMap<string, Timestamp> {
  const newest = new Map<string, Timestamp>();
  for (const { contacts, event, updated } of room.editions.flatMap(({ allReleases }) => allReleases))
    for (const { id } of event?.contact ? [...contacts, event.contact] : contacts) {
      if (id !== undefined && (newest.get(id)?.ms ?? -Infinity) < updated.ms) newest.set(id, updated);
    }
  return newest;
}

/** Who this is to a program: the same in every language. Contacts written inside a release are nobody elsewhere. */
function identity({ id }: MediaContact, language: string, { pressRoom: room }: Publication): readonly VCardProperty[] {
  if (id === undefined) return [];
  const { editions, site } = room;
  const rootOf = (edition: Edition | undefined) => edition?.root ?? "/";
  const own = rootOf(editions.find((edition) => edition.language === language));
  return [
    { name: "UID", value: { uri: absoluteUrl(contactPath(rootOf(editions[0]), id), site.url) } },
    { name: "SOURCE", value: { uri: absoluteUrl(contactCardPath(own, id), site.url) } },
    { name: "URL", value: { uri: absoluteUrl(contactPath(own, id), site.url) } },
  ];
}

function work(contact: MediaContact, language: string, { pressRoom: room }: Publication): readonly VCardProperty[] {
  const publisher = room.publishers.get(contact.publisher ?? "") ?? room.owner;
  const role = localized(contact.role, language, room.site.languages[0]);
  return [
    { name: "ORG", value: { components: [oneLine(publisher.name)] } },
    ...(role === undefined ? [] : [{ name: "TITLE", value: { text: oneLine(role) } }]),
  ];
}

function reach({ phone, mobile, email }: MediaContact): readonly VCardProperty[] {
  return [
    ...(phone === undefined ? [] : [telephone(phone, "voice")]),
    ...(mobile === undefined ? [] : [telephone(mobile, "cell")]),
    ...(email === undefined ? [] : [{ name: "EMAIL", parameters: { TYPE: "work" }, value: { text: email } }]),
  ];
}

/** A tel: address needs a country code, RFC 3966 §5.1.5; without one the number stays the text it is. */
function telephone(number: string, kind: "voice" | "cell"): VCardProperty {
  const TYPE = `work,${kind}`;
  return isGlobalNumber(number)
    ? { name: "TEL", parameters: { VALUE: "uri", TYPE }, value: { uri: telephoneUri(number) } }
    : { name: "TEL", parameters: { TYPE }, value: { text: oneLine(number) } };
}

function languageProperty(tag: string, index: number, count: number): VCardProperty {
  const parameters: Readonly<Record<string, string>> =
    count > 1 && index < 100 ? { TYPE: "work", PREF: String(index + 1) } : { TYPE: "work" };
  return { name: "LANG", parameters, value: { text: tag } };
}

function portrait(contact: MediaContact, { assets, pressRoom: room }: Publication): readonly VCardProperty[] {
  const picture = assets.portrait(contact);
  if (!picture) return [];
  const uri = absoluteUrl(picture.crops.square.path, room.site.url);
  return [{ name: "PHOTO", parameters: { MEDIATYPE: "image/jpeg" }, value: { uri } }];
}

/** Words that belong to the family name after them. */
const PARTICLES = /^(?:af|al|ben|bin|da|de|del|den|der|di|dos|du|el|la|le|ter|van|von|zu)$/i;

/** Family and given names, as well as a full name tells: the last word and the particles before it. RFC 6350 §6.2.2. */
function nameComponents(name: string): readonly string[] {
  const words = name.split(" ");
  let family = words.length - 1;
  while (family > 1 && PARTICLES.test(words[family - 1] ?? "")) family -= 1;
  if (words.length === 1) return ["", name, "", "", ""];
  return [words.slice(family).join(" "), words.slice(0, family).join(" "), "", "", ""];
}

/** RFC 6350 §4.3.5: `20260312T073909Z`. */
function utcBasic({ ms }: Timestamp): string {
  return `${new Date(ms).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}
