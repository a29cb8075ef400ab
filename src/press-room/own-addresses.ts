import { type Message, message } from "../diagnostics/messages/message.ts";
import { type Release, RELEASE_TYPES } from "../release/release.ts";
import { languagePath } from "../text/language.ts";
import { downloadName } from "../text/slug.ts";
import { yearIn } from "../time/dates.ts";
import {
  ASSETS,
  CMS,
  FEED_FILES,
  MEDIA_FILES,
  RELEASE_FILES,
  RELEASE_LIST_FILE,
  releasePath,
  ROOT_FILES,
  SECTIONS,
} from "./addresses.ts";
import type { PressRoom } from "./press-room.ts";
import { topicKey } from "./references.ts";

/** The address without differences that hosts ignore: a final slash or `index.html`, upper and lower case. */
export function plainPath(path: string): string {
  return path.replace(/\/(index\.html?)?$/i, "").toLowerCase();
}

/**
 * Names the page or file of the site at an address, as a clause; undefined if there is none. `path` as from
 * `plainPath`.
 */
export type OwnAddress = (path: string) => Message | undefined;

/** Returns a lookup for every address the press room writes, including those of releases that are not public yet. */
export function ownAddresses(room: PressRoom): OwnAddress {
  const releases = new Map<string, Release>();
  for (const release of room.releases) releases.set(plainPath(releasePath(release, room.site)), release);
  const roots = room.site.languages.map((language) => languagePath(language));
  const keys: Readonly<Record<string, ReadonlySet<string>>> = {
    [SECTIONS.releases]: new Set(["", ...room.releases.map(({ date }) => String(yearIn(date)))]),
    [SECTIONS.types]: new Set(["", ...RELEASE_TYPES, ...Object.keys(room.site.types)]),
    [SECTIONS.topics]: new Set(["", ...Object.keys(room.site.topics), ...room.releases.flatMap(topicKeys)]),
    [SECTIONS.publishers]: new Set(["", ...room.publishers.keys()]),
  };
  const contacts = new Set([...room.contacts.keys()].flatMap((id) => [id, `${id}.vcf`, `${id}.3.vcf`]));
  const pages = new Map(room.pages.map((page) => [plainPath(page.path), page.file]));
  return (path) => {
    const page = pages.get(path);
    if (page !== undefined) return message("own-page", { file: page });
    if (rootFile(path)) return message("own-file");
    if (/^\/[_.]/.test(path)) return message("own-host-name");
    if (beginsWith(path, [ASSETS, MEDIA_FILES, "/pagefind/", CMS])) return message("own-folder");
    const release = releases.get(path) ?? releases.get(path.slice(0, path.lastIndexOf("/")));
    if (release && (releases.has(path) || fileBeside(path, release)))
      return message("own-release", { file: release.source.file });
    const [, first = "", rest = ""] = /^\/?([^/]*)\/?(.*)$/.exec(path) ?? [];
    const inner = roots.includes(first) ? rest : path.slice(1);
    if (SECTION_FILES.has(inner) || inner.startsWith(SECTIONS.media)) return message("own-section");
    const [section = "", key = ""] = inner.split(/(?<=^[^/]+\/)/);
    if (section === SECTIONS.contacts) return contacts.has(key) ? message("own-contact") : undefined;
    return keys[section] && isOfList(key, keys[section]) ? message("own-list") : undefined;
  };
}

/** Pages, feeds and lists as JSON at the root of each language's tree. */
const SECTION_FILES: ReadonlySet<string> = new Set([
  ...Object.values(SECTIONS).map((path) => path.replace(/\/$/, "")),
  ...Object.values(FEED_FILES),
  RELEASE_LIST_FILE,
]);

function rootFile(path: string): boolean {
  const numbered = path.replace(/-\d+(?=\.\w+$)/, "");
  return (Object.values(ROOT_FILES) as readonly string[]).some((file) => file.toLowerCase() === numbered);
}

function beginsWith(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder.slice(0, -1) || path.startsWith(folder));
}

function fileBeside(path: string, { images, documents }: Release): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return [...Object.values(RELEASE_FILES), ...[...images, ...documents].map(({ file }) => downloadName(file))].includes(
    name,
  );
}

/** Says whether `key`, the part after `type/`, is a list, a further page of one or a file beside it. */
function isOfList(key: string, known: ReadonlySet<string>): boolean {
  const list = key.replace(/(^|\/)(feed\.xml|atom\.xml|feed\.json|releases(-\d+)?\.json)$/, "");
  return known.has(list) || known.has(list.replace(/(^|\/)(page\/)?\d+$/, ""));
}

function topicKeys({ topics }: Release): readonly string[] {
  return topics.map(topicKey);
}
