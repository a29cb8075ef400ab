import { type ReleaseFile, releaseFilePath, type SitePath } from "../press-room/addresses.ts";
import type { PublishedPressRoom, PublishedRelease } from "../press-room/published.ts";

/** A file beside the page of each release. */
export function filesBeside(
  { editions }: PublishedPressRoom,
  file: ReleaseFile,
): readonly { readonly path: SitePath; readonly release: PublishedRelease }[] {
  return editions.flatMap(({ allReleases }) =>
    allReleases.map((release) => ({ path: releaseFilePath(release, file), release })),
  );
}
