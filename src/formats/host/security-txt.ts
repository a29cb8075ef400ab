import { absoluteUrl, ROOT_FILES, sectionPath } from "../../press-room/addresses.ts";
import { singleFile } from "../../site/output.ts";
import type { Publication } from "../../site/publication.ts";
import { today } from "../../site/moments.ts";
import { oneLine } from "../../text/one-line.ts";

const DAY = 24 * 60 * 60 * 1000;
/** RFC 9116 §2.5.5 recommends less than a year. */
const DAYS_VALID = 360;

/** `/.well-known/security.txt`: where to report a vulnerability, RFC 9116. */
export const securityTxtOutput = singleFile(
  "security.txt",
  ROOT_FILES.security,
  (publication) => `${securityLines(publication).join("\n")}\n`,
);

function securityLines(publication: Publication): readonly string[] {
  const { site } = publication.pressRoom;
  return [
    `Contact: ${contactOf(publication)}`,
    `Expires: ${expiryOf(publication)}`,
    `Preferred-Languages: ${site.languages.join(", ")}`,
    `Canonical: ${absoluteUrl(ROOT_FILES.security, site.url)}`,
  ];
}

/** From `site.yaml`, else the first press contact with e-mail, else the page of all contacts. */
function contactOf({ pressRoom: { site, pressContacts } }: Publication): string {
  const email = pressContacts.find((contact) => contact.email !== undefined)?.email;
  const contact = site.security.contact ?? email;
  if (contact === undefined) return absoluteUrl(sectionPath("/", "contacts"), site.url);
  return oneLine(/^[a-z][a-z\d+.-]*:/i.test(contact) ? contact : `mailto:${contact}`);
}

/** From `site.yaml`, else counted from the day of the build, so that two builds on one day are equal. */
function expiryOf({ pressRoom }: Publication): string {
  const { expires } = pressRoom.site.security;
  if (expires) return expires.iso;
  return new Date(Date.parse(today(pressRoom)) + DAYS_VALID * DAY).toISOString();
}
