import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { outputFile, releaseFilePath, type SitePath } from "../press-room/addresses.ts";
import type { AssetLibrary, Download } from "../site/assets.ts";
import type { Publication } from "../site/publication.ts";
import type { PublishedRelease } from "../press-room/published.ts";
import { pressKit, pressKitName } from "../formats/press-kit/press-kit.ts";
import { withPressKits } from "../media/library.ts";

const KITS_A_TURN = 16;

export interface PreparedKits {
  /** The publication's library, which now knows the kits. */
  readonly assets: AssetLibrary;
  readonly written: readonly SitePath[];
}

/**
 * Writes the press kit of every release into the site being written (absolute), beside its page, where the pictures
 * and documents it packs must lie already. Pages are rendered after this: they show how large a kit is.
 */
export async function prepareKits(
  publication: Publication,
  { outputFolder }: { readonly outputFolder: string },
): Promise<PreparedKits> {
  const kits = new Map<PublishedRelease, Download>();
  const releases = publication.pressRoom.editions.flatMap(({ allReleases }) => allReleases);
  const read = (path: SitePath) => readFileSync(join(outputFolder, outputFile(path)));
  for (const [index, release] of releases.entries()) {
    const path = releaseFilePath(release, "pressKit");
    const content = pressKit(release, publication, read);
    kits.set(release, {
      path,
      name: pressKitName(release),
      bytes: content.length,
      type: "application/zip",
      format: "ZIP",
    });
    const file = join(outputFolder, outputFile(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    // Others get their turn, the search index above all.
    if (index % KITS_A_TURN === 0) await setImmediate();
  }
  return {
    assets: withPressKits(publication.assets, kits),
    written: [...kits.values()].map(({ path }) => path).toSorted(),
  };
}
