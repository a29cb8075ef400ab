import { strToU8 } from "fflate";
import type { SitePath } from "../../press-room/addresses.ts";
import type { Site } from "../../site/site.ts";
import type { PublishedRelease } from "../../press-room/published.ts";
import { plainText } from "../../site/release-copy/plain-text.ts";
import { releaseCopy } from "../../site/release-copy/release-copy.ts";
import { fileStem } from "../../text/slug.ts";
import { eventCalendar } from "../calendar/calendar.ts";
import { vCard } from "../contacts/vcard.ts";
import { markdownCopy } from "../release-copy/markdown-copy.ts";
import { archiveOf } from "./archive.ts";
import { captionsAndCredits } from "./captions.ts";
import { kitContents } from "./contents.ts";
import { pressKitPage } from "./kit-page.tsx";
import { wordBlocks, type WordText } from "./word-text.ts";

/** Says whether a release has a press kit: only with pictures, documents or an event. Others offer their text. */
export function hasPressKit({ images, documents, event }: PublishedRelease): boolean {
  return images.length > 0 || documents.length > 0 || event !== undefined;
}

/** The file name for saving a press kit: `recruitment-survey-press-kit.zip`. */
export function pressKitName(release: PublishedRelease): string {
  return `${folderOf(release)}.zip`;
}

/** The folder with all files of a kit, so that unpacking does not mix them with other files. */
function folderOf({ slug }: PublishedRelease): string {
  return `${fileStem(slug)}-press-kit`;
}

/** The text of a release for its Word file: the same as its plain text. */
export function kitWordText(release: PublishedRelease, publication: Site): WordText {
  const { title, lead, sections } = releaseCopy(release, publication);
  return {
    title,
    language: release.language,
    publisher: release.publisher.name,
    date: new Date(release.updated.ms).toISOString(),
    blocks: wordBlocks(plainText(release, publication), {
      title,
      headings: sections.map(({ heading }) => heading),
      strong: lead,
    }),
  };
}

/** The bytes that a kit is made of, besides texts. */
export interface KitFiles {
  /** The bytes of a file of the site. */
  readonly read: (path: SitePath) => Uint8Array;
  /** The text as Word file. */
  readonly word: Uint8Array;
}

/**
 * The press kit of a release as ZIP, in one folder: its text in four forms, full-size pictures with captions and
 * credits, documents, logo, contacts, and the event as a calendar file. Equal content gives equal bytes.
 */
export function pressKit(release: PublishedRelease, publication: Site, { read, word }: KitFiles): Uint8Array {
  const contents = kitContents(release, publication);
  const stem = fileStem(release.slug);
  const event = eventCalendar(release, publication);
  const captions = captionsAndCredits(releaseCopy(release, publication), contents, publication.pressRoom.site);
  const files: readonly (readonly [name: string, content: string | Uint8Array])[] = [
    [`${stem}.txt`, plainText(release, publication)],
    [`${stem}.docx`, word],
    [`${stem}.md`, markdownCopy(release, publication)],
    [`${stem}.html`, pressKitPage(release, publication, contents)],
    ...(event === undefined ? [] : [[`${stem}.ics`, event] as const]),
    ...(captions === undefined ? [] : [["pictures/captions-and-credits.txt", captions] as const]),
    ...contents.files.map(({ name, path }) => [name, read(path)] as const),
    ...contents.contacts.map(
      ({ name, contact }) =>
        [name, vCard(contact, release.language, publication, { version: "3.0", revised: release.updated })] as const,
    ),
  ];
  return archiveOf(
    files.map(([name, content]) => [
      `${folderOf(release)}/${name}`,
      typeof content === "string" ? strToU8(content) : content,
    ]),
    release.date.iso.slice(0, 10),
  );
}
