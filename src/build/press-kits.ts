import { releaseFilePath, sectionPath, type SitePath } from "../press-room/addresses.ts";
import type { Download } from "../site/assets.ts";
import type { Site } from "../site/site.ts";
import type { FileMaker } from "../site/file-maker.ts";
import type { SiteWriter } from "../site/site-writer.ts";
import type { PublishedRelease } from "../press-room/published.ts";
import { factSheet } from "../formats/press-kit/fact-sheet.ts";
import { hasOrganisationKit, organisationKit, organisationKitName } from "../formats/press-kit/organisation-kit.ts";
import { kitContents } from "../formats/press-kit/contents.ts";
import { hasPressKit, kitWordText, pressKit, pressKitName } from "../formats/press-kit/press-kit.ts";
import { WORD_FILE_VERSION, wordFile } from "../formats/press-kit/word-file.ts";
import type { WordText } from "../formats/press-kit/word-text.ts";
import { mediaCacheIn } from "../media/media-cache.ts";
import { read as note, recorded } from "../site/tracing/reading.ts";
import { cacheKey, type DiskCache } from "../runtime/disk-cache.ts";

interface PressKits {
  readonly releases: ReadonlyMap<PublishedRelease, Download>;
  /** By language. */
  readonly organisation: ReadonlyMap<string, Download>;
}

const MAKER = "press kit";

/**
 * Makes the press kit of every release that has one beside its page, and that of the organisation in every language;
 * pictures and documents must have been written before. Word files are kept in the cache (`cacheFolder`, absolute).
 */
export async function makePressKits(
  site: Site,
  files: FileMaker,
  writer: Pick<SiteWriter, "write" | "read">,
  cacheFolder?: string,
): Promise<PressKits> {
  const cache = mediaCacheIn(cacheFolder);
  const read = (path: SitePath): Uint8Array => writer.read(path);
  const { editions } = site.pressRoom;
  const kits = new Map<PublishedRelease, Download>();
  for (const release of editions.flatMap(({ allReleases }) => allReleases).filter(hasPressKit)) {
    const path = releaseFilePath(release, "pressKit");
    const plan = {
      path,
      release,
      files: kitContents(release, site).files.map((file) => files.contentId(file.path)),
    };
    const name = pressKitName(release);
    const kept = files.kept(plan, MAKER);
    if (kept) {
      kits.set(release, downloadOf(path, name, kept.bytes));
      continue;
    }
    const { value: text, facts } = recorded(() => kitWordText(release, site));
    const word = await cachedWordFile(text, cache);
    const { bytes } = await files.make(plan, MAKER, () => {
      for (const fact of facts) note(fact);
      return pressKit(release, site, { read, word });
    });
    kits.set(release, downloadOf(path, name, bytes));
  }
  const organisationKits = new Map<string, Download>();
  for (const edition of hasOrganisationKit(site) ? editions : []) {
    const path = sectionPath(edition.root, "organisationKit");
    const word = await cachedWordFile(factSheet(edition, site).word, cache);
    const content = organisationKit(edition, site, { read, word });
    await writer.write({ path, content }, "press kit of the organisation");
    organisationKits.set(edition.language, downloadOf(path, organisationKitName(site), content.length));
  }
  return { releases: kits, organisation: organisationKits };
}

function downloadOf(path: SitePath, name: string, bytes: number): Download {
  return { path, name, bytes, type: "application/zip", format: "ZIP" };
}

/** Writing a Word file takes tens of milliseconds: longer than everything else in a kit. */
async function cachedWordFile(text: WordText, cache: DiskCache): Promise<Uint8Array> {
  const key = cacheKey("word file", WORD_FILE_VERSION, text);
  const known = await cache.read(key);
  if (known) return known;
  const content = await wordFile(text);
  await cache.write(key, content);
  return content;
}
