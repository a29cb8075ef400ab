import { type Diagnostic, START_OF_FILE } from "../diagnostics/diagnostic.ts";
import { hasErrors, problem } from "../diagnostics/report.ts";
import { readFileName } from "../release/file-name.ts";
import { readRelease, type ReleaseSettings } from "../release/read-release.ts";
import type { MediaContact, Release } from "../release/release.ts";
import type { ContentFiles } from "./content-files.ts";
import { crossCheck } from "./cross-check.ts";
import { readContact, readPublisher, readSite, type SettingsReading } from "./read-settings.ts";
import type { PressRoom, Publisher, SiteSettings } from "./press-room.ts";

export interface PressRoomReading {
  /** Absent when there is an error. */
  readonly room?: PressRoom;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a whole press room from the text of its files. All problems of all files are found in one go. */
export function readPressRoom(files: ContentFiles, folder: string, publicUrl?: string): PressRoomReading {
  const diagnostics: Diagnostic[] = [];
  const keep = <T>({ value, diagnostics: found }: SettingsReading<T>): T | undefined => {
    diagnostics.push(...found);
    return value;
  };
  const site = files.site === undefined ? undefined : keep(readSite(SITE_FILE, files.site, publicUrl));
  if (files.site === undefined) diagnostics.push(problem("file-missing", SITE_FILE, START_OF_FILE, SITE_MISSING));
  const publishers = readAll<Publisher>(files.publishers, (id, text) =>
    keep(readPublisher(publisherFile(id), id, text)),
  );
  const contacts = readAll<MediaContact>(files.contacts, (id, text) => keep(readContact(contactFile(id), id, text)));
  if (!site) return { diagnostics };
  const releases = readReleases(files.releases, site, diagnostics);
  const room: PressRoom = { site, publishers, contacts, releases, folder };
  diagnostics.push(...crossCheck(room, files));
  return hasErrors(diagnostics) ? { diagnostics } : { room, diagnostics };
}

export const SITE_FILE = "pressroom/site.yaml";
const SITE_MISSING =
  "The settings of the press room are missing. Write pressroom/site.yaml with name, url, languages, timezone and publisher.";

export function publisherFile(id: string): string {
  return `pressroom/publishers/${id}.yaml`;
}

export function contactFile(id: string): string {
  return `pressroom/contacts/${id}.yaml`;
}

function readAll<T>(
  texts: ReadonlyMap<string, string>,
  read: (id: string, text: string) => T | undefined,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const [id, text] of texts) {
    const value = read(id, text);
    if (value) found.set(id, value);
  }
  return found;
}

function readReleases(
  texts: ReadonlyMap<string, string>,
  site: SiteSettings,
  diagnostics: Diagnostic[],
): readonly Release[] {
  const settings: ReleaseSettings = {
    languages: site.languages,
    timezone: site.timezone,
    publisher: site.publisher,
    types: Object.keys(site.types),
  };
  const originals = new Map<string, Release>();
  const releases: Release[] = [];
  for (const [path, text] of originalsFirst(texts)) {
    const { id, language } = readFileName(path);
    const reading = readRelease(path, text, settings, originals.get(id));
    diagnostics.push(...reading.diagnostics);
    if (!reading.release) continue;
    releases.push(reading.release);
    if (language === undefined || !originals.has(id)) originals.set(id, reading.release);
  }
  return releases;
}

/** Files without a language in their name first, so that translations can take over their facts. */
function originalsFirst(texts: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  const entries = [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const named = (path: string): boolean => readFileName(path).language !== undefined;
  return [...entries.filter(([path]) => !named(path)), ...entries.filter(([path]) => named(path))];
}
