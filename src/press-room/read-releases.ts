import { message } from "../diagnostics/messages/message.ts";
import { type Diagnostic, START_OF_FILE } from "../diagnostics/diagnostic.ts";
import { problem } from "../diagnostics/report.ts";
import { meantAsTranslation, withNearestName } from "./check-versions.ts";
import { readFileName } from "../release/file-name.ts";
import { type Original, readRelease, type ReleaseReading, type ReleaseSettings } from "../release/read-release.ts";
import type { Release } from "../release/release.ts";
import type { FileTexts, SiteSettings } from "./press-room.ts";

/** `readRelease`, or a function that caches its results. Reads the text only if it is needed. */
export type ReadReleaseFile = (
  path: string,
  text: () => string,
  settings: ReleaseSettings,
  original: Original,
) => ReleaseReading;

/** The values by which changes of a file are detected. Times are in milliseconds since 1970. */
export interface FileState {
  readonly bytes: number;
  readonly inode: number;
  readonly writtenMs: number;
  /** The last change of content, name or permissions. */
  readonly changedMs: number;
}

/** Release files that were read before. */
export interface KnownReleases {
  /** The paths of files that have not changed since. `states` has every release file, by path under `releases/`. */
  unchanged(states: ReadonlyMap<string, FileState>): ReadonlySet<string>;
  readonly read: ReadReleaseFile;
}

const readAnew: ReadReleaseFile = (path, text, settings, original) => readRelease(path, text(), settings, original);

interface ReleasesReading {
  readonly releases: readonly Release[];
  /** The readable parts of releases with errors, for checks between files. */
  readonly partial: readonly Release[];
  /** Files with errors, relative to the content folder. */
  readonly unread: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every release; `texts` by path under `releases/`. Translations inherit facts from their original. */
export function readReleases(texts: FileTexts, site: SiteSettings, read = readAnew): ReleasesReading {
  const settings: ReleaseSettings = {
    languages: site.languages,
    timezone: site.timezone,
    publisher: site.publisher,
    types: site.types,
  };
  const originals = new Map<string, Original>();
  const releases: Release[] = [];
  const partial: Release[] = [];
  const unread: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const paths = new Set(texts.keys());
  for (const path of paths) {
    const better = meantAsTranslation(path, paths, site.languages);
    if (better === undefined) continue;
    diagnostics.push(
      problem("translation-name", `releases/${path}`, START_OF_FILE, message("translation-name", { better })),
    );
  }
  for (const path of originalsFirst(paths, site.languages)) {
    const { id } = readFileName(path);
    const reading = read(path, () => texts.get(path) ?? "", settings, originals.get(id));
    diagnostics.push(...reading.diagnostics.map((found) => withNearestName(found, path, paths)));
    if (!originals.has(id)) originals.set(id, reading.release ?? { unread: true, draft: reading.isDraft });
    if (reading.release) releases.push(reading.release);
    else if (reading.partial && !reading.isDraft) partial.push(reading.partial);
    else unread.push(`releases/${path}`);
  }
  return { releases, partial, unread, diagnostics };
}

/**
 * Sorts by release, so that its versions are read together, with the original first: the file without a language in its
 * name, else the one in the site's default language, else by the order of the site's languages.
 */
function originalsFirst(paths: Iterable<string>, languages: readonly string[]): readonly string[] {
  const rank = (path: string): number => {
    const { language } = readFileName(path);
    if (language === undefined) return -1;
    const position = languages.findIndex((one) => one.toLowerCase() === language.toLowerCase());
    return position === -1 ? languages.length : position;
  };
  return Array.from(paths, (path) => ({ path, id: readFileName(path).id, rank: rank(path) }))
    .toSorted((a, b) => compare(a.id, b.id) || a.rank - b.rank || compare(a.path, b.path))
    .map(({ path }) => path);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
