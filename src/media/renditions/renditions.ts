import { readFile } from "node:fs/promises";
import sharp, { type Sharp } from "sharp";
import type { PictureSource } from "../../site/assets.ts";
import type { Focus } from "../../release/release.ts";
import { cacheKey } from "../../runtime/disk-cache.ts";
import { cropAround, type Size, withoutEnlarging } from "./crop.ts";
import { MOST_PIXELS, type PictureFacts } from "../files/picture-facts.ts";
import { xmpPacket, type XmpTexts } from "../metadata/xmp.ts";
import { cropEncoding, pictureFormats, type RenditionPlan, PLAN_VERSION } from "./rendition-plan.ts";

// One thread per picture: several pictures are made at once, and the bytes do not depend on the number of processors.
sharp.concurrency(1);

/** A picture to make renditions of. */
export interface RenditionRequest {
  /** Absolute path of the source. */
  readonly path: string;
  /** SHA-256 of its content. */
  readonly hash: string;
  readonly facts: PictureFacts;
  /** Safe name without extension, used as prefix of the files. */
  readonly name: string;
  readonly focus: Focus;
  /** Written into every file. */
  readonly texts: XmpTexts;
  readonly recipe: RenditionPlan;
}

export interface Rendition extends Size {
  /** Name inside the cache entry. */
  readonly file: string;
}

/** All files made from one picture. */
interface Renditions {
  readonly sources: readonly { readonly type: PictureSource["type"]; readonly variants: readonly Rendition[] }[];
  readonly crops: Readonly<Record<keyof RenditionPlan["crops"], Rendition>>;
}

/** Hash of everything that determines the files' bytes; its first digits are in their addresses. */
export function renditionKey({ hash, name, focus, texts, recipe }: RenditionRequest): string {
  return cacheKey("picture", PLAN_VERSION, pictureFormats, cropEncoding, hash, name, focus, texts, recipe);
}

/** Files by name, filled while they are made. */
type Files = Record<string, Buffer>;

/** Makes all widths, formats and crops of a picture, and adds them to `files`. */
export async function makeRenditions(request: RenditionRequest, files: Files): Promise<Renditions> {
  const copy = await workingCopy(request);
  const xmp = xmpPacket(request.texts);
  const sources = await makeSources(copy, request, xmp, files);
  const crop = (shape: keyof RenditionPlan["crops"]) => makeCrop(copy, request, shape, xmp, files);
  return {
    sources,
    crops: { wide: await crop("wide"), landscape: await crop("landscape"), square: await crop("square") },
  };
}

/** A decoded picture, upright, in sRGB, just large enough for all renditions. */
interface WorkingCopy extends Size {
  open(): Sharp;
}

async function workingCopy({ path, facts, recipe }: RenditionRequest): Promise<WorkingCopy> {
  const needs = [{ width: Math.max(...recipe.widths), height: 1 }, ...Object.values(recipe.crops)];
  const scales = needs.map(({ width, height }) => Math.max(width / facts.width, height / facts.height));
  const scale = Math.min(1, Math.max(...scales));
  const { data, info } = await sharp(await readFile(path), { limitInputPixels: MOST_PIXELS, failOn: "error" })
    .autoOrient()
    .resize(atLeastOne(facts.width * scale), atLeastOne(facts.height * scale), { fit: "fill" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { open: () => sharp(data, { raw: info }), width: info.width, height: info.height };
}

async function makeSources(
  copy: WorkingCopy,
  { facts, name, recipe }: RenditionRequest,
  xmp: string,
  files: Files,
): Promise<Renditions["sources"]> {
  const sources = pictureFormats.map(({ type }) => ({ type, variants: [] as Rendition[] }));
  for (const width of widthsFor(facts.width, recipe.widths)) {
    const height = atLeastOne((width * facts.height) / facts.width);
    const { data, info } = await copy
      .open()
      .resize(width, height, { fit: "fill" })
      .raw()
      .toBuffer({ resolveWithObject: true });
    for (const [index, { extension, encode }] of pictureFormats.entries()) {
      const file = `${name}-${width}.${extension}`;
      const image = sharp(data, { raw: info }).withXmp(xmp);
      files[file] = await (encode.format === "jpeg" ? onWhite(image) : image)
        .toFormat(encode.format, encode)
        .toBuffer();
      sources[index]!.variants.push({ file, width, height });
    }
  }
  return sources;
}

async function makeCrop(
  copy: WorkingCopy,
  { name, recipe, focus }: RenditionRequest,
  shape: keyof RenditionPlan["crops"],
  xmp: string,
  files: Files,
): Promise<Rendition> {
  const target = recipe.crops[shape];
  const region = cropAround(copy, target, focus);
  const { width, height } = withoutEnlarging(region, target);
  const file = `${name}-${shape}.jpg`;
  const image = copy.open().extract(region).resize(width, height, { fit: "fill" });
  files[file] = await onWhite(image).withXmp(xmp).jpeg(cropEncoding).toBuffer();
  return { file, width, height };
}

/** The widths to make: never wider than the picture, and the picture's own width if it is narrower than the widest. */
export function widthsFor(width: number, wanted: readonly number[]): readonly number[] {
  const narrower = wanted.filter((one) => one <= width);
  const isCovered = narrower.length === wanted.length || narrower.includes(width);
  return isCovered ? narrower : [...narrower, width];
}

/** JPEG has no transparency: transparent parts become white. */
function onWhite(image: Sharp): Sharp {
  return image.flatten({ background: "#ffffff" });
}

function atLeastOne(length: number): number {
  return Math.max(1, Math.round(length));
}
