import { releasePath } from "../../press-room/addresses.ts";
import type { PressRoom } from "../../press-room/press-room.ts";
import { bodyHash } from "../../release/body/body.ts";
import type { Release } from "../../release/release.ts";
import type { Timestamp } from "../../time/timestamp.ts";
import type { Change, ReleaseState, ReviewedRelease } from "./review.ts";

/** Fields of a release that are not keys of its front matter. */
const NOT_KEYS: ReadonlySet<string> = new Set(["id", "source", "inheritedFrom", "body"]);

/**
 * The releases that differ between two press rooms, as they are at a moment; `files` are the content files that differ.
 * `base` is undefined if there was none, or if it cannot be read.
 */
export function changedReleases(
  base: PressRoom | undefined,
  head: PressRoom,
  files: readonly string[],
  now: Timestamp,
): readonly ReviewedRelease[] {
  const before = byKey(base);
  const after = byKey(head);
  const changed = new Set(files);
  const touched = (release: Release): boolean => changed.has(release.source.file) || hasChangedFile(release, files);
  const kept = [...after].flatMap(([key, release]) => {
    const old = before.get(key);
    const fields = old ? differing(old, release, files) : [];
    if (old && fields.length === 0 && !touched(release)) return [];
    return [reviewed(old ? "changed" : "added", release, head, now, fields)];
  });
  const removed = base
    ? [...before].flatMap(([key, release]) => (after.has(key) ? [] : [reviewed("removed", release, base, now, [])]))
    : [];
  return [...kept, ...removed];
}

function byKey(room: PressRoom | undefined): ReadonlyMap<string, Release> {
  return new Map((room?.releases ?? []).map((release) => [`${release.id}.${release.language}`, release]));
}

/** Says whether a file beside the release differs: a picture or a document. */
function hasChangedFile({ source }: Release, files: readonly string[]): boolean {
  const { folder } = source;
  return folder !== undefined && files.some((file) => file.startsWith(`${folder}/`) && !file.endsWith(".md"));
}

function differing(old: Release, release: Release, files: readonly string[]): readonly string[] {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(release)])] as readonly (keyof Release)[];
  const fields = keys.filter((key) => !NOT_KEYS.has(key) && JSON.stringify(old[key]) !== JSON.stringify(release[key]));
  return [
    ...fields,
    ...(bodyHash(old.body) === bodyHash(release.body) ? [] : ["body"]),
    ...(hasChangedFile(release, files) ? ["files"] : []),
  ];
}

function reviewed(
  change: Change,
  release: Release,
  { site }: PressRoom,
  now: Timestamp,
  fields: readonly string[],
): ReviewedRelease {
  const { title, language, source } = release;
  const { state, publicAt } = stateAt(release, now);
  const path = encodeURI(releasePath(release, site));
  return {
    change,
    title,
    language,
    file: source.file,
    path,
    state,
    ...(publicAt && { publicAt: publicAt.iso }),
    fields,
  };
}

/** The state of a release at a moment, and when it becomes public by itself. */
function stateAt(
  { draft, embargo, date, withdrawn }: Release,
  now: Timestamp,
): { readonly state: ReleaseState; readonly publicAt?: Timestamp } {
  if (draft) return { state: "draft" };
  const publicAt = embargo && embargo.ms > date.ms ? embargo : date;
  if (publicAt.ms > now.ms) return { state: embargo && embargo.ms > now.ms ? "embargoed" : "scheduled", publicAt };
  return { state: withdrawn && withdrawn.date.ms <= now.ms ? "withdrawn" : "public" };
}
