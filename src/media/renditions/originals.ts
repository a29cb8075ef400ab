import { readFile } from "node:fs/promises";
import sharp, { type Sharp } from "sharp";
import type { SitePath } from "../../press-room/addresses.ts";
import { cacheKey } from "../../runtime/disk-cache.ts";
import { MOST_PIXELS } from "../files/picture-facts.ts";
import { type LosslessKind, publicCopy } from "../metadata/public-copy.ts";
import { xmpPacket, type XmpTexts } from "../metadata/xmp.ts";
import { once, type PictureCache, type Source } from "./picture-cache.ts";
import { PLAN_VERSION } from "./rendition-plan.ts";

const FILE = "original";
const lossless: ReadonlySet<string> = new Set(["jpeg", "png", "webp"] satisfies LosslessKind[]);

/** The metadata of the public copy of a picture. */
interface OriginalMetadata {
  readonly keepLocation: boolean;
  /** Written into JPEG, PNG and WebP, and into files that are encoded again; other files are copied unchanged. */
  readonly texts: XmpTexts;
}

/**
 * Writes the public copy of a file to an address and returns its length in bytes. Serial numbers are removed from a
 * picture and, unless `keepLocation` is set, its GPS position; other files are copied unchanged.
 */
export function publishOriginal(
  pictureCache: PictureCache,
  source: Source,
  address: SitePath,
  metadata: OriginalMetadata,
): Promise<number> {
  const id = cacheKey("published original", source.facts.hash, metadata, address);
  return once(pictureCache, id, async () => {
    const { files } = pictureCache;
    const plan = { path: address, version: PLAN_VERSION, hash: source.facts.hash, metadata };
    const kept = files.kept(plan, source.path);
    if (kept) return kept.bytes;
    const content = await publicContent(pictureCache, source, metadata);
    const made = await (content === undefined
      ? files.place(plan, source.path)
      : files.make(plan, source.path, () => content));
    return made.bytes;
  });
}

/** The content of a picture without private metadata; undefined for a file that can be published unchanged. */
async function publicContent(
  { cache }: PictureCache,
  { path, facts }: Source,
  { keepLocation, texts }: OriginalMetadata,
): Promise<Buffer | undefined> {
  const { picture, kind = "", hash } = facts;
  // TIFF stores metadata among the picture's data, and the library reports only a part of it.
  if (!picture?.ok || !(picture.hasMetadata || isLossless(kind) || kind === "tiff")) return undefined;
  const content = await readFile(path);
  try {
    // Not cached: this is faster than reading and verifying a cached copy.
    if (isLossless(kind)) return publicCopy(content, kind, { keepLocation, orientation: picture.orientation, texts });
  } catch (error) {
    // A file that can be decoded, but violates its format, is encoded again like other formats.
    if (!(error instanceof RangeError)) throw error;
  }
  const key = cacheKey("original", hash, PLAN_VERSION, kind, texts);
  const { files } = await cache.entry(key, async (made) => {
    made[FILE] = await (await reencoded(content, kind, texts)).toBuffer();
    return null;
  });
  return files[FILE];
}

function isLossless(kind: string): kind is LosslessKind {
  return lossless.has(kind);
}

/** Formats whose metadata cannot be removed separately are encoded again: TIFF losslessly, others at high quality. */
async function reencoded(content: Buffer, kind: string, texts: XmpTexts): Promise<Sharp> {
  const options = { limitInputPixels: MOST_PIXELS, failOn: "error" } as const;
  const { space, depth } = await sharp(content, options).metadata();
  const image = sharp(content, options).autoOrient().keepIccProfile().withXmp(xmpPacket(texts));
  if (kind === "avif") return image.avif({ quality: 90, effort: 2 });
  if (kind !== "tiff") return image.toFormat(formatOf(kind), { quality: 95 });
  if (depth === "ushort") image.pipelineColourspace("rgb16").toColourspace("rgb16");
  else if (space === "cmyk") image.pipelineColourspace("cmyk").toColourspace("cmyk");
  return image.tiff({ compression: "lzw", predictor: "horizontal" });
}

function formatOf(kind: string): "jpeg" | "png" | "webp" | "gif" {
  return kind === "png" || kind === "webp" || kind === "gif" ? kind : "jpeg";
}
