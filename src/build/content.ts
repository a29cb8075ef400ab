import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ContentError } from "./content-error.ts";
import { type Customisation, NOTHING_OWN, readCustomisation } from "./custom/customisation.ts";
import { checkOwnTemplates } from "./own-pages.ts";
import { type BuildSettings, SettingsError } from "../settings/environment.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/report.ts";
import { inspectMedia } from "../media/inspect/inspect.ts";
import { type BaseContent, checkAgainstBase } from "../press-room/check-base.ts";
import { excuseDrafts } from "../press-room/read-press-room.ts";
import { StoredReleases } from "./known-releases/stored-releases.ts";
import { withLevels } from "../press-room/levels.ts";
import { loadPressRoom } from "../press-room/load.ts";
import type { PressRoom } from "../press-room/press-room.ts";
import { checkStrings } from "../site/check-strings.ts";
import { readTime, toTimestamp } from "../time/dates.ts";
import type { Timestamp } from "../time/timestamp.ts";
import { message } from "../diagnostics/messages/message.ts";

/** Content that was read and checked. */
interface CheckedContent {
  /** Undefined if there is an error. */
  readonly room?: PressRoom;
  /** How many release files have no errors. */
  readonly releases: number;
  /** Complete if there is no error. */
  readonly custom: Customisation;
  readonly diagnostics: readonly Diagnostic[];
}

interface ReadOptions {
  /** Parses every release again. */
  readonly anew?: boolean;
  /** The changes since another branch and the present moment, for the rules about changes. */
  readonly since?: { readonly base: BaseContent; readonly now?: string | undefined };
}

/**
 * Reads the content and checks it together with the files it names, even if there are errors, so that all problems are
 * reported at once. `cacheFolder` is absolute, or undefined if there is no cache.
 */
export async function checkContent(
  { content, url }: Pick<BuildSettings, "content" | "url">,
  cacheFolder: string | undefined,
  { anew = false, since }: ReadOptions = {},
): Promise<CheckedContent> {
  const known = cacheFolder === undefined ? undefined : new StoredReleases(cacheFolder, content, { anew });
  const { room, readable, unread, diagnostics } = await loadPressRoom(content, url, known);
  await known?.save();
  if (!readable) return { releases: 0, diagnostics, custom: NOTHING_OWN };
  const { custom, diagnostics: ofCustom } = await readCustomisation(content, readable);
  const checked = excuseDrafts(readable, await inspectMedia(readable, { cacheFolder, unread }));
  const beside = [
    ...checked.diagnostics,
    ...(await checkOwnTemplates(readable.pages)),
    ...ofCustom,
    ...checkStrings(readable.strings),
    ...(since ? changesIn(readable, since) : []),
  ];
  const all = [...diagnostics, ...withLevels(beside, readable)];
  return {
    releases: readable.releases.length,
    diagnostics: all,
    custom,
    ...(room && !hasErrors(all) && { room: checked.room }),
  };
}

function changesIn(room: PressRoom, { base, now }: NonNullable<ReadOptions["since"]>): readonly Diagnostic[] {
  const moment = momentOf(now === undefined ? {} : { now }, room.site.timezone, Date.now);
  return checkAgainstBase(room, base, moment, (file) => readFileSync(join(room.folder, file), "utf8"));
}

/** Reads and checks the content; throws a `ContentError` with all problems if there is an error. */
export async function readContent(
  settings: Pick<BuildSettings, "content" | "url">,
  cacheFolder: string | undefined,
  options?: ReadOptions,
): Promise<{
  readonly room: PressRoom;
  readonly custom: Customisation;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const { room, custom, diagnostics } = await checkContent(settings, cacheFolder, options);
  if (!room) throw new ContentError(diagnostics);
  return { room, custom, diagnostics };
}

/** The moment of publication in the site's zone: from the settings, else from the clock. */
export function momentOf({ now }: Pick<BuildSettings, "now">, zone: string, clock: () => number): Timestamp {
  if (now === undefined) return toTimestamp(clock(), zone);
  const reading = readTime(now, zone, "earlier");
  if (!reading.ok) throw new SettingsError(message("now-wrong", { value: now }));
  return reading.timestamp;
}
