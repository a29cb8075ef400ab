import { releaseFilePath } from "../press-room/addresses.ts";
import type { AssetLibrary, Download } from "../site/assets.ts";
import type { Site } from "../site/site.ts";
import type { SiteWriter } from "../site/site-writer.ts";
import type { PublishedRelease } from "../press-room/published.ts";
import { hasPressKit, pressKit, pressKitName } from "../formats/press-kit/press-kit.ts";
import { withPressKits } from "../media/library.ts";

/**
 * Writes the press kit of every release that has one beside its page; pictures and documents must have been written
 * before. Returns the library extended by the kits, because pages show their sizes.
 */
export async function addPressKits(site: Site, writer: Pick<SiteWriter, "write" | "read">): Promise<AssetLibrary> {
  const kits = new Map<PublishedRelease, Download>();
  const releases = site.pressRoom.editions.flatMap(({ allReleases }) => allReleases);
  for (const release of releases.filter(hasPressKit)) {
    const path = releaseFilePath(release, "pressKit");
    const content = pressKit(release, site, (file) => writer.read(file));
    await writer.write({ path, content }, "press kit");
    kits.set(release, {
      path,
      name: pressKitName(release),
      bytes: content.length,
      type: "application/zip",
      format: "ZIP",
    });
  }
  return withPressKits(site.assets, kits);
}
