import type { PublishedPressRoom, PublishedRelease } from "../press-room/published.ts";

/**
 * The release that replaces a withdrawn one: its version in the same language, else its first version. Undefined if the
 * release is not withdrawn or names none.
 */
export function replacementOf(
  { withdrawn, language }: PublishedRelease,
  byId: PublishedPressRoom["byId"],
): PublishedRelease | undefined {
  return versionOf(withdrawn?.replacedBy, language, byId);
}

/** The version of a release in `language`, else any public version; undefined if there is none. */
export function versionOf(
  id: string | undefined,
  language: string,
  byId: PublishedPressRoom["byId"],
): PublishedRelease | undefined {
  const versions = id === undefined ? undefined : byId.get(id);
  return versions?.get(language) ?? versions?.values().next().value;
}
