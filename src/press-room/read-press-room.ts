import { message } from "../diagnostics/messages/message.ts";
import { type Diagnostic, START_OF_FILE } from "../diagnostics/diagnostic.ts";
import { hasErrors, problem } from "../diagnostics/report.ts";
import { asDraftProblem } from "../release/read-release.ts";
import type { MediaContact } from "../release/release.ts";
import { badId, idOf } from "./content-names.ts";
import { crossCheck } from "./cross-check.ts";
import type { ContentFiles, PressRoom, Publisher } from "./press-room.ts";
import { readContact, readPublisher, readSite, type SettingsReading } from "./read-settings.ts";
import { withLevels } from "./levels.ts";
import { readOwnStrings, textsOf } from "./own-strings.ts";
import { ownPageProblems } from "./own-pages/check-own-pages.ts";
import { readOwnPages } from "./own-pages/read-own-pages.ts";
import { type ReadReleaseFile, readReleases } from "./read-releases.ts";

export interface PressRoomReading {
  /** Undefined if there is an error. */
  readonly room?: PressRoom;
  /**
   * Everything that could be read, for further checks when there are errors; undefined only if the settings cannot be
   * read.
   */
  readonly readable?: PressRoom;
  /** Release files that have errors and are not in `readable`, relative to the content folder. */
  readonly unread: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

interface ReadingOptions {
  /** Replaces the site's own address. */
  readonly publicUrl?: string;
  /** Problems found while the files were listed. */
  readonly problems?: readonly Diagnostic[];
  /** Reads a release file. Default: without a cache. */
  readonly readFile?: ReadReleaseFile | undefined;
}

/** Reads a whole press room from the text of its files. Reports all problems of all files at once. */
export function readPressRoom(
  files: ContentFiles,
  folder: string,
  { publicUrl, problems = [], readFile }: ReadingOptions = {},
): PressRoomReading {
  const diagnostics: Diagnostic[] = [...problems];
  const keep = <T>({ value, diagnostics: found }: SettingsReading<T>): T | undefined => {
    diagnostics.push(...found);
    return value;
  };
  const settings = files.site === undefined ? undefined : keep(readSite(SITE_FILE, files.site, publicUrl));
  if (files.site === undefined && !problems.some(({ file }) => file === SITE_FILE))
    diagnostics.push(problem("file-missing", SITE_FILE, START_OF_FILE, message("site-missing")));
  const publishers = readById<Publisher>(PUBLISHERS, files.publishers, diagnostics, (file, id, text) =>
    keep(readPublisher(file, id, text, settings?.languages[0])),
  );
  const contacts = readById<MediaContact>(CONTACTS, files.contacts, diagnostics, (file, id, text) =>
    keep(readContact(file, id, text)),
  );
  if (!settings) return { diagnostics, unread: [] };
  const { strings, diagnostics: ofStrings } = readOwnStrings(files.strings ?? new Map<string, string>(), settings);
  diagnostics.push(...ofStrings);
  const site = { ...settings, strings: textsOf(strings) };
  const { releases: whole, partial, unread, diagnostics: ofReleases } = readReleases(files.releases, site, readFile);
  // A partial release has an error of its own, so it never reaches `room`.
  const releases = [...whole, ...partial];
  const ofPages = readOwnPages(files.pages ?? new Map<string, string>(), site);
  const all: PressRoom = { site, publishers, contacts, releases, pages: ofPages.pages, strings, folder };
  const checked = crossCheck(all, files);
  const readable: PressRoom = { ...all, releases: releases.filter((release) => !checked.leftOut.has(release)) };
  diagnostics.push(...ofReleases, ...ofPages.diagnostics, ...checked.diagnostics);
  if (files.pages) diagnostics.push(...ownPageProblems(all, files.pages));
  const found = withLevels(diagnostics, all);
  return { readable, unread, diagnostics: found, ...(!hasErrors(found) && { room: readable }) };
}

export const SITE_FILE = "pressroom/site.yaml";
const PUBLISHERS = "pressroom/publishers";
const CONTACTS = "pressroom/contacts";

/** Reads a folder of settings whose file names are ids; reports invalid names, and two files with one id. */
function readById<T>(
  folder: string,
  texts: ReadonlyMap<string, string>,
  diagnostics: Diagnostic[],
  read: (file: string, id: string, text: string) => T | undefined,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  const names = new Map<string, string>();
  for (const [name, text] of texts) {
    const file = `${folder}/${name}`;
    const id = idOf(name);
    const bad = badId(name);
    const twin = names.get(id);
    names.set(id, twin ?? file);
    if (bad !== undefined) diagnostics.push(problem("file-name", file, START_OF_FILE, bad));
    else if (twin !== undefined) {
      diagnostics.push(problem("file-name", file, START_OF_FILE, message("id-twice", { other: twin, id })));
    }
    const value = read(file, id, text);
    if (value && twin === undefined) found.set(id, value);
  }
  return found;
}

/**
 * Turns errors in the files of drafts into warnings and leaves those drafts out, so that an unfinished release does not
 * stop a build. Errors stay errors if another language version is not a draft, because both use the same files.
 */
export function excuseDrafts(
  room: PressRoom,
  found: readonly Diagnostic[],
): { readonly room: PressRoom; readonly diagnostics: readonly Diagnostic[] } {
  const finished = new Set(room.releases.flatMap(({ draft, id }) => (draft ? [] : [id])));
  const drafts = new Map(
    room.releases.filter(({ draft, id }) => draft && !finished.has(id)).map(({ id, source }) => [source.file, id]),
  );
  const leftOut = new Set<string>();
  const diagnostics = found.map((one) => {
    const id = one.level === "error" ? drafts.get(one.file) : undefined;
    if (id === undefined) return one;
    leftOut.add(id);
    return asDraftProblem(one);
  });
  if (leftOut.size === 0) return { room, diagnostics };
  return { room: { ...room, releases: room.releases.filter(({ id }) => !leftOut.has(id)) }, diagnostics };
}
