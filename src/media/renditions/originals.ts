import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type Sharp } from "sharp";
import { keyOf } from "../keys.ts";
import type { MediaCache } from "../cache.ts";
import { type EmbeddedTexts, xmpTexts } from "../metadata/embedded-texts.ts";
import type { FileFacts } from "../files/file-facts.ts";
import { MOST_PIXELS } from "../files/picture-facts.ts";
import { type LosslessKind, publicCopy } from "../metadata/public-copy.ts";
import { xmpPacket } from "../metadata/xmp.ts";
import { PLAN_VERSION } from "./rendition-plan.ts";

const FILE = "original";
const lossless: ReadonlySet<string> = new Set(["jpeg", "png", "webp"] satisfies LosslessKind[]);

/** The copy of a file that readers may take away: where it lies in the cache, and its length in bytes. */
export interface PublicFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * The public copy of a file: a picture loses serial numbers and, unless `keepLocation`, the place it was taken; any
 * other file is copied as it is.
 */
export async function publicFileOf(
  path: string,
  facts: FileFacts,
  keepLocation: boolean,
  cache: MediaCache,
): Promise<PublicFile> {
  const { picture, kind = "", hash } = facts;
  const recipe = picture?.ok ? [PLAN_VERSION, kind, keepLocation] : [];
  const key = keyOf("original", hash, ...recipe);
  const { folder, files } = await cache.entry(key, async (draft) => {
    const target = join(draft, FILE);
    if (picture?.ok) await writePublicPicture(path, target, kind, facts, keepLocation);
    else await copyFile(path, target);
  });
  return { path: join(folder, FILE), bytes: files[FILE] ?? 0 };
}

async function writePublicPicture(
  path: string,
  target: string,
  kind: string,
  { picture, texts }: FileFacts,
  keepLocation: boolean,
): Promise<void> {
  if (!picture?.ok) throw new Error(`${path} is no picture.`);
  // TIFF keeps its metadata among the data of the picture; the library shows only a part of it.
  if (!picture.hasMetadata && !isLossless(kind) && kind !== "tiff") return copyFile(path, target);
  const content = await readFile(path);
  try {
    if (isLossless(kind)) {
      return await writeFile(target, publicCopy(content, kind, { keepLocation, orientation: picture.orientation }));
    }
  } catch (error) {
    // A file that can be decoded, but is not built as its format asks, is written anew as well.
    if (!(error instanceof RangeError)) throw error;
  }
  await (await reencoded(content, kind, texts)).toFile(target);
}

function isLossless(kind: string): kind is LosslessKind {
  return lossless.has(kind);
}

/** Formats whose metadata can not be taken out by itself are written anew: TIFF without loss, others at high quality. */
async function reencoded(content: Buffer, kind: string, texts: EmbeddedTexts = { creators: [] }): Promise<Sharp> {
  const options = { limitInputPixels: MOST_PIXELS, failOn: "error" } as const;
  const { space, depth } = await sharp(content, options).metadata();
  const image = sharp(content, options)
    .autoOrient()
    .keepIccProfile()
    .withXmp(xmpPacket(xmpTexts(texts)));
  if (kind === "avif") return image.avif({ quality: 90, effort: 2 });
  if (kind !== "tiff") return image.toFormat(formatOf(kind), { quality: 95 });
  if (depth === "ushort") image.pipelineColourspace("rgb16").toColourspace("rgb16");
  else if (space === "cmyk") image.pipelineColourspace("cmyk").toColourspace("cmyk");
  return image.tiff({ compression: "lzw", predictor: "horizontal" });
}

function formatOf(kind: string): "jpeg" | "png" | "webp" | "gif" {
  return kind === "png" || kind === "webp" || kind === "gif" ? kind : "jpeg";
}
