import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { message } from "../diagnostics/messages/message.ts";
import { problem } from "../diagnostics/report.ts";
import { readRelease } from "../release/read-release.ts";
import type { Release } from "../release/release.ts";
import { locate } from "../release/front-matter.ts";
import type { Timestamp } from "../time/timestamp.ts";
import type { PressRoom } from "./press-room.ts";

/** How release files differ from those of another branch. Paths are relative to the content folder. */
export interface BaseContent {
  /** Files that the branch does not have, not even by another name. */
  readonly added: ReadonlySet<string>;
  /** The texts that changed files have in the branch. */
  readonly changed: ReadonlyMap<string, string>;
}

/**
 * Checks what is new or changed since the base branch: dates in the past, and published texts that were changed without
 * a correction. `texts` are the release files as they are now, by path under `releases/`.
 */
export function checkAgainstBase(
  room: PressRoom,
  base: BaseContent,
  now: Timestamp,
  texts: (file: string) => string,
): readonly Diagnostic[] {
  const originals = new Map<string, Release>();
  for (const release of room.releases) if (!originals.has(release.id)) originals.set(release.id, release);
  return room.releases.flatMap((release) => {
    const { file } = release.source;
    const at = (path: readonly string[]) => locate(texts(file), path);
    if (base.added.has(file)) return release.draft ? [] : pastDates(release, originals.get(release.id), now, at);
    const before = base.changed.get(file);
    if (before === undefined) return [];
    const original = originals.get(release.id);
    const old = readRelease(
      file.slice("releases/".length),
      before,
      room.site,
      original === release ? undefined : original,
    ).release;
    if (!old || !isUnmarkedChange(old, release, now)) return [];
    return [
      problem("correction-missing", file, at(["title"]), message("correction-missing", { date: clockOf(old.date) })),
    ];
  });
}

type Place = (path: readonly string[]) => ReturnType<typeof locate>;

/** Dates that a translation takes from its original are those of an older file. */
function pastDates(release: Release, original: Release | undefined, now: Timestamp, at: Place): readonly Diagnostic[] {
  const { date, event, type, source } = release;
  const inherits = original !== undefined && original !== release;
  const today = now.iso.slice(0, 10);
  if (!inherits && date.iso.slice(0, 10) < today) {
    const values = { date: date.iso.slice(0, 10), today };
    return [problem("date-past", source.file, at(["date"]), message("date-past", values))];
  }
  const isPast = event && type === "press-invitation" && event.start.iso.slice(0, 10) < today;
  if (!isPast || (inherits && event === original.event)) return [];
  const past = message("event-past", { start: clockOf(event.start) });
  return [problem("event-past", source.file, at(["event", "start"]), past)];
}

/** Says whether a text that was public has other words, and neither a new correction nor a mark as a slip. */
function isUnmarkedChange(old: Release, release: Release, now: Timestamp): boolean {
  const publicFrom = Math.max(old.date.ms, old.embargo?.ms ?? 0);
  if (old.draft || publicFrom > now.ms || release.minor || release.draft) return false;
  if (release.withdrawn && !old.withdrawn) return false;
  const corrections = (one: Release): string => JSON.stringify(one.corrections);
  return wordsOf(old) !== wordsOf(release) && corrections(old) === corrections(release);
}

/** What readers read, on one line. */
function wordsOf({ title, lead, body, quotes, facts }: Release): string {
  const texts = [title, lead ?? "", body.text, ...quotes.map(({ text }) => text), ...facts.map(({ value }) => value)];
  return texts.join("\n").replace(/\s+/g, " ").trim();
}

function clockOf({ iso, precision }: Timestamp): string {
  return iso.slice(0, precision === "day" ? 10 : 16).replace("T", " ");
}
