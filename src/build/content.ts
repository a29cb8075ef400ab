import { type BuildSettings, SettingsError } from "../settings/environment.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/report.ts";
import { inspectMedia } from "../media/inspect/inspect.ts";
import { loadPressRoom } from "../press-room/load.ts";
import type { PressRoom } from "../press-room/press-room.ts";
import { readTime, toTimestamp } from "../time/dates.ts";
import type { Timestamp } from "../time/timestamp.ts";

/** Content has errors; nothing was built. */
export class ContentError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super("The content has errors.");
    this.diagnostics = diagnostics;
  }
}

/** Reads the content and looks at the files it names; throws a `ContentError` with all that is wrong. */
export async function readContent(
  settings: BuildSettings,
): Promise<{ readonly room: PressRoom; readonly diagnostics: readonly Diagnostic[] }> {
  const { room, diagnostics } = await loadPressRoom(settings.content, settings.url);
  if (!room) throw new ContentError(diagnostics);
  const all = [...diagnostics, ...(await inspectMedia(room, { cacheFolder: settings.cache }))];
  if (hasErrors(all)) throw new ContentError(all);
  return { room, diagnostics: all };
}

/** The moment of publication: as the environment says, in the site's zone, else the clock's. */
export function momentOf({ now }: Pick<BuildSettings, "now">, room: PressRoom, clock: () => number): Timestamp {
  const zone = room.site.timezone;
  if (now === undefined) return toTimestamp(clock(), zone);
  const reading = readTime(now, zone, "earlier");
  if (!reading.ok)
    throw new SettingsError(`PRESSROOM_NOW is not a time: ${now}. Write it like 2026-03-12T08:39:00+01:00.`);
  return reading.timestamp;
}
