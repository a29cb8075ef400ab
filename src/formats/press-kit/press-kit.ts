import { strToU8, zipSync, type Zippable } from "fflate";
import type { SitePath } from "../../press-room/addresses.ts";
import type { Site } from "../../site/site.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import { eventCalendar } from "../calendar/calendar.ts";
import { markdownCopy } from "../release-copy/markdown-copy.ts";
import { plainText } from "../../site/release-copy/plain-text.ts";
import { captionsAndCredits } from "./captions.ts";
import { kitContents } from "./contents.ts";
import { pressKitPage } from "./kit-page.tsx";
import { releaseCopy } from "../../site/release-copy/release-copy.ts";
import { fileStem } from "../../text/slug.ts";
import { vCard } from "../contacts/vcard.ts";

/** Says whether a release has a press kit: it brings pictures, documents or an event. A release of text alone offers its text. */
export function hasPressKit({ images, documents, event }: PublishedRelease): boolean {
  return images.length > 0 || documents.length > 0 || event !== undefined;
}

/** The file name for saving a press kit: `recruitment-survey-press-kit.zip`. */
export function pressKitName(release: PublishedRelease): string {
  return `${fileStem(release.slug)}-press-kit.zip`;
}

/**
 * The press kit of a release as ZIP: its text in three forms, full-size pictures with captions and credits, documents,
 * contacts, and the event as a calendar file. `readFile` returns the bytes of a file of the site. Equal content gives
 * equal bytes.
 */
export function pressKit(
  release: PublishedRelease,
  publication: Site,
  readFile: (path: SitePath) => Uint8Array,
): Uint8Array {
  const contents = kitContents(release, publication);
  const stem = fileStem(release.slug);
  const files: Zippable = {
    [`${stem}.txt`]: strToU8(plainText(release, publication)),
    [`${stem}.md`]: strToU8(markdownCopy(release, publication)),
    [`${stem}.html`]: strToU8(pressKitPage(release, publication, contents)),
  };
  if (release.event) files[`${stem}.ics`] = strToU8(eventCalendar(release, publication));
  const captions = captionsAndCredits(releaseCopy(release, publication), contents);
  if (captions !== undefined) files["pictures/captions-and-credits.txt"] = strToU8(captions);
  for (const { name, path } of contents.files) files[name] = readFile(path);
  for (const { name, contact } of contents.contacts)
    files[name] = strToU8(vCard(contact, release.language, publication, { version: "3.0", revised: release.updated }));
  // Stored without compression: pictures and PDFs are compressed already, and the texts are short.
  return zipSync(files, { level: 0, mtime: noonOf(release), os: 3, attrs: 0o100644 << 16 });
}

/**
 * Noon of the release's day. A ZIP has wall-clock times without a zone, which the library takes from the machine's
 * zone: noon of a given day is the same on every machine, and no clock change skips it.
 */
function noonOf({ date }: PublishedRelease): Date {
  const [year = 1980, month = 1, day = 1] = date.iso.slice(0, 10).split("-").map(Number);
  return new Date(Math.min(2099, Math.max(1980, year)), month - 1, day, 12);
}
