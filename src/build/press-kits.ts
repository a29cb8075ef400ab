import { releaseFilePath } from "../press-room/addresses.ts";
import type { Download } from "../site/assets.ts";
import type { Publication } from "../site/publication.ts";
import type { SiteWriter } from "../site/site-writer.ts";
import type { PublishedRelease } from "../press-room/published.ts";
import { pressKit, pressKitName } from "../formats/press-kit/press-kit.ts";
import { withPressKits } from "../media/library.ts";

/**
 * Writes the press kit of every release beside its page, where the pictures and documents it packs must be already.
 * Returns the publication that knows the kits: pages show how large they are.
 */
export async function addPressKits(
  publication: Publication,
  site: Pick<SiteWriter, "write" | "read">,
): Promise<Publication> {
  const kits = new Map<PublishedRelease, Download>();
  for (const release of publication.pressRoom.editions.flatMap(({ allReleases }) => allReleases)) {
    const path = releaseFilePath(release, "pressKit");
    const content = pressKit(release, publication, (file) => site.read(file));
    await site.write({ path, content }, "press kit");
    kits.set(release, {
      path,
      name: pressKitName(release),
      bytes: content.length,
      type: "application/zip",
      format: "ZIP",
    });
  }
  return { ...publication, assets: withPressKits(publication.assets, kits) };
}
